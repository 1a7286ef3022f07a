// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include "ui/textview/overviewstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace jiaoshu;
using test::TextFixture;

namespace {

/** Text of the topmost visible line's first characters: the reading place as a reader sees it. */
QString topText(const ui::DocumentView &view)
{
    return view.text()->slice({view.visibleSpan().start, view.visibleSpan().start + 12}).toString();
}

} // namespace

class tst_DocumentView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickChoosesTheFigure();
    void clickBesideFiguresSetsTheCaret();
    void dragSelectsByCharacter();
    void shiftClickExtends();
    void doubleClickSelectsAWord();
    void tripleClickSelectsTheSentence();
    void chosenFigureIsScrolledToAndSelected();
    void reportOfAnotherFigureStaysWhereItIs();
    void reshapingKeepsTheReadingPlace();
    void scrollingUpIntoUnknownTextDoesNotJump();
    void caretFollowsTheKeys();
    void caretStepsOverWholeCharacters();
    void upAndDownKeepTheColumn();
    void copyGivesTheSource();
    void gripsWishForAnotherSpan();
    void keysMoveGrips();
    void enterWishesCorrection();
    void tabLeavesTheView();
    void findMarksAndSteps();
    void decisionReflowsNothing();
    void contextMenuChoosesTheFigure();
    void wheelScrollsByPixelsAndZooms();
    void emptyViewSaysWhatToDo();
    void stripGoesToPlaces();
    void partialRepaintsLeaveNothingBehind();
};

void tst_DocumentView::clickChoosesTheFigure()
{
    TextFixture f;
    f.add(QStringLiteral("完成地区生产总值[221.29 亿元]，增长[2.1%]。"));
    f.show();
    QSignalSpy chosen(&f.selection, &review::Selection::figureChanged);
    f.click(f.centre(1));
    QCOMPARE(f.selection.figure(), f.figure(1));
    f.click(f.centre(0));
    QCOMPARE(f.selection.figure(), f.figure(0));
    QCOMPARE(f.selection.report(), f.report);
    QCOMPARE(chosen.size(), 2);
    // Choosing decides nothing.
    QCOMPARE(f.record(0).state, review::State::NotReviewed);
}

void tst_DocumentView::clickBesideFiguresSetsTheCaret()
{
    TextFixture f;
    f.add(QStringLiteral("坚持稳中求进工作总基调，完成[2.1%]。"));
    auto &view = f.show();
    const QRectF third = view.rectsFor({3, 4}).value(0);
    f.click(QPoint(qRound(third.left() + 1), qRound(third.center().y())));
    QVERIFY(!f.selection.figure().isValid());
    QCOMPARE(view.caret(), 3);
    QVERIFY(view.selectedSpan().isEmpty());
}

void tst_DocumentView::dragSelectsByCharacter()
{
    TextFixture f;
    f.add(QStringLiteral("坚持稳中求进工作总基调，完成[2.1%]。"));
    auto &view = f.show();
    const auto at = [&](qsizetype offset) {
        const QRectF rect = view.rectsFor({offset, offset + 1}).value(0);
        return QPoint(qRound(rect.left() + 1), qRound(rect.center().y()));
    };
    QSignalSpy spans(&view, &ui::DocumentView::selectionSpanChanged);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(2));
    QTest::mouseMove(view.viewport(), at(5));
    QTest::mouseMove(view.viewport(), at(8));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(8));
    QCOMPARE(view.selectedSpan(), (base::Span{2, 8}));
    QVERIFY(!spans.isEmpty());
    // A drag that ends on a figure selects text and chooses nothing.
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(2));
    QTest::mouseMove(view.viewport(), at(5));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, f.centre(0));
    QVERIFY(!f.selection.figure().isValid());
}

void tst_DocumentView::shiftClickExtends()
{
    TextFixture f;
    f.add(QStringLiteral("坚持稳中求进工作总基调。"));
    auto &view = f.show();
    view.setCaret(2);
    const QRectF rect = view.rectsFor({7, 8}).value(0);
    f.click(QPoint(qRound(rect.left() + 1), qRound(rect.center().y())), Qt::ShiftModifier);
    QCOMPARE(view.selectedSpan(), (base::Span{2, 7}));
}

void tst_DocumentView::doubleClickSelectsAWord()
{
    TextFixture f;
    f.add(QStringLiteral("全区经济社会平稳发展。"));
    auto &view = f.show();
    const QPoint point = view.rectsFor({3, 4}).value(0).center().toPoint();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(view.selectedText(), QStringLiteral("经济"));
}

void tst_DocumentView::tripleClickSelectsTheSentence()
{
    TextFixture f;
    f.add(QStringLiteral("第一句话。第二句话很长。第三句。"));
    auto &view = f.show();
    const QPoint point = view.rectsFor({7, 8}).value(0).center().toPoint();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(view.selectedText(), QStringLiteral("第二句话很长。"));
}

