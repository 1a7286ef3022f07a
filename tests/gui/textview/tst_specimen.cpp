// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of everything that the theme and the text pane draw, in each theme, beside the test's program in pictures/.
#include "textfixture.h"

#include "ui/textview/overviewstrip.h"
#include "ui/theme/marks.h"

#include <QDirIterator>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QTest>
#include <QtWidgets>

using namespace jiaoshu;
using review::State;
using test::TextFixture;
using ui::Theme;

namespace {

/** In the order of the design's picture of the states. */
constexpr std::array Rows{State::NotReviewed, State::Later,    State::Accepted, State::Corrected,
                          State::Rejected,    State::Added,    State::Questioned};

const char *schemeName(Theme::Scheme scheme)
{
    switch (scheme) {
    case Theme::Scheme::Light: return "light";
    case Theme::Scheme::Dark: return "dark";
    case Theme::Scheme::HighContrast: break;
    }
    return "contrast";
}

/** Whether a picture has more than its background. */
bool hasContent(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first)
                return true;
        }
    }
    return false;
}

} // namespace

class tst_Specimen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void pane_data();
    void pane();
    void marksAndIcons_data();
    void marksAndIcons();
    void controls_data();
    void controls();

private:
    static void schemes();
    static void save(const QImage &image, const QString &name, Theme::Scheme scheme);
};

void tst_Specimen::schemes()
{
    QTest::addColumn<int>("scheme");
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast})
        QTest::newRow(schemeName(scheme)) << int(scheme);
}

void tst_Specimen::save(const QImage &image, const QString &name, Theme::Scheme scheme)
{
    QVERIFY(hasContent(image));
    QDir folder(QCoreApplication::applicationDirPath());
    folder.mkpath(QStringLiteral("pictures"));
    const QString path = folder.filePath(QStringLiteral("pictures/%1-%2-%3x.png")
                                             .arg(name, QLatin1String(schemeName(scheme)))
                                             .arg(qRound(image.devicePixelRatio())));
    QVERIFY(image.save(path));
}

void tst_Specimen::states_data()
{
    schemes();
}

/** A row for each state: plain, hovered, current, current with the keyboard, counterpart, with error, with warning. */
void tst_Specimen::states()
{
    QFETCH(int, scheme);
    TextFixture f;
    f.theme.setScheme(Theme::Scheme(scheme));
    f.theme.apply();
    QString text;
    for (size_t i = 0; i < Rows.size(); ++i)
        text += Rows[i] == State::Added ? QStringLiteral("甲128.5 亿元，增\n·\n")
                                        : QStringLiteral("甲[128.5 亿元]，增\n·\n"); // the point keeps the rows apart
    f.add(text);
    auto &view = f.show({520, 560});
    const base::Span added{5 * 14 + 1, 5 * 14 + 9};
    figures::Fields fields = f.record(0).fields;
    QVERIFY(f.document.add(f.report, added, fields).ok());
    QVERIFY(f.document.later({f.figure(1)}).ok());
    QVERIFY(f.document.accept({f.figure(2)}).ok());
    fields.value = QStringLiteral("128.6");
    QVERIFY(f.document.correct(f.figure(3), fields, f.record(3).span, QStringLiteral("抽取有误")).ok());
    QVERIFY(f.document.reject({f.figure(4)}).ok());
    QVERIFY(f.document.question({f.figure(6)}, QStringLiteral("？")).ok());
    for (size_t i = 0; i < Rows.size(); ++i)
        QCOMPARE(f.record(qsizetype(i)).state, Rows[i]);

    constexpr int Columns = 7;
    const int rowHeight = 2 * f.theme.lineHeight(Theme::TextStyle::Report);
    const qreal ratio = view.devicePixelRatioF();
    const QSize cell(150, rowHeight);
    QImage sheet(QSize(cell.width() * Columns, rowHeight * int(Rows.size())) * ratio, QImage::Format_RGB32);
    sheet.setDevicePixelRatio(ratio);
    QPainter painter(&sheet);
    for (int column = 0; column < Columns; ++column) {
        for (int row = 0; row < int(Rows.size()); ++row) {
            const review::FigureId id = f.figure(row);
            f.selection.chooseFigure(column == 2 || column == 3 ? id : review::FigureId(), f.report);
            view.setCounterpart(column == 4 ? id : review::FigureId());
            view.setProblems(column < 5 ? QHash<review::FigureId, ui::Severity>()
                                        : QHash<review::FigureId, ui::Severity>{
                                              {id, column == 5 ? ui::Severity::Error : ui::Severity::Warning}});
            if (column == 3)
                view.setFocus();
            else
                view.clearFocus();
            const QPoint centre = f.centre(row);
            const QPoint mouse = column == 1 ? centre : QPoint(-1, -1);
            QMouseEvent move(QEvent::MouseMove, mouse, view.viewport()->mapToGlobal(mouse), Qt::NoButton, {}, {});
            QCoreApplication::sendEvent(view.viewport(), &move);
            const QPixmap shot = view.viewport()->grab(
                {centre.x() - cell.width() / 2, centre.y() - cell.height() / 2, cell.width(), cell.height()});
            painter.drawPixmap(column * cell.width(), row * cell.height(), shot);
        }
    }
    painter.end();
    save(sheet, QStringLiteral("states"), f.theme.scheme());
}

