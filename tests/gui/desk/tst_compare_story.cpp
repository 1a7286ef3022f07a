// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "openpyxl.h"
#include "sampletexts.h"
#include "trends/matrixmodel.h"
#include "ui/charts/compareview.h"
#include "ui/charts/matrixview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace jiaoshu;
using namespace jiaoshu::test;
using trends::MatrixModel;

namespace {

/** Two reports of 2021 on the real window, in the compare mode, entered by its key. */
struct Story : DeskStory {
    Story()
    {
        open({file(ZhanheName, ZhanheText), file(XinhuaName, XinhuaText)});
        window().setLanguage(QStringLiteral("zh"));
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        window().waitUntilIdle();
    }
    ui::CompareView &view() const { return *window().compare(); }
    ui::MatrixView &matrix() const { return *view().values(); }
    MatrixModel &model() const { return *qobject_cast<MatrixModel *>(matrix().model()); }
    /** The cell in which this value stands. */
    QModelIndex cell(const QString &value) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < model().columnCount(); ++column) {
                if (model().index(row, column).data().toString() == value)
                    return model().index(row, column);
            }
        }
        return {};
    }
    void click(const QModelIndex &index)
    {
        matrix().scrollTo(index);
        QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, matrix().visualRect(index).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&matrix(), key, modifiers);
        window().waitUntilIdle();
    }
    QString value(review::FigureId id) { return document().figure(id) ? document().figure(id)->fields.value : QString(); }
    QString difference() const { return find<QLabel>("compareDifference")->text(); }
    QWidget *popup(const char *name) const { return window().findChild<QWidget *>(QLatin1String(name)); }
};

} // namespace

/** Districts side by side: choose, walk, read the sentence, decide, copy, export. */
class TestCompareStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModeShowsWhatHasMostFigures();
    void aClickShowsTheSentenceAndTheDifference();
    void arrowsWalkTheCells();
    void enterOpensTheText();
    void aCorrectionIsInTheCellAtOnce();
    void acceptingStaysInTheCell();
    void theSelectionLeadsToTheCell();
    void groupsFoldWithKeysAndClicks();
    void indicatorsAndDistrictsAreTicked();
    void yearsAreChosen();
    void emptinessSaysWhyAndOffersMore();
    void aBlockIsCopiedAsATable();
    void theTableIsExported();
    void coverageLeadsToValues();
    void whatDoesNotApplyIsRecorded();
};

void TestCompareStory::theModeShowsWhatHasMostFigures()
{
    Story story;
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Compare);
    QVERIFY(story.matrix().isVisible() && story.matrix().hasFocus());
    QCOMPARE(story.model().headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("湛河区"));
    QVERIFY(story.cell(QStringLiteral("271.4")).isValid());
    QVERIFY(story.cell(QStringLiteral("15.9")).isValid());
    const QString summary = story.find<QLabel>("compareSummary")->text();
    QVERIFY2(summary.contains(QString::number(story.model().matrix().summary().cells)), qPrintable(summary));
}

void TestCompareStory::aClickShowsTheSentenceAndTheDifference()
{
    Story story;
    story.click(story.cell(QStringLiteral("271.4")));
    QCOMPARE(story.value(story.selection().figure()), QStringLiteral("271.4"));
    QVERIFY2(story.view().sentence().contains(QStringLiteral("271.4亿元")), qPrintable(story.view().sentence()));
    QVERIFY2(story.difference().contains(QStringLiteral("50.11 亿元 (22.6%)")) &&
                 story.difference().contains(QStringLiteral("湛河区")),
             qPrintable(story.difference()));
    story.click(story.cell(QStringLiteral("221.29")));
    QVERIFY2(story.difference().isEmpty(), "nothing is above the first district");
}

void TestCompareStory::arrowsWalkTheCells()
{
    Story story;
    story.click(story.cell(QStringLiteral("221.29")));
    story.key(Qt::Key_Down);
    QCOMPARE(story.value(story.selection().figure()), QStringLiteral("271.4"));
    const review::FigureId before = story.selection().figure();
    story.key(Qt::Key_Right);
    // A cell without a figure says so, and what was chosen stays chosen.
    QCOMPARE(story.selection().figure(), before);
    QVERIFY(story.view().sentence().isEmpty());
    QVERIFY2(!story.find<QPushButton>("compareAccept")->isEnabled(), "there is nothing to accept");
    story.key(Qt::Key_Left);
    QVERIFY(story.view().sentence().contains(QStringLiteral("271.4亿元")));
}

void TestCompareStory::enterOpensTheText()
{
    Story story;
    story.click(story.cell(QStringLiteral("271.4")));
    story.key(Qt::Key_Return);
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Review);
    QCOMPARE(story.value(story.selection().figure()), QStringLiteral("271.4"));
    QVERIFY(focusedText());
}

