// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include "spokenevents.h"

#include <QTest>

using namespace jiaoshu;
using test::TextFixture;

class tst_DocumentAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead();
    void figuresAreAttributes();
    void caretFollowsTheFigure();
    void charactersHavePlaces();
    void charactersStandWhereTheyArePainted();
    void textIsReadInPieces();
    void valuesAreToldAsTheyAre();
    void changesAreTold();
};

namespace {

QAccessibleTextInterface *textOf(ui::DocumentView &view)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    return interface ? interface->textInterface() : nullptr;
}

} // namespace

void tst_DocumentAccessible::textCanBeRead()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]，增长[2.1%]。"));
    auto &view = f.show();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::EditableText);
    QVERIFY(interface->state().readOnly);
    QAccessibleTextInterface *text = textOf(view);
    QVERIFY(text);
    QCOMPARE(text->characterCount(), int(view.text()->size()));
    QCOMPARE(text->text(0, 2), QStringLiteral("完成"));
    QCOMPARE(text->text(0, -1), view.text()->string());
    int start = -1;
    int end = -1;
    QCOMPARE(text->textAtOffset(3, QAccessible::LineBoundary, &start, &end), view.text()->string());
}

void tst_DocumentAccessible::figuresAreAttributes()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]，增长[2.1%]。"));
    auto &view = f.show();
    QVERIFY(f.document.accept({f.figure(0)}).ok());
    QAccessibleTextInterface *text = textOf(view);
    int start = -1;
    int end = -1;
    const QString attributes = text->attributes(4, &start, &end);
    QVERIFY2(attributes.contains(QStringLiteral("地区生产总值")), qPrintable(attributes));
    QVERIFY2(attributes.contains(QStringLiteral("figure-state:")), qPrintable(attributes));
    QCOMPARE((base::Span{start, end}), f.record(0).span);
    QVERIFY(text->attributes(0, &start, &end).isEmpty());
    QCOMPARE((base::Span{start, end}), (base::Span{0, f.record(0).span.start}));
    QVERIFY(text->attributes(int(f.record(0).span.end), &start, &end).isEmpty());
    QCOMPARE((base::Span{start, end}), (base::Span{f.record(0).span.end, f.record(1).span.start}));
}

void tst_DocumentAccessible::caretFollowsTheFigure()
{
    TextFixture f;
    f.add(test::longText(100));
    auto &view = f.show();
    QAccessibleTextInterface *text = textOf(view);
    f.selection.chooseFigure(f.figure(80), f.report);
    QCOMPARE(text->selectionCount(), 1);
    int start = -1;
    int end = -1;
    text->selection(0, &start, &end);
    QCOMPARE((base::Span{start, end}), f.record(80).span);
    text->setCursorPosition(3);
    QCOMPARE(text->cursorPosition(), 3);
    QCOMPARE(text->selectionCount(), 0);
}

void tst_DocumentAccessible::charactersHavePlaces()
{
    TextFixture f;
    f.add(test::longText(100));
    auto &view = f.show();
    QAccessibleTextInterface *text = textOf(view);
    const QRect rect = text->characterRect(5);
    QVERIFY(!rect.isEmpty());
    QCOMPARE(text->offsetAtPoint(rect.center()), 5);
    text->scrollToSubstring(int(f.record(90).span.start), int(f.record(90).span.end));
    QVERIFY(!view.rectsFor(f.record(90).span).isEmpty());
}

/** Also in a figure that goes on in the next line: the ink of each character is in its rectangle, on the screen. */
void tst_DocumentAccessible::charactersStandWhereTheyArePainted()
{
    TextFixture f;
    f.add(
        QStringLiteral("全区生产总值完成[壹仟贰佰叁拾肆万伍仟陆佰柒拾捌亿玖仟零壹拾贰万叁仟肆佰伍拾陆元]。"));
    auto &view = f.show({300, 300});
    const base::Span span = f.record(0).span;
    QVERIFY2(view.rectsFor(span).size() > 1, "the figure is to stand in two lines");
    QAccessibleTextInterface *text = textOf(view);
    const QImage picture = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const qreal ratio = picture.devicePixelRatio();
    for (qsizetype at = span.start; at < span.end; ++at) {
        const QRect onScreen = text->characterRect(int(at));
        const QRect rect(view.viewport()->mapFromGlobal(onScreen.topLeft()), onScreen.size());
        QVERIFY(view.viewport()->rect().contains(rect));
        QCOMPARE(view.offsetAt(rect.center()), at);
        // The middle of the rectangle alone: lines of the figure's state run along its edges.
        const QRect middle =
            rect.adjusted(rect.width() / 4, rect.height() / 4, -rect.width() / 4, -rect.height() / 4);
        int darkest = 255;
        for (int y = int(middle.top() * ratio); y <= int(middle.bottom() * ratio); ++y)
            for (int x = int(middle.left() * ratio); x <= int(middle.right() * ratio); ++x)
                darkest = qMin(darkest, qGray(picture.pixel(x, y)));
        QVERIFY2(darkest < 140, qPrintable(QStringLiteral("no ink of character %1").arg(at)));
    }
}