void tst_Specimen::pane_data()
{
    schemes();
}

void tst_Specimen::pane()
{
    QFETCH(int, scheme);
    TextFixture f;
    f.theme.setScheme(Theme::Scheme(scheme));
    f.theme.apply();
    f.add(QStringLiteral(
        "（二）全力稳增长、保态势，经济运行保持平稳\n\n"
        "面对经济下行的严峻形势，积极应对、主动作为，全区经济呈现回稳向好的良好态势。**经济调控持续增强**。修订完善促进经济"
        "发展考核奖惩办法，制定出台做好“六稳”“六保”工作若干意见，经济运行明显好于预期。全年完成地区生产总值[221.29 亿元]，"
        "增长[2.1%]；完成固定资产投资[49.6 亿元]，增长[15.9%]，增速全市第三；完成社会消费品零售总额[83.11 亿元]，增速六区"
        "并列第一；完成一般公共预算收入[7.19 亿元]，增长[3.2%]，其中税收收入[4.56 亿元]，收入总量、增速和税收收入均居市内"
        "[三区]第一。**融资水平持续提升**。召开金融工作座谈会，搭建银企合作平台，协调金融机构为辖区平高电气、双汇昌建等企业"
        "贷款[22 亿元]，获批授信[59 亿元]。[17 个]补短板稳投资应急专项融资项目获贷[11.8 亿元]，以[26.1%]的获贷率居六区"
        "第一。\n\n"
        "序号\t指标名称\t2015年 基数\t2020年 目标\t年均增速 (%)\t2020年 完成值\t指标属性\n"
        "一、经济增长和综合实力\t\t\t\t\t\t\n"
        "1\t生产总值（亿元）\t[108.8]\t[154.9]\t[7.5左右]\t[221.29]\t预期性\n"
        "8\t高新技术产业增加值占规上工业比重（%）\t[43.1]\t[40以上]\t—\t[35]\t预期性\n"));
    auto &view = f.show({536, 700});
    QVERIFY(f.document.accept({f.figure(2), f.figure(3), f.figure(4), f.figure(5), f.figure(6), f.figure(7)}).ok());
    QVERIFY(f.document.reject({f.figure(8)}).ok());
    QVERIFY(f.document.question({f.figure(9)}, QStringLiteral("？")).ok());
    QVERIFY(f.document.accept({f.figure(10), f.figure(11), f.figure(12)}).ok());
    figures::Fields fields = f.record(13).fields;
    fields.measure = figures::Measure::Share;
    QVERIFY(f.document.correct(f.figure(13), fields, f.record(13).span, QStringLiteral("抽取有误")).ok());
    f.selection.chooseFigure(f.figure(0), f.report);
    view.setCounterpart(f.figure(17));
    view.setProblems({{f.figure(1), ui::Severity::Warning}, {f.figure(19), ui::Severity::Error}});
    ui::OverviewStrip strip(view, f.document, f.selection, f.theme);
    strip.resize(strip.sizeHint().width(), 700);
    strip.show();
    view.find(QStringLiteral("增速"));
    f.selection.chooseFigure({}, f.report);
    f.selection.chooseFigure(f.figure(0), f.report);
    QCoreApplication::processEvents();
    const QPixmap text = view.grab();
    const QPixmap beside = strip.grab();
    QImage sheet(QSize(560, 700) * view.devicePixelRatioF(), QImage::Format_RGB32);
    sheet.setDevicePixelRatio(view.devicePixelRatioF());
    sheet.fill(f.theme.color(Theme::Role::Window));
    QPainter painter(&sheet);
    painter.drawPixmap(0, 0, text);
    painter.drawPixmap(538, 0, beside);
    painter.end();
    save(sheet, QStringLiteral("pane"), f.theme.scheme());
}

