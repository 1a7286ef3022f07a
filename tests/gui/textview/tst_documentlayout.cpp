// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include "ui/textview/boundaries.h"
#include "ui/textview/heightmap.h"
#include "ui/textview/paragraphtable.h"
#include "ui/textview/textflow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jiaoshu;
using test::TextFixture;

namespace {

constexpr QStringView MustNotBeginALine = u"，。；：、！？）》”’】％%";

/** Dark pixels of the digits: whether anything is written in a rectangle. */
int inkIn(const QImage &image, const QRectF &rect)
{
    int ink = 0;
    const QRect area = (QRectF(rect.topLeft() * image.devicePixelRatio(), rect.size() * image.devicePixelRatio()))
                           .toAlignedRect()
                           .intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 110;
    }
    return ink;
}

} // namespace

class tst_DocumentLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heightsAreSummed();
    void heightsFindTheirPlace();
    void paragraphsCoverEveryOffset();
    void longLinesAreParted();
    void tornSentencesGoOn();
    void tablesAreFound();
    void cellsAreFound();
    void noLineBeginsWithClosingPunctuation();
    void linesAreFilled();
    void numberAndUnitStayTogether();
    void numbersKeepTheirUnitsToo();
    void quotesMayBeginAndEndLines();
    void wrappedFigureHasABoxInEachLine();
    void boxesContainTheirDigits();
    void markupTakesNoRoom();
    void charactersAreNotParted();
    void pixelsAndHitTestAgree();
};

void tst_DocumentLayout::heightsAreSummed()
{
    ui::HeightMap map;
    QCOMPARE(map.indexAt(0), -1);
    std::vector<int> heights(1000);
    for (int &height : heights)
        height = QRandomGenerator::global()->bounded(0, 50);
    map.reset(heights);
    for (int i = 0; i < 300; ++i) {
        const int index = QRandomGenerator::global()->bounded(1000);
        heights[size_t(index)] = QRandomGenerator::global()->bounded(0, 90);
        map.setHeight(index, heights[size_t(index)]);
    }
    qint64 sum = 0;
    for (size_t i = 0; i < heights.size(); ++i) {
        QCOMPARE(map.top(qsizetype(i)), sum);
        sum += heights[i];
    }
    QCOMPARE(map.total(), sum);
}

void tst_DocumentLayout::heightsFindTheirPlace()
{
    ui::HeightMap map;
    map.reset({10, 0, 20, 0, 0, 5});
    QCOMPARE(map.indexAt(-3), 0);
    QCOMPARE(map.indexAt(0), 0);
    QCOMPARE(map.indexAt(9), 0);
    QCOMPARE(map.indexAt(10), 2);
    QCOMPARE(map.indexAt(29), 2);
    QCOMPARE(map.indexAt(30), 5);
    QCOMPARE(map.indexAt(1000), 5);
}

void tst_DocumentLayout::paragraphsCoverEveryOffset()
{
    const text::SourceText text(QStringLiteral("甲乙\n\n丙\r\n丁\n"));
    const ui::ParagraphTable table(text, nullptr);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const qsizetype index = table.indexAt(i);
        QVERIFY(index >= 0);
        QCOMPARE(table.at(index).span.start <= i, true);
        QVERIFY(index + 1 == table.count() || table.at(index + 1).span.start > i);
    }
}