void tst_DocumentAccessible::textIsReadInPieces()
{
    TextFixture f;
    f.add(
        QStringLiteral("全区经济平稳增长，完成[221.29亿元]。财政收入增长较快，城乡面貌明显改善。\n第二段。"));
    auto &view = f.show({300, 300});
    QAccessibleTextInterface *text = textOf(view);
    int start = -1;
    int end = -1;
    const auto at = [&](int offset, QAccessible::TextBoundaryType type) {
        return text->textAtOffset(offset, type, &start, &end);
    };
    QCOMPARE(at(2, QAccessible::CharBoundary), QStringLiteral("经"));
    QCOMPARE(at(2, QAccessible::WordBoundary), QStringLiteral("经济"));
    QCOMPARE(at(2, QAccessible::SentenceBoundary), QStringLiteral("全区经济平稳增长，完成221.29亿元。"));
    QCOMPARE(at(2, QAccessible::ParagraphBoundary), view.text()->string().section(u'\n', 0, 0));
    QCOMPARE(at(2, QAccessible::NoBoundary), view.text()->string());
    // Lines are those on screen: one after the other they are the paragraph.
    QString lines = at(0, QAccessible::LineBoundary);
    QVERIFY(lines.size() > 2 && end < int(view.text()->string().indexOf(u'\n')));
    QCOMPARE(text->textBeforeOffset(end, QAccessible::LineBoundary, &start, &end), lines);
    while (end < int(view.text()->string().indexOf(u'\n')))
        lines += text->textAfterOffset(end - 1, QAccessible::LineBoundary, &start, &end);
    QCOMPARE(lines, view.text()->string().section(u'\n', 0, 0));
    QCOMPARE(text->textAfterOffset(int(view.text()->size()), QAccessible::WordBoundary, &start, &end),
             QString());
}

void tst_DocumentAccessible::valuesAreToldAsTheyAre()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]，增长[2.1%]。"));
    auto &view = f.show();
    QAccessibleTextInterface *text = textOf(view);
    const auto attributesOf = [&](qsizetype figure) {
        int start = -1;
        int end = -1;
        return text->attributes(int(f.record(figure).span.start), &start, &end).split(u';');
    };
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-value:128.5亿元")));
    QVERIFY(attributesOf(0).filter(QStringLiteral("figure-extracted")).isEmpty());
    figures::Fields fields = f.record(0).fields;
    fields.value = QStringLiteral("221.29");
    QVERIFY(f.document.correct(f.figure(0), fields, f.record(0).span, QStringLiteral("抽取有误")).ok());
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-value:221.29亿元")));
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-extracted:128.5亿元")));
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-state:corrected"), Qt::CaseInsensitive));
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-indicator:地区生产总值")));
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-period:2020")));
    view.setProblems({{f.figure(0), ui::Severity::Error}});
    QVERIFY(attributesOf(0).contains(QStringLiteral("figure-problem:error")));
    // Words with the marks that set attributes apart stay one attribute.
    QVERIFY(f.document.question({f.figure(1)}, QStringLiteral("1:2; 3")).ok());
    QVERIFY(attributesOf(1).contains(QStringLiteral("figure-question:1∶2； 3")));
}

void tst_DocumentAccessible::changesAreTold()
{
    TextFixture f;
    f.add(QStringLiteral("完成[221.29亿元]，增长[2.1%]。"));
    auto &view = f.show();
    test::SpokenEvents events;
    f.selection.chooseFigure(f.figure(1), f.report);
    const auto *moved = events.last(QAccessible::TextCaretMoved, &view);
    QVERIFY(moved);
    QCOMPARE(qsizetype(moved->caret), f.record(1).span.end);
    QVERIFY(events.last(QAccessible::TextSelectionChanged, &view));
    const auto *said = events.last(QAccessible::DescriptionChanged, &view);
    QVERIFY(said && said->description.contains(QStringLiteral("not reviewed"), Qt::CaseInsensitive));
    QVERIFY(!events.last(QAccessible::TextAttributeChanged, &view));
    events.clear();
    QVERIFY(f.document.accept({f.figure(1)}).ok());
    QVERIFY(events.last(QAccessible::TextAttributeChanged, &view));
    said = events.last(QAccessible::DescriptionChanged, &view);
    QVERIFY(said && said->description.contains(QStringLiteral("accepted"), Qt::CaseInsensitive));
    // What happens in another report changes no attribute here.
    const review::ReportId here = f.report;
    f.add(QStringLiteral("完成[1亿元]。"));
    events.clear();
    QVERIFY(f.document.accept({f.document.figuresOf(f.report).front()}).ok());
    QVERIFY(here != f.report && !events.last(QAccessible::TextAttributeChanged, &view));
}

QTEST_MAIN(tst_DocumentAccessible)
#include "tst_documentaccessible.moc"
