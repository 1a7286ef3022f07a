// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include "ui/textview/findfolding.h"

#include <QImage>
#include <QPaintEvent>
#include <QRandomGenerator>
#include <QTest>

#include <utility>

using namespace jiaoshu;
using test::TextFixture;

namespace {

/** The picture that stays on screen: of each painting, only what the view asked for is painted over what was there. */
class Screen : public QObject {
public:
    explicit Screen(QWidget &widget)
        : m_widget(widget)
        , m_picture(widget.grab().toImage())
    {
        widget.installEventFilter(this);
    }

    const QImage &after()
    {
        QCoreApplication::processEvents();
        const QRegion dirty = std::exchange(m_dirty, {});
        m_widget.removeEventFilter(this);
        if (!dirty.isEmpty())
            m_widget.render(&m_picture, dirty.boundingRect().topLeft(), dirty);
        m_widget.installEventFilter(this);
        return m_picture;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_dirty += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QWidget &m_widget;
    QImage m_picture;
    QRegion m_dirty;
};

} // namespace

/** What is said to be where, against what is painted there: at any width and zoom. And what find takes for the same. */
class TestHighlights : public QObject {
    Q_OBJECT

private slots:
    void boxesAreWhereDigitsArePainted_data();
    void boxesAreWhereDigitsArePainted();
    void foldedFind_data();
    void foldedFind();
    void foundPlacesAreMarked();
    void decisionsPaintWhatAFreshViewPaints_data();
    void decisionsPaintWhatAFreshViewPaints();

private:
    /** Pixels that two pictures of one size do not share, inside a rectangle. */
    static int differences(const QImage &a, const QImage &b, const QRectF &rect);
    static QString randomText(QRandomGenerator &random);
    void checkFigure(const TextFixture &fixture, review::FigureId id, int &painted) const;

    /** The text as it is, and with other digits in its figures. */
    QImage m_pictures[2];
};

int TestHighlights::differences(const QImage &a, const QImage &b, const QRectF &rect)
{
    const qreal ratio = a.devicePixelRatio();
    const QRect area =
        QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect().intersected(a.rect());
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return count;
}

void TestHighlights::boxesAreWhereDigitsArePainted_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

QString TestHighlights::randomText(QRandomGenerator &random)
{
    QString text;
    while (text.size() < 700) {
        text += QStringLiteral("完成固定资产投资").left(random.bounded(2, 9));
        const int pairs = random.bounded(1, 30);
        text += u'[' + QStringLiteral("68").repeated(random.bounded(4) ? pairs % 4 + 1 : pairs) +
                QStringLiteral(".0亿元]");
        text += random.bounded(3) ? QStringLiteral("，") : QStringLiteral("；其中“重点”项目。\n");
    }
    return text;
}

/** Each digit on screen is in a box, is hit there, and is painted there; adds up what is painted in the boxes. */
void TestHighlights::checkFigure(const TextFixture &fixture, review::FigureId id, int &painted) const
{
    const ui::DocumentView &view = *fixture.view;
    const base::Span span = fixture.document.figure(id)->span;
    const QVector<QRectF> boxes = view.rectsFor(span);
    for (qsizetype at = span.start; at < span.end; ++at) {
        const QRectF digit = view.rectsFor({at, at + 1}).value(0);
        if (!digit.isValid() || !QRectF(view.viewport()->rect()).contains(digit))
            continue;
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [&](const QRectF &box) {
            return box.adjusted(-0.5, -0.5, 0.5, 0.5).contains(digit);
        }));
        QCOMPARE(view.figureAt(digit.center().toPoint()), id);
        if (view.text()->string()[at] == u'6')
            QVERIFY2(differences(m_pictures[0], m_pictures[1], digit) > 0,
                     "no digit where one is said to be");
    }
    for (const QRectF &box : boxes)
        painted += differences(m_pictures[0], m_pictures[1], box);
}

/** The same text with other digits is painted: it differs inside the boxes of figures, and nowhere else. */
void TestHighlights::boxesAreWhereDigitsArePainted()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString text = randomText(random);
    // Other digits of the same width as a whole: the layout is the same.
    const QString other = QString(text).replace(QStringLiteral("68"), QStringLiteral("86"));
    const QSize size(random.bounded(300, 900), random.bounded(300, 700));
    const qreal zoom = 0.8 + random.bounded(80) / 100.0;
    TextFixture fixtures[2];
    for (int i = 0; i < 2; ++i) {
        fixtures[i].add(i == 0 ? text : other);
        ui::DocumentView &view = fixtures[i].show(size);
        view.setZoom(zoom);
        view.clearFocus();
        QCoreApplication::processEvents();
        m_pictures[i] = view.viewport()->grab().toImage();
    }
    QCOMPARE(m_pictures[0].size(), m_pictures[1].size());
    int painted = 0;
    for (const review::FigureId id : fixtures[0].document.figuresOf(fixtures[0].report)) {
        checkFigure(fixtures[0], id, painted);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(painted > 0);
    QCOMPARE(differences(m_pictures[0], m_pictures[1], fixtures[0].view->viewport()->rect()), painted);
}