void TestCompareStory::aCorrectionIsInTheCellAtOnce()
{
    Story story;
    story.click(story.cell(QStringLiteral("271.4")));
    QTest::mouseClick(story.find<QPushButton>("compareCorrect"), Qt::LeftButton);
    auto *input = story.find<QLineEdit>("correctValue");
    QTRY_VERIFY(input && input->isVisible());
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, QStringLiteral("281.4"));
    QTest::keyClick(input, Qt::Key_Return);
    QTest::keyClick(&story.window(), Qt::Key_2, Qt::ControlModifier);
    story.window().waitUntilIdle();
    QVERIFY(!story.cell(QStringLiteral("271.4")).isValid());
    const QModelIndex there = story.cell(QStringLiteral("281.4"));
    QVERIFY(there.isValid());
    QCOMPARE(story.model().pointsAt(there).front().state, review::State::Corrected);
    // Taken back while one looks at it.
    QTest::keyClick(&story.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(there.data().toString(), QStringLiteral("271.4"));
}

void TestCompareStory::acceptingStaysInTheCell()
{
    Story story;
    const QModelIndex there = story.cell(QStringLiteral("271.4"));
    story.click(there);
    story.key(Qt::Key_A);
    QCOMPARE(story.model().pointsAt(there).front().state, review::State::Accepted);
    QCOMPARE(story.matrix().currentIndex(), there);
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Compare);
    const QModelIndex other = story.cell(QStringLiteral("221.29"));
    story.click(other);
    QTest::mouseClick(story.find<QPushButton>("compareAccept"), Qt::LeftButton);
    QCOMPARE(story.model().pointsAt(other).front().state, review::State::Accepted);
}

void TestCompareStory::theSelectionLeadsToTheCell()
{
    Story story;
    story.choose(QStringLiteral("15.9%"));
    QCOMPARE(story.matrix().currentIndex(), story.cell(QStringLiteral("15.9")));
    QTest::mouseClick(story.find<QPushButton>("compareTrends"), Qt::LeftButton);
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Trends);
}