void tst_Specimen::marksAndIcons_data()
{
    schemes();
}

void tst_Specimen::marksAndIcons()
{
    QFETCH(int, scheme);
    Theme theme;
    theme.setScheme(Theme::Scheme(scheme));
    const qreal ratio = qApp->devicePixelRatio();
    QImage sheet(QSize(640, 300) * ratio, QImage::Format_RGB32);
    sheet.setDevicePixelRatio(ratio);
    sheet.fill(theme.color(Theme::Role::Base));
    QPainter painter(&sheet);
    int x = 10;
    for (const State state : Rows) {
        ui::paintStateMark(painter, QRectF(x, 10, 24, 24), state, theme);
        x += 40;
    }
    for (const ui::Severity severity : {ui::Severity::Error, ui::Severity::Warning, ui::Severity::Info}) {
        ui::paintSeverityMark(painter, QPointF(x + 12, 22), severity, theme);
        x += 40;
    }
    QDirIterator files(QStringLiteral(":/jiaoshu/icons"), {QStringLiteral("*.svg")});
    for (int i = 0; files.hasNext(); ++i) {
        files.next();
        const QRect rect(10 + (i % 16) * 38, 50 + (i / 16) * 48, 16, 16);
        theme.icon(files.fileInfo().baseName()).paint(&painter, rect);
    }
    painter.end();
    save(sheet, QStringLiteral("marks"), theme.scheme());
}

void tst_Specimen::controls_data()
{
    schemes();
}

void tst_Specimen::controls()
{
    QFETCH(int, scheme);
    Theme theme;
    theme.setScheme(Theme::Scheme(scheme));
    theme.apply();
    QWidget window;
    auto *grid = new QGridLayout(&window);
    auto *button = new QPushButton(theme.icon(QStringLiteral("accept")), QStringLiteral("接受"));
    auto *disabled = new QPushButton(theme.icon(QStringLiteral("undo")), QStringLiteral("不可用"));
    disabled->setEnabled(false);
    auto *down = new QPushButton(QStringLiteral("按下"));
    down->setCheckable(true);
    down->setChecked(true);
    auto *tool = new QToolButton;
    tool->setIcon(theme.icon(QStringLiteral("next")));
    tool->setText(QStringLiteral("下一处"));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setAutoRaise(true);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("按指标"), QStringLiteral("按章节")});
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("地区生产总值"));
    auto *line = new QLineEdit(QStringLiteral("筛选"));
    auto *spin = new QSpinBox;
    auto *check = new QCheckBox(QStringLiteral("决定后前进"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("单选"));
    auto *whole = new QProgressBar;
    whole->setValue(25);
    auto *one = new QProgressBar;
    one->setProperty("muted", true);
    one->setValue(45);
    auto *group = new QGroupBox(QStringLiteral("为何可信"));
    (new QVBoxLayout(group))->addWidget(new QLabel(QStringLiteral("同一数值再次出现")));
    auto *tabs = new QTabBar;
    for (const auto &name : {QStringLiteral("全部数据"), QStringLiteral("待核"), QStringLiteral("历史")})
        tabs->addTab(name);
    tabs->setCurrentIndex(1);
    auto *table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("状态"), QStringLiteral("指标"), QStringLiteral("数值")});
    table->setMaximumHeight(120);
    int row = 0;
    for (QWidget *left : std::initializer_list<QWidget *>{button, disabled, down, tool, combo, editable, line})
        grid->addWidget(left, row++, 0);
    row = 0;
    for (QWidget *right : std::initializer_list<QWidget *>{spin, check, radio, whole, one, group, tabs})
        grid->addWidget(right, row++, 1);
    grid->addWidget(table, row, 0, 1, 2);
    window.resize(560, 480);
    window.show();
    line->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    save(window.grab().toImage(), QStringLiteral("controls"), theme.scheme());
}

QTEST_MAIN(tst_Specimen)
#include "tst_specimen.moc"