void TestHighlights::foldedFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *text, const char *wanted, const QStringList &found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wanted) << found;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("full width", "增长２．１％，", "2.1%,", {s("２．１％，")});
    row("half width", "增长2.1%", "２．１％", {s("2.1%")});
    row("traditional", "地區生產總值", "地区生产总值", {s("地區生產總值")});
    row("simplified", "地区生产总值", "生產總值", {s("生产总值")});
    row("case", "5G和5g", "５Ｇ", {s("5G"), s("5g")});
    row("blank", "全\u3000区", "全 区", {s("全\u3000区")});
    row("one behind the other", "aaaa", "aa", {s("aa"), s("aa")});
    row("combining mark", "cafe\u0301 cafe", "cafe", {s("cafe")});
    row("beyond the plane", "𠮷野家，𠮷", "𠮷", {s("𠮷"), s("𠮷")});
    row("nothing", "增长", "", {});
    row("not there", "增长", "下降", {});
}

void TestHighlights::foldedFind()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QStringList, found);
    QStringList places;
    for (const base::Span span : ui::findFolded(text, wanted))
        places << text.mid(span.start, span.length());
    QCOMPARE(places, found);
    // Half of a pair is nowhere.
    if (text.contains(QStringLiteral("𠮷")))
        QVERIFY(ui::findFolded(text, QString(text[0])).empty() &&
                ui::findFolded(text, QString(text[1])).empty());
}

/** All matches are painted, and those on screen at once. */
void TestHighlights::foundPlacesAreMarked()
{
    TextFixture f;
    f.add(QStringLiteral("全区增长２％。全市增长2%。全省增长2％。"));
    ui::DocumentView &view = f.show();
    const QImage before = view.viewport()->grab().toImage();
    QVERIFY(view.find(QStringLiteral("增长2%")));
    QCOMPARE(view.findCount().first, 3);
    const QImage after = view.viewport()->grab().toImage();
    for (const base::Span span : ui::findFolded(view.text()->view(), u"增长2%"))
        QVERIFY(differences(before, after, view.rectsFor(span).value(0)) > 0);
    QCOMPARE(differences(before, after, view.rectsFor({1, 2}).value(0)), 0);
}

void TestHighlights::decisionsPaintWhatAFreshViewPaints_data()
{
    QTest::addColumn<ui::Theme::Scheme>("scheme");
    QTest::newRow("light") << ui::Theme::Scheme::Light;
    QTest::newRow("dark") << ui::Theme::Scheme::Dark;
    QTest::newRow("high contrast") << ui::Theme::Scheme::HighContrast;
}

/** Paragraphs are kept, lines are left out, and the picture is the same as if everything were made anew. */
void TestHighlights::decisionsPaintWhatAFreshViewPaints()
{
    QFETCH(ui::Theme::Scheme, scheme);
    QRandomGenerator random(20261123);
    TextFixture f;
    f.theme.setScheme(scheme);
    f.add(QStringLiteral("# 一\n总值[221.29亿元]，增长[2.1%]，投资[3%]。\n新建[19座]，改造[8处]，在册[271人]，户均[12亩]，其中"
                         "[7.19亿元]、[4.56亿元]。\n收入[83.11亿元]。\n"));
    const auto figures = int(f.document.figuresOf(f.report).size());
    ui::DocumentView &view = f.show({360, 420});
    Screen screen(*view.viewport());
    for (int step = 0; step < 120; ++step) {
        const review::Figure figure = f.record(random.bounded(figures));
        switch (random.bounded(7)) {
        case 0: QVERIFY(f.document.accept({figure.id}).ok()); break;
        case 1: QVERIFY(f.document.reject({figure.id}).ok()); break;
        case 2: QVERIFY(f.document.question({figure.id}, QStringLiteral("?")).ok()); break;
        case 3: QVERIFY(!f.document.canUndo() || f.document.undo().ok()); break;
        case 4: {
            figures::Fields fields = figure.fields;
            fields.value = QString::number(random.bounded(100));
            // The same glyphs in a shorter figure. Not of the current one: the selection stays with what was selected.
            const bool current = figure.id == f.selection.figure();
            const qsizetype less = current ? 0 : random.bounded(2);
            f.document.correct(figure.id, fields, {figure.span.start, figure.span.end - less}, {}).ok();
            break;
        }
        default: f.selection.chooseFigure(figure.id, f.report);
        }
        const QImage kept = screen.after();
        ui::DocumentView fresh(f.document, f.selection, f.theme);
        fresh.setReport(f.report);
        fresh.resize(view.size());
        fresh.show();
        fresh.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&fresh));
        const QImage anew = fresh.viewport()->grab().toImage();
        fresh.hide();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const int different = differences(kept, anew, kept.rect());
        QVERIFY2(different == 0, qPrintable(QStringLiteral("step %1: %2 pixels").arg(step).arg(different)));
    }
}

QTEST_MAIN(TestHighlights)
#include "tst_highlights.moc"