void TestCompareStory::groupsFoldWithKeysAndClicks()
{
    Story story;
    const int all = story.model().rowCount();
    story.matrix().setCurrentIndex(story.model().index(0, 0));
    story.key(Qt::Key_Space);
    QCOMPARE(story.model().rowCount(), all - 2);
    story.key(Qt::Key_Return);
    QCOMPARE(story.model().rowCount(), all);
    QTest::mouseClick(story.matrix().verticalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(story.model().rowCount(), all - 2);
    // The figure of a folded group opens it.
    story.choose(QStringLiteral("271.4亿元"));
    QCOMPARE(story.model().rowCount(), all);
    QTest::mouseClick(story.find<QToolButton>("compareByDistrict"), Qt::LeftButton);
    QCOMPARE(story.model().groupTitle(0), QStringLiteral("湛河区"));
    QCOMPARE(story.matrix().currentIndex(), story.cell(QStringLiteral("271.4")));
}

void TestCompareStory::indicatorsAndDistrictsAreTicked()
{
    Story story;
    QTest::mouseClick(story.find<QPushButton>("compareDistricts"), Qt::LeftButton);
    auto *list = story.find<QListWidget>("compareList");
    auto *search = story.find<QLineEdit>("compareSearch");
    QVERIFY(list && search);
    QTest::keyClicks(search, QStringLiteral("zhq"));
    QTest::keyClick(search, Qt::Key_Return);
    story.popup("comparePopup")->close();
    story.window().waitUntilIdle();
    QVERIFY(!story.cell(QStringLiteral("221.29")).isValid());
    QVERIFY(story.cell(QStringLiteral("271.4")).isValid());

    QTest::mouseClick(story.find<QPushButton>("compareIndicators"), Qt::LeftButton);
    search = story.window().findChildren<QLineEdit *>(QStringLiteral("compareSearch")).back();
    QTest::keyClicks(search, QStringLiteral("dqsczz"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!story.cell(QStringLiteral("271.4")).isValid());
    QVERIFY(story.cell(QStringLiteral("10.5")).isValid());
}

void TestCompareStory::yearsAreChosen()
{
    Story story;
    QTest::mouseClick(story.find<QPushButton>("comparePeriod"), Qt::LeftButton);
    auto *last = story.find<QComboBox>("periodLast");
    QVERIFY(last);
    last->setCurrentText(QStringLiteral("2024"));
    QCOMPARE(story.model().headerData(story.model().columnCount() - 2, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("2024"));
}

void TestCompareStory::emptinessSaysWhyAndOffersMore()
{
    Story story;
    story.view().choose({}, {});
    QVERIFY(!story.view().emptyReason().isEmpty());
    QTest::mouseClick(qobject_cast<QPushButton *>(story.view().focusProxy()), Qt::LeftButton);
    QVERIFY(story.view().emptyReason().isEmpty());
    QVERIFY(story.cell(QStringLiteral("271.4")).isValid());
    story.view().setPeriod(2030, 2031);
    QVERIFY(!story.view().emptyReason().isEmpty());
    QTest::mouseClick(qobject_cast<QPushButton *>(story.view().focusProxy()), Qt::LeftButton);
    QVERIFY(story.cell(QStringLiteral("271.4")).isValid());
}

void TestCompareStory::aBlockIsCopiedAsATable()
{
    Story story;
    story.click(story.cell(QStringLiteral("221.29")));
    story.key(Qt::Key_Down, Qt::ShiftModifier);
    story.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("\t2020"));
    QVERIFY(lines[1].startsWith(story.model().groupTitle(0)));
    QCOMPARE(lines[2], QStringLiteral("湛河区\t221.29"));
    QCOMPARE(lines[3], QStringLiteral("新华区\t271.4"));
    QVERIFY2(data->html().contains(QStringLiteral("mso-number-format:\"0.00\"'>221.29</td>")), qPrintable(data->html()));
}

void TestCompareStory::theTableIsExported()
{
    Story story;
    const QString csv = story.path(QStringLiteral("compared.csv"));
    story.ask().paths = {csv};
    QTest::mouseClick(story.find<QPushButton>("export-tableButton"), Qt::LeftButton);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral(",221.29,")));
    const QString xlsx = story.path(QStringLiteral("compared.xlsx"));
    story.ask().paths = {xlsx};
    QTest::keyClick(&story.window(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(QFile::exists(xlsx));
    const QString python = pythonWithOpenpyxl();
    if (python.isEmpty())
        QSKIP("no openpyxl to read it back with");
    const QJsonArray sheets = workbook(python, xlsx);
    QCOMPARE(sheets.size(), 2);
    const QJsonArray first = sheets[0].toObject()[QStringLiteral("rows")].toArray();
    QCOMPARE(first[0].toArray().size(), 6 + story.model().yearCount());
    bool found = false;
    for (const QJsonValue &cell : first[1].toArray())
        found = found || (cell.toArray()[0].toDouble() == 221.29 && cell.toArray()[1].toString() == QStringLiteral("n") &&
                          cell.toArray()[2].toString() == QStringLiteral("0.00"));
    QVERIFY2(found, "a number with its printed digits");
    const QJsonArray figures = sheets[1].toObject()[QStringLiteral("rows")].toArray();
    QVERIFY(figures.size() > 4);
    QVERIFY(figures[1].toArray().last().toArray()[0].toString().contains(QStringLiteral("亿元")));
}

void TestCompareStory::coverageLeadsToValues()
{
    Story story;
    QTest::mouseClick(story.find<QToolButton>("compareCoverage"), Qt::LeftButton);
    ui::MatrixView &covered = *story.view().coverage();
    QVERIFY(covered.isVisible());
    const auto &model = *covered.model();
    int column = 0;
    while (column < model.columnCount() && model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() != QStringLiteral("2020"))
        ++column;
    // Rows: all indicators, then the first chosen one; of it the second district.
    const QModelIndex xinhua = model.index(5, column);
    QVERIFY2(xinhua.data().toString().startsWith(QStringLiteral("0 / ")), qPrintable(xinhua.data().toString()));
    covered.setCurrentIndex(xinhua);
    QTest::keyClick(&covered, Qt::Key_Return);
    QVERIFY(story.matrix().isVisible());
    QCOMPARE(story.value(story.selection().figure()), QStringLiteral("271.4"));
}

void TestCompareStory::whatDoesNotApplyIsRecorded()
{
    using trends::MatrixCell;
    Story story;
    const QModelIndex stated = story.cell(QStringLiteral("271.4"));
    QModelIndex empty;
    for (int column = 0; column < story.model().columnCount() && !empty.isValid(); ++column) {
        const auto at = story.model().placeAt(stated.siblingAtColumn(column));
        if (at && story.model().matrix().points(*at).empty())
            empty = stated.siblingAtColumn(column);
    }
    QVERIFY(empty.isValid());
    const auto place = story.model().placeAt(empty);
    const MatrixCell before = story.model().matrix().cell(*place);
    QVERIFY(before == MatrixCell::Silent || before == MatrixCell::NoReport);
    story.click(empty);
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, story.matrix().visualRect(empty).center(), {});
    QCoreApplication::sendEvent(story.matrix().viewport(), &wish);
    auto *menu = story.view().findChild<QMenu *>(QStringLiteral("cellMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), qsizetype(1));
    menu->actions().front()->trigger();
    menu->close();
    QCOMPARE(story.model().matrix().cell(*place), MatrixCell::NotApplicable);
    QVERIFY(story.document().undo());
    QCOMPARE(story.model().matrix().cell(*place), before);
}

QTEST_MAIN(TestCompareStory)
#include "tst_compare_story.moc"
