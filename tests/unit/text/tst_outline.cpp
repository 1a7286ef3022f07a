// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include <QtTest>

using namespace jiaoshu::text;

namespace {

/** One heading a line: level, number, title. */
QStringList described(const Outline &outline)
{
    QStringList lines;
    for (const Heading &heading : outline.headings())
        lines << QStringLiteral("%1 %2 %3").arg(heading.level).arg(heading.number).arg(heading.title);
    return lines;
}

Outline outlineOf(const QString &text) { return Outline::of(SourceText(text)); }

} // namespace

class TestOutline : public QObject {
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void notHeadings_data();
    void notHeadings();
    void runInHeadingEndsAtItsSentence();
    void pathLeadsFromTheOutermost();
    void nothingBeforeTheFirst();
    void longOutlineIsFast();
};

void TestOutline::headings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("work report", "政府工作报告\n一、去年工作\n（一）工业\n正文。\n（二）农业\n二、今年安排\n",
        {QStringLiteral("1 1 去年工作"), QStringLiteral("2 1 工业"), QStringLiteral("2 2 农业"),
         QStringLiteral("1 2 今年安排")});
    row("plan", "第一章 发展基础\n第二节 主要目标\n一、总体要求\n（十二）教育\n1. 学校\n第十三章 附则\n",
        {QStringLiteral("1 1 发展基础"), QStringLiteral("2 2 主要目标"), QStringLiteral("3 1 总体要求"),
         QStringLiteral("4 12 教育"), QStringLiteral("5 1 学校"), QStringLiteral("1 13 附则")});
    row("markdown by number, not by signs",
        "# 报告\n## 一、工作\n### （一）工业\n## （二）农业\n**（三）服务业**\n",
        {QStringLiteral("1 0 报告"), QStringLiteral("2 1 工作"), QStringLiteral("3 1 工业"),
         QStringLiteral("3 2 农业"), QStringLiteral("3 3 服务业")});
    row("digest",
        "# 大会闭幕\n### 这一年\n**重点一 稳住工业。**抓项目。\n**重点二 扩大消费。**办活动。\n### "
        "民生实事\n",
        {QStringLiteral("1 0 大会闭幕"), QStringLiteral("2 0 这一年"), QStringLiteral("3 1 稳住工业"),
         QStringLiteral("3 2 扩大消费"), QStringLiteral("2 0 民生实事")});
    row("brackets of half width", "(一) 工业\n（2）园区\n",
        {QStringLiteral("1 1 工业"), QStringLiteral("2 2 园区")});
    row("indented, CRLF", "\u3000\u3000一、综合\r\n\u3000\u3000正文。\r\n\u3000\u3000二、农业\r\n",
        {QStringLiteral("1 1 综合"), QStringLiteral("1 2 农业")});
    row("twenty-first", "二十一、其他\n", {QStringLiteral("1 21 其他")});
}

void TestOutline::headings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(outlineOf(text)), expected);
}

void TestOutline::notHeadings_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("dash", "——综合实力再上台阶。全年增长5%。\n");
    row("bold run-in", "**产业更强。**新增企业8家。\n");
    row("quantity", "3.5万亩农田已经建成\n12、13日开会，时间很长很长很长很长很长很长很长很长很长很长很长\n");
    row("row of a table", "一、经济增长\t\t\t\n1\t生产总值\t108.8\n");
    row("Markdown table", "| 一、经济 | 12 |\n");
    row("list item", "1.新建学校3所；\n");
    row("paragraph with a number", "1. 金融服务。规划建设大厦，引进机构10家。\n");
    row("contents", "一、工作回顾……3\n");
    row("hash alone", "#\n##  \n");
}

void TestOutline::notHeadings()
{
    QFETCH(QString, text);
    QCOMPARE(described(outlineOf(text)), QStringList());
}

void TestOutline::runInHeadingEndsAtItsSentence()
{
    const SourceText text(QStringLiteral("（一）工业稳步增长。全年新增企业8家，") + QString(80, u'增') +
                          u'\n');
    const Outline outline = Outline::of(text);
    QCOMPARE(outline.headings().size(), size_t(1));
    QCOMPARE(text.slice(outline.headings().front().span).toString(), QStringLiteral("（一）工业稳步增长。"));
    QCOMPARE(outline.headings().front().title, QStringLiteral("工业稳步增长"));
}

void TestOutline::pathLeadsFromTheOutermost()
{
    const QString text = QStringLiteral("一、回顾\n（一）工业\n甲\n（二）农业\n乙\n二、安排\n丙\n");
    const Outline outline = outlineOf(text);
    const auto path = [&](QChar c) { return outline.pathAt(text.indexOf(c)); };
    QCOMPARE(path(u'甲'), (std::vector<int>{0, 1}));
    QCOMPARE(path(u'乙'), (std::vector<int>{0, 2}));
    QCOMPARE(path(u'丙'), (std::vector<int>{3}));
    QCOMPARE(outline.headingAt(text.indexOf(u'乙')), 2);
    QCOMPARE(outline.headingAt(0), 0);
}

void TestOutline::nothingBeforeTheFirst()
{
    const Outline outline = outlineOf(QStringLiteral("各位代表：\n一、回顾\n"));
    QCOMPARE(outline.headingAt(0), -1);
    QVERIFY(outline.pathAt(2).empty());
    QCOMPARE(Outline().headingAt(5), -1);
}

void TestOutline::longOutlineIsFast()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += QStringLiteral("一、工作\n");
    const Outline outline = outlineOf(text);
    QCOMPARE(outline.headings().size(), size_t(100'000));
    QElapsedTimer timer;
    timer.start();
    for (qsizetype offset = 0; offset < text.size(); offset += 5)
        QCOMPARE(outline.pathAt(offset).size(), size_t(1));
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