void tst_DocumentView::chosenFigureIsScrolledToAndSelected()
{
    TextFixture f;
    f.add(test::longText(300));
    auto &view = f.show();
    QVERIFY(view.rectsFor(f.record(250).span).isEmpty());
    f.selection.chooseFigure(f.figure(250), f.report);
    const QVector<QRectF> rects = view.rectsFor(f.record(250).span);
    QVERIFY(!rects.isEmpty());
    QVERIFY(QRectF(view.viewport()->rect()).contains(rects.front().center()));
    QCOMPARE(view.selectedSpan(), f.record(250).span);
    // A neighbour that is on screen already moves nothing.
    const int before = view.verticalScrollBar()->value();
    f.selection.chooseFigure(f.figure(251), f.report);
    QCOMPARE(view.verticalScrollBar()->value(), before);
    view.scrollTo(f.record(20).span, 100);
    QCOMPARE(qRound(view.rectsFor(f.record(20).span).value(0).top()), 100);
}

void tst_DocumentView::reportOfAnotherFigureStaysWhereItIs()
{
    TextFixture f;
    const review::ReportId first = f.add(test::longText(50));
    f.add(test::longText(60));
    auto &view = f.show();
    const int before = view.verticalScrollBar()->value();
    f.selection.chooseFigure(f.document.figuresOf(first).back(), first);
    QCOMPARE(view.verticalScrollBar()->value(), before);
    QVERIFY(view.selectedSpan().isEmpty());
}

void tst_DocumentView::reshapingKeepsTheReadingPlace()
{
    TextFixture f;
    f.add(test::longText(400));
    auto &view = f.show();
    view.scrollTo(f.record(200).span, 0);
    const qsizetype top = view.visibleSpan().start;
    // In the middle of the line at the top third.
    const int third = view.viewport()->height() / 3;
    const qsizetype place = view.offsetAt({view.viewport()->width() / 2, third});
    const auto lineOf = [&] { return view.rectsFor({place, place + 1}).value(0).center().y(); };
    const qreal line = lineOf();
    QVERIFY(qAbs(line - third) < 28);
    // Its other characters may be on the next line or the one before; it stays within two lines.
    const auto kept = [&] { return qAbs(lineOf() - line) <= 2 * 28 * view.zoom(); };
    for (const int width : {500, 700, 462, 820, 560}) {
        view.resize(width, 480);
        QCoreApplication::processEvents();
        QVERIFY2(kept(), qPrintable(topText(view)));
    }
    for (const qreal zoom : {1.5, 0.9, 1.0}) {
        view.setZoom(zoom);
        QVERIFY2(kept(), qPrintable(topText(view)));
    }
    for (const auto scheme : {ui::Theme::Scheme::Dark, ui::Theme::Scheme::HighContrast, ui::Theme::Scheme::Light}) {
        f.theme.setScheme(scheme);
        QVERIFY2(kept(), qPrintable(topText(view)));
    }
    QCOMPARE(view.visibleSpan().start, top);
}

void tst_DocumentView::scrollingUpIntoUnknownTextDoesNotJump()
{
    TextFixture f;
    f.add(test::longText(400));
    auto &view = f.show();
    // Far down without having seen what is above: those heights are estimates.
    view.scrollTo(f.record(300).span, 200);
    for (int i = 0; i < 40; ++i) {
        const base::Span mark = {view.visibleSpan().start, view.visibleSpan().start + 1};
        const qreal before = view.rectsFor(mark).value(0).top();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 37);
        QCOMPARE(qRound(view.rectsFor(mark).value(0).top() - before), 37);
    }
}

void tst_DocumentView::caretFollowsTheKeys()
{
    TextFixture f;
    f.add(QStringLiteral("甲乙丙丁\n\n戊己庚辛"));
    auto &view = f.show();
    view.setCaret(0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.caret(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.caret(), 4);
    // Over the empty line to the next text.
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.caret(), 6);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.caret(), 4);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.caret(), 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedText(), QStringLiteral("甲乙"));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.caret(), view.text()->size());
    QVERIFY(view.selectedSpan().isEmpty());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedSpan(), (base::Span{0, view.text()->size()}));
}

void tst_DocumentView::caretStepsOverWholeCharacters()
{
    TextFixture f;
    // Extension B beyond the BMP, a combining mark, a variation selector.
    const QString text = QStringLiteral("甲") + QString::fromUcs4(U"\U00020BB7") + QStringLiteral("e\u0301") +
                         QStringLiteral("葛\uFE00") + QStringLiteral("乙");
    f.add(text);
    auto &view = f.show();
    view.setCaret(0);
    QList<qsizetype> stops;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
        stops << view.caret();
    }
    QCOMPARE(stops, (QList<qsizetype>{1, 3, 5, 7, 8}));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.caret(), 1);
}

