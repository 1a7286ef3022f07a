// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/tables/figurepanel.h"
#include "ui/tables/numeralpanel.h"
#include "ui/textview/documentview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** Completeness seen on the desk: numerals that are no figures, why they are none, and the way from one to a figure. */
class TestNumeralsShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksSayWhy();
    void listIsByReason();
    void enterGoesToThePlace();
    void numeralBecomesAFigure();
    void choiceIsKept();
    void otherReportHasItsOwn();
    void planIsQuick();
};

namespace {

struct Desk : DeskStory {
    Desk()
    {
        open({file(ZhanheName, ZhanheText)});
        text = window().findChild<ui::DocumentView *>();
        panel = find<ui::FigurePanel>("figurePanel");
        text->setFocus();
    }
    void show() { QTest::keyClick(text, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier); }
    bool isShown(qsizetype offset) const { return text->numeralAt(offset) != nullptr; }
    qsizetype at(const QString &words) const { return text->text()->string().indexOf(words); }
    QStringList reasons() const
    {
        QStringList found;
        const QAbstractItemModel *model = panel->numerals()->reasons()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, 0).data(items::NumeralReasonModel::ReasonRole).toString();
        return found;
    }

    ui::DocumentView *text;
    ui::FigurePanel *panel;
};

} // namespace

void TestNumeralsShown::marksSayWhy()
{
    Desk desk;
    const qsizetype date = desk.at(QStringLiteral("2021年3月"));
    const qsizetype figure = desk.at(QStringLiteral("221.29"));
    QVERIFY(!desk.isShown(date));
    const QImage before = desk.text->viewport()->grab().toImage();
    desk.show();
    QTRY_VERIFY(desk.isShown(date));
    QVERIFY(!desk.isShown(figure));
    QVERIFY(desk.text->viewport()->grab().toImage() != before);

    // At the caret, under the pointer, and for readers of the screen.
    auto *said = desk.find<QLabel>("paneNumeral");
    desk.text->setCaret(date + 1);
    QVERIFY2(said->text().contains(QStringLiteral("date")), qPrintable(said->text()));
    desk.text->setCaret(figure);
    QCOMPARE(said->text(), QString());
    const QPoint point = desk.text->rectsFor({date, date + 4}).front().center().toPoint();
    QHelpEvent help(QEvent::ToolTip, point, desk.text->viewport()->mapToGlobal(point));
    QApplication::sendEvent(desk.text->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("date")), qPrintable(QToolTip::text()));
    int start = 0;
    int end = 0;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(desk.text);
    QCOMPARE(spoken->textInterface()->attributes(int(date), &start, &end), QStringLiteral("numeral:date;"));
    QCOMPARE(start, int(date));

    desk.show();
    QVERIFY(!desk.isShown(date));
    QCOMPARE(desk.text->viewport()->grab().toImage().size(), before.size());
}

void TestNumeralsShown::listIsByReason()
{
    Desk desk;
    desk.panel->showTab(ui::FigurePanel::Tab::Numerals);
    QTRY_VERIFY(desk.panel->numerals()->total() > 0);
    QVERIFY(desk.reasons().contains(QStringLiteral("date")));
    QVERIFY(desk.reasons().contains(QStringLiteral("ordinal")));
    QVERIFY2(!desk.reasons().contains(QStringLiteral("unexplained")), "something is left over");

    auto *reasons = desk.panel->numerals()->reasons();
    const QAbstractItemModel *rows = desk.panel->numerals()->table()->model();
    QCOMPARE(rows->rowCount(), desk.panel->numerals()->total());
    reasons->setFocus();
    const int row = int(desk.reasons().indexOf(QStringLiteral("ordinal")));
    for (int i = 0; i < row; ++i)
        QTest::keyClick(reasons, Qt::Key_Down);
    QCOMPARE(rows->rowCount(),
             reasons->model()->index(row, 0).data(items::NumeralReasonModel::CountRole).toInt());
    for (int i = 0; i < rows->rowCount(); ++i)
        QCOMPARE(rows->index(i, 0).data(items::NumeralModel::ReasonRole).toString(),
                 QStringLiteral("ordinal"));
    QVERIFY(desk.reasons().front().isEmpty());
}

