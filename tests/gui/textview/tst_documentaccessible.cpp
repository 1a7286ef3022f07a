// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include <QAccessible>
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

QTEST_MAIN(tst_DocumentAccessible)
#include "tst_documentaccessible.moc"