void tst_DocumentView::upAndDownKeepTheColumn()
{
    TextFixture f;
    f.add(test::longText(80));
    auto &view = f.show();
    view.setCaret(40);
    const qreal x = view.rectsFor({40, 40}).value(0).left();
    qreal y = view.rectsFor({40, 40}).value(0).top();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&view, Qt::Key_Down);
        const QRectF caret = view.rectsFor({view.caret(), view.caret()}).value(0);
        QVERIFY(caret.top() > y);
        QVERIFY2(std::abs(caret.left() - x) < 40, qPrintable(QString::number(caret.left())));
        y = caret.top();
    }
    const qsizetype below = view.caret();
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.caret() > below + 100);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(std::abs(view.caret() - below) <= 2);
}

void tst_DocumentView::copyGivesTheSource()
{
    TextFixture f;
    f.add(QStringLiteral("一、**重点**工作完成[2.1%]。\n第二行"));
    auto &view = f.show();
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), view.text()->string());
}

void tst_DocumentView::gripsWishForAnotherSpan()
{
    TextFixture f;
    f.add(QStringLiteral("完成地区生产总值[221.29]亿元，增长较快。"));
    auto &view = f.show();
    f.selection.chooseFigure(f.figure(0), f.report);
    QSignalSpy dragged(&view, &ui::DocumentView::spanDragged);
    const base::Span span = f.record(0).span;
    const QRectF figure = view.rectsFor(span).value(0);
    const QRectF unit = view.rectsFor({span.end, span.end + 2}).value(0);
    // The right grip hangs below the ring's right end.
    const QPoint grip(qRound(figure.right()), qRound(figure.bottom()) + 2);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(view.viewport(), QPoint(qRound(unit.right()) - 1, grip.y()));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(qRound(unit.right()) - 1, grip.y()));
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(dragged.first().at(0).value<review::FigureId>(), f.figure(0));
    QCOMPARE(dragged.first().at(1).value<base::Span>(), (base::Span{span.start, span.end + 2}));
    // Wished, not done.
    QCOMPARE(f.record(0).span, span);
}

void tst_DocumentView::keysMoveGrips()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29]亿元。"));
    auto &view = f.show();
    f.selection.chooseFigure(f.figure(0), f.report);
    QSignalSpy dragged(&view, &ui::DocumentView::spanDragged);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(dragged.takeFirst().at(1).value<base::Span>(), (base::Span{2, 9}));
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(dragged.takeFirst().at(1).value<base::Span>(), (base::Span{1, 8}));
}

void tst_DocumentView::enterWishesCorrection()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]。"));
    auto &view = f.show();
    QSignalSpy wished(&view, &ui::DocumentView::correctionWished);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wished.size(), 0);
    f.selection.chooseFigure(f.figure(0), f.report);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_F2);
    QCOMPARE(wished.size(), 2);
}

void tst_DocumentView::tabLeavesTheView()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]。"));
    QWidget window;
    ui::DocumentView view(f.document, f.selection, f.theme, &window);
    view.setReport(f.report);
    QLineEdit after(&window);
    window.show();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&view, Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    QVERIFY(!view.testAttribute(Qt::WA_InputMethodEnabled));
}

void tst_DocumentView::findMarksAndSteps()
{
    TextFixture f;
    f.add(test::longText(30));
    auto &view = f.show();
    QVERIFY(view.find(QStringLiteral("地区生产总值")));
    QCOMPARE(view.findCount(), (std::pair<qsizetype, qsizetype>{30, 0}));
    QCOMPARE(view.selectedText(), QStringLiteral("地区生产总值"));
    QVERIFY(view.find(QStringLiteral("地区生产总值")));
    QCOMPARE(view.findCount().second, 1);
    QVERIFY(view.find(QStringLiteral("地区生产总值"), true));
    QVERIFY(view.find(QStringLiteral("地区生产总值"), true));
    // Round the beginning to the last one, which is brought on screen.
    QCOMPARE(view.findCount().second, 29);
    QVERIFY(!view.rectsFor(view.selectedSpan()).isEmpty());
    QVERIFY(!view.find(QStringLiteral("没有这个词")));
    QVERIFY(!view.find({}));
    QCOMPARE(view.findCount().first, 0);
}