void TestNumeralsShown::enterGoesToThePlace()
{
    Desk desk;
    desk.panel->showTab(ui::FigurePanel::Tab::Numerals);
    QTRY_VERIFY(desk.panel->numerals()->total() > 0);
    QTableView *table = desk.panel->numerals()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    const auto start = table->currentIndex().data(items::NumeralModel::StartRole).toLongLong();
    QCOMPARE(desk.text->selectedSpan().start, start);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(desk.text->hasFocus());
    QCOMPARE(desk.text->selectedSpan().start, start);
    // And back: the caret at a numeral finds its row.
    const qsizetype date = desk.at(QStringLiteral("2021年3月"));
    desk.text->setCaret(date);
    QCOMPARE(table->currentIndex().data(items::NumeralModel::StartRole).toLongLong(), date);
}

void TestNumeralsShown::numeralBecomesAFigure()
{
    Desk desk;
    desk.panel->showTab(ui::FigurePanel::Tab::Numerals);
    desk.show();
    const qsizetype ordinal = desk.at(QStringLiteral("六次会议"));
    QTRY_VERIFY(desk.isShown(ordinal));
    const int before = desk.panel->numerals()->total();
    desk.text->setCaret(ordinal);
    QTest::keyClick(desk.text, Qt::Key_Insert);
    auto *editor = desk.find<QWidget>("correctionEditor");
    QVERIFY(editor && editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    // From the list as well, whose row is selected in the text.
    QTableView *table = desk.panel->numerals()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Insert);
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);

    // What is added is a figure at once, and none again when that is taken back.
    figures::Fields fields;
    fields.value = QStringLiteral("6");
    const base::Span span = desk.text->numeralAt(ordinal)->span;
    QVERIFY(desk.document().add(desk.text->report(), span, fields).ok());
    QVERIFY(!desk.isShown(ordinal));
    QCOMPARE(desk.panel->numerals()->total(), before - 1);
    QVERIFY(desk.document().undo().ok());
    QVERIFY(desk.isShown(ordinal));
    QCOMPARE(desk.panel->numerals()->total(), before);
}

void TestNumeralsShown::choiceIsKept()
{
    Desk desk;
    desk.show();
    desk.restart();
    auto *text = desk.window().findChild<ui::DocumentView *>();
    QTRY_VERIFY(text->numeralAt(desk.document().report(text->report())->text->string().indexOf(u"2021")));
}

void TestNumeralsShown::otherReportHasItsOwn()
{
    Desk desk;
    desk.show();
    QTRY_VERIFY(desk.isShown(desk.at(QStringLiteral("2021"))));
    // A second report in the same pane: its own numerals, not the first one's places.
    desk.open({desk.file(XinhuaName, XinhuaText)});
    desk.window().setPanes({desk.document().reports().back()});
    const qsizetype date = desk.at(QStringLiteral("2021年6月"));
    QVERIFY(date >= 0);
    QTRY_VERIFY(desk.isShown(date));
    QVERIFY(!desk.isShown(desk.at(QStringLiteral("271.4"))));
}

/** The largest of the reports, where it is at hand: showing its numerals is not felt. */
void TestNumeralsShown::planIsQuick()
{
    QFile file(QStringLiteral(JIAOSHU_REPORTS_DIR "/zhanhe-14th-five-year-plan.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("needs ../shared/reports beside the project");
    Desk desk;
    desk.open({file.fileName()});
    desk.window().setPanes({desk.document().reports().back()});
    QElapsedTimer timer;
    timer.start();
    desk.show();
    const qint64 onTheWindowsThread = timer.elapsed();
    QTRY_VERIFY(desk.isShown(desk.at(QStringLiteral("十四五"))));
    qInfo("window's thread %lld ms, shown after %lld ms", onTheWindowsThread, timer.elapsed());
    // Very generous: sanitizers and a machine that is shared. What is meant is a glance.
    QVERIFY(onTheWindowsThread < 1000);
}

QTEST_MAIN(TestNumeralsShown)
#include "tst_numerals_shown.moc"