void tst_DocumentLayout::longLinesAreParted()
{
    const QString sentence = QStringLiteral("全区生产总值完成221.29亿元，增长2.1%。");
    const text::SourceText text(sentence.repeated(4000));
    const ui::ParagraphTable table(text, nullptr);
    QVERIFY(table.count() > 8);
    qsizetype end = 0;
    for (qsizetype i = 0; i < table.count(); ++i) {
        QCOMPARE(table.at(i).span.start, end);
        QCOMPARE(table.at(i).continues, i > 0);
        end = table.at(i).span.end;
        QVERIFY(table.at(i).span.length() <= 10'000);
        QVERIFY(text.view().mid(0, end).endsWith(u'。'));
    }
    QCOMPARE(end, text.size());
}

void tst_DocumentLayout::tornSentencesGoOn()
{
    const QString half = QStringLiteral("面对经济下行的严峻形势，积极应对、主动作为，全区经济呈现回稳向好的良好态势，制定出台工作若干");
    const text::SourceText text(half + QStringLiteral("\n\n意见，经济运行好于预期。\n新的一段。\n短标题\n正文。"));
    const ui::ParagraphTable table(text, nullptr);
    QVERIFY(!table.at(0).continues);
    QVERIFY(table.at(2).continues);
    QVERIFY(!table.at(3).continues);
    QVERIFY(!table.at(5).continues);
}

void tst_DocumentLayout::tablesAreFound()
{
    const text::SourceText text(QStringLiteral("正文\t一行\n\n指标\t2020年\t2021年\n生产总值\t1\t2\n\n|甲|乙|\n|---|---|\n|丙|丁|\n"));
    const ui::ParagraphTable table(text, nullptr);
    QCOMPARE(table.at(0).kind, ui::ParagraphKind::Body);
    QCOMPARE(table.at(2).kind, ui::ParagraphKind::TableRow);
    QCOMPARE(table.at(3).table, table.at(2).table);
    QCOMPARE(table.at(5).kind, ui::ParagraphKind::TableRow);
    QVERIFY(table.at(5).table != table.at(2).table);
    QCOMPARE(table.at(6).kind, ui::ParagraphKind::Blank);
    QCOMPARE(table.table(table.at(2).table), (base::Span{2, 4}));
}

void tst_DocumentLayout::cellsAreFound()
{
    const auto cells = [](QStringView row) {
        QStringList texts;
        for (const base::Span &cell : ui::tableCells(row))
            texts << row.mid(cell.start, cell.length()).toString();
        return texts;
    };
    QCOMPARE(cells(u"1\t生产总值 \t\t2.5"), QStringLiteral("1/生产总值//2.5").split(u'/'));
    QCOMPARE(cells(u"| 甲 | 乙 |"), QStringLiteral("甲/乙").split(u'/'));
    QCOMPARE(cells(u"|甲||丙|"), QStringLiteral("甲//丙").split(u'/'));
}

void tst_DocumentLayout::noLineBeginsWithClosingPunctuation()
{
    TextFixture f;
    f.add(QStringLiteral("“十三五”以来，面对错综复杂的国内外形势，全区上下（含各街道）坚持《纲要》、落实“六稳”“六保”，"
                         "完成[221.29亿元]；增长[2.1%]，其中：一产[3.5万亩]、二产[12%]！")
              .repeated(6));
    auto &view = f.show();
    for (int width = 470; width < 560; width += 7) {
        view.resize(width, 900);
        QCoreApplication::processEvents();
        qreal line = -1;
        for (qsizetype i = 0; i < view.text()->size(); ++i) {
            const QRectF rect = view.rectsFor({i, i + 1}).value(0);
            if (rect.top() > line && i > 0)
                QVERIFY2(!MustNotBeginALine.contains(view.text()->string()[i]),
                         qPrintable(view.text()->string().mid(i - 3, 8)));
            line = rect.top();
        }
    }
}

void tst_DocumentLayout::linesAreFilled()
{
    TextFixture f;
    f.add(QStringLiteral("完成一般公共预算收入[7.19 亿元]，增长[3.2%]，其中税收收入[4.56 亿元]，收入总量、增速和税收收入均居"
                         "市内[三区]第一。**融资水平持续提升**。召开金融工作座谈会，搭建银企合作平台。")
              .repeated(5));
    ui::TextFlow flow(f.document, f.theme);
    flow.setReport(f.report);
    std::vector<base::Span> spans;
    for (const review::FigureId id : f.document.figuresOf(f.report))
        spans.push_back(f.document.figure(id)->span);
    const ui::LineBreaks breaks(flow.text()->view(), spans);
    for (int width = 430; width < 500; ++width) {
        flow.setShape(width, 1);
        const auto layout = flow.layout(0);
        for (size_t i = 0; i + 1 < layout->lines().size(); ++i) {
            const auto &line = layout->lines()[i];
            const auto &next = layout->lines()[i + 1];
            // What could still have come: up to the first break of the line below.
            qsizetype end = next.span.start + 1;
            while (breaks.lastBefore(end, end - 1) != end)
                ++end;
            qreal more = 0;
            for (const QRectF &rect : layout->rects({next.span.start, end}))
                more += rect.width();
            QVERIFY2(line.rect.right() + more > width - 3,
                     qPrintable(flow.text()->slice({line.span.end - 4, end}).toString()));
        }
    }
}

void tst_DocumentLayout::numberAndUnitStayTogether()
{
    TextFixture f;
    f.add(QStringLiteral("完成固定资产投资[49.6 亿元]，增长[15.9%]；社会消费品零售总额[83.11 亿元]，一般公共预算收入[7.19 亿元]。")
              .repeated(4));
    auto &view = f.show();
    for (int width = 470; width < 560; width += 3) {
        view.resize(width, 900);
        QCoreApplication::processEvents();
        for (const review::FigureId id : f.document.figuresOf(f.report))
            QCOMPARE(view.rectsFor(f.document.figure(id)->span).size(), 1);
    }
}

void tst_DocumentLayout::numbersKeepTheirUnitsToo()
{
    const QString text = QStringLiteral("建成２0个，２１．５，2021年全区3万元户，增长");
    const ui::LineBreaks breaks(text, {});
    const auto allowed = [&](const char *before) {
        const qsizetype at = text.indexOf(QString::fromUtf8(before)) + QString::fromUtf8(before).size();
        return breaks.lastBefore(at, at - 1) == at;
    };
    QVERIFY(!allowed("２"));
    QVERIFY(!allowed("２0"));
    QVERIFY(!allowed("，２"));
    QVERIFY(!allowed("２１"));
    QVERIFY(!allowed("２１．"));
    QVERIFY(!allowed("2021"));
    QVERIFY(!allowed("区3"));
    QVERIFY(!allowed("3万"));
    // Words go on as before.
    QVERIFY(allowed("年"));
    QVERIFY(allowed("全"));
    QVERIFY(allowed("元"));
    QVERIFY(allowed("增"));
}

void tst_DocumentLayout::quotesMayBeginAndEndLines()
{
    const QString text = QStringLiteral("全区“六稳”“六保”任务");
    const ui::LineBreaks breaks(text, {});
    const auto allowed = [&](qsizetype at) { return breaks.lastBefore(at, at - 1) == at; };
    QVERIFY(allowed(2));  // 区|“
    QVERIFY(!allowed(3)); // “六
    QVERIFY(!allowed(5)); // 稳”
    QVERIFY(allowed(6));  // ”|“
    QVERIFY(allowed(10)); // ”|任
    const ui::LineBreaks comma(QStringView(u"“六稳”，等"), {});
    QCOMPARE(comma.lastBefore(4, 3), -1); // ”，
}

void tst_DocumentLayout::wrappedFigureHasABoxInEachLine()
{
    TextFixture f;
    const QString figure = QStringLiteral("一百二十三万四千五百六十七亿八千九百零一万二千三百四十五元").repeated(3);
    f.add(QStringLiteral("共计[") + figure + QStringLiteral("]。"));
    auto &view = f.show();
    const QVector<QRectF> rects = view.rectsFor(f.record(0).span);
    QVERIFY(rects.size() >= 3);
    for (qsizetype i = 1; i < rects.size(); ++i)
        QVERIFY(rects[i].top() > rects[i - 1].top());
    // Each piece is a target.
    for (const QRectF &rect : rects)
        QCOMPARE(view.figureAt(rect.center().toPoint()), f.figure(0));
}

void tst_DocumentLayout::boxesContainTheirDigits()
{
    TextFixture f;
    f.add(QStringLiteral("完成固定资产投资[49.6 亿元]，增长[15.9%]。").repeated(8));
    auto &view = f.show({480, 600});
    for (const review::FigureId id : f.document.figuresOf(f.report)) {
        const base::Span span = f.document.figure(id)->span;
        const QVector<QRectF> whole = view.rectsFor(span);
        for (qsizetype i = span.start; i < span.end; ++i) {
            const QRectF digit = view.rectsFor({i, i + 1}).value(0);
            QVERIFY(std::any_of(whole.begin(), whole.end(), [&](const QRectF &r) {
                return r.adjusted(-0.1, 0, 0.1, 0).contains(digit);
            }));
        }
    }
}

void tst_DocumentLayout::markupTakesNoRoom()
{
    TextFixture f;
    f.add(QStringLiteral("## 标题在此\n正文**重点**内容"));
    auto &view = f.show();
    const qsizetype stars = view.text()->string().indexOf(u'*');
    QVERIFY(view.rectsFor({stars, stars + 2}).value(0).width() < 0.5);
    QVERIFY(view.rectsFor({0, 3}).value(0).width() < 0.5);
    const qsizetype bold = stars + 2;
    QVERIFY(view.rectsFor({bold, bold + 2}).value(0).width() > 20);
    QCOMPARE(view.offsetAt(view.rectsFor({bold, bold + 1}).value(0).center().toPoint()), bold);
}

void tst_DocumentLayout::charactersAreNotParted()
{
    TextFixture f;
    const QString han = QString::fromUcs4(U"\U00020BB7");
    const QString text = QString(han + QStringLiteral("e\u0301葛\uFE00")).repeated(60);
    // A figure right after a pair of surrogates puts its spacing on both halves.
    f.add(text, {{2, 4}, {6, 8}});
    auto &view = f.show({470, 700});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate()) {
            QVERIFY(view.rectsFor({i, i + 2}).size() == 1);
        }
    }
    QCOMPARE(view.figureAt(f.centre(0)), f.figure(0));
}

void tst_DocumentLayout::pixelsAndHitTestAgree()
{
    TextFixture f;
    f.add(QStringLiteral("完成固定资产投资[49.6 亿元]，增长[15.9%]；零售总额[83.11 亿元]。").repeated(5));
    auto &view = f.show({480, 500});
    const QImage image = view.viewport()->grab().toImage();
    for (const review::FigureId id : f.document.figuresOf(f.report)) {
        for (const QRectF &rect : view.rectsFor(f.document.figure(id)->span)) {
            QVERIFY2(inkIn(image, rect.adjusted(3, 5, -3, -5)) > 10, "no digits where the figure is said to be");
            QCOMPARE(view.figureAt(rect.center().toPoint()), id);
        }
    }
}

QTEST_MAIN(tst_DocumentLayout)
#include "tst_documentlayout.moc"