void tst_DocumentView::decisionReflowsNothing()
{
    TextFixture f;
    f.add(QStringLiteral("完成地区生产总值[221.29 亿元]，增长[2.1%]；完成固定资产投资[49.6 亿元]，增长[15.9%]，位居全市"
                         "第三；完成社会消费品零售总额[83.11 亿元]，增速六区并列第一。"));
    auto &view = f.show();
    const auto places = [&] {
        QVector<QRectF> all;
        for (qsizetype i = 0; i < view.text()->size(); ++i)
            all += view.rectsFor({i, i + 1});
        return all;
    };
    const QVector<QRectF> before = places();
    QVERIFY(f.document.accept({f.figure(0)}).ok());
    QVERIFY(f.document.reject({f.figure(1)}, QStringLiteral("抽取有误")).ok());
    QVERIFY(f.document.later({f.figure(2)}).ok());
    QVERIFY(f.document.question({f.figure(3)}, QStringLiteral("？")).ok());
    f.selection.chooseFigure(f.figure(4), f.report);
    QCOMPARE(places(), before);
}

void tst_DocumentView::contextMenuChoosesTheFigure()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]，增长[2.1%]。"));
    auto &view = f.show();
    QSignalSpy wished(&view, &ui::DocumentView::contextMenuWished);
    const QPoint point = f.centre(1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, view.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(view.viewport(), &event);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(f.selection.figure(), f.figure(1));
}

void tst_DocumentView::wheelScrollsByPixelsAndZooms()
{
    TextFixture f;
    f.add(test::longText(100));
    auto &view = f.show();
    const QPointF at(100, 100);
    const auto turn = [&](QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    turn({0, -17}, {0, -17}, {});
    QCOMPARE(view.verticalScrollBar()->value(), 17);
    QVERIFY(!f.selection.figure().isValid());
    turn({}, {0, 120}, Qt::ControlModifier);
    QVERIFY(view.zoom() > 1.05);
    for (int i = 0; i < 30; ++i)
        turn({}, {0, 120}, Qt::ControlModifier);
    QCOMPARE(view.zoom(), f.theme.measure("type.report.max_pt") / f.theme.measure("type.report.pt"));
}

void tst_DocumentView::emptyViewSaysWhatToDo()
{
    TextFixture f;
    auto &view = f.show();
    QVERIFY(!view.report().isValid());
    QVERIFY(view.text() == nullptr);
    QVERIFY(!view.find(QStringLiteral("甲")));
    QTest::keyClick(&view, Qt::Key_Down);
    f.click({50, 50});
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    const QImage image = view.grab().toImage();
    bool written = false;
    for (int y = 0; y < image.height() && !written; ++y) {
        for (int x = 0; x < view.viewport()->width() && !written; ++x)
            written = image.pixelColor(x, y) != f.theme.color(ui::Theme::Role::Paper);
    }
    QVERIFY(written);
}

void tst_DocumentView::stripGoesToPlaces()
{
    TextFixture f;
    f.add(test::longText(400));
    auto &view = f.show();
    ui::OverviewStrip strip(view, f.document, f.selection, f.theme);
    strip.resize(strip.sizeHint().width(), 480);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.grab();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {5, 240});
    QVERIFY(f.selection.figure().isValid());
    const qreal share = view.shareOf(f.document.figure(f.selection.figure())->span.start);
    QVERIFY2(std::abs(share - 0.5) < 0.03, qPrintable(QString::number(share)));
    const auto [top, bottom] = view.visibleShare();
    QVERIFY(top < share && share < bottom);
}

/** What stands on the screen after many small repaints is what one whole repaint would draw. */
void tst_DocumentView::partialRepaintsLeaveNothingBehind()
{
    TextFixture f;
    f.add(test::longText(200));
    auto &view = f.show();
    const auto same = [&](const char *after) {
        QCoreApplication::processEvents();
        const QImage screen = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
        const QImage whole = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (screen != whole)
            qWarning("differs after %s", after);
        return screen == whole;
    };
    QVERIFY(same("opening"));
    for (const int step : {37, 66, 5, -20, -61, 3}) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + step);
        QVERIFY(same("scrolling"));
    }
    for (qsizetype i = 1; i < 6; ++i) {
        f.selection.chooseFigure(f.figure(i), f.report);
        QVERIFY(same("choosing"));
        QTest::mouseMove(view.viewport(), f.centre(i + 1));
        QVERIFY(same("hovering"));
        if (i % 2 == 0) {
            QVERIFY(f.document.question({f.figure(i)}, QStringLiteral("？")).ok());
        } else {
            figures::Fields fields = f.record(i).fields;
            fields.value = QStringLiteral("128.6");
            QVERIFY(f.document.correct(f.figure(i), fields, f.record(i).span, QStringLiteral("抽取有误")).ok());
        }
        QVERIFY(same("deciding"));
    }
    view.setCounterpart(f.figure(3));
    QVERIFY(same("linking"));
    view.setCaret(200);
    view.setCaret(260, true);
    view.setCaret(230, true);
    QVERIFY(same("selecting"));
    view.clearFocus();
    QVERIFY(same("leaving"));
    QVERIFY(f.document.undo().ok());
    QVERIFY(same("undoing"));
}

QTEST_MAIN(tst_DocumentView)
#include "tst_documentview.moc"
