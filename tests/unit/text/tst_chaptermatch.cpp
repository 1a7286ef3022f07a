// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chaptermatch.h"
#include "text/decoding.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::text;

/** Which chapter of another report is about the same. */
class TestChapterMatch : public QObject {
    Q_OBJECT

private slots:
    void byTitleAcrossYears();
    void byNumberWhereTitlesDiffer();
    void nothingWhereNothingIsAlike();
    void innermostThatHasAMatch();
    void workReportsOfDifferentYears();
    void everyHeadingMatchesItself();

private:
    static Outline outlineOf(const QString &text) { return Outline::of(SourceText(text)); }
    static std::optional<Outline> shared(const QString &file);
    /** Title of the match of the heading with this title. */
    static QString matchOf(const Outline &here, const QString &title, const Outline &there);
};

std::optional<Outline> TestChapterMatch::shared(const QString &name)
{
    QFile file(QDir(QStringLiteral(JIAOSHU_REPORTS_DIR)).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto decoded = decode(file.readAll(), name);
    return decoded ? std::optional(Outline::of(SourceText(decoded->text))) : std::nullopt;
}

QString TestChapterMatch::matchOf(const Outline &here, const QString &title, const Outline &there)
{
    for (int i = 0; i < int(here.headings().size()); ++i) {
        if (!here.headings()[size_t(i)].title.contains(title))
            continue;
        const int match = matchingHeading(here, i, there);
        return match < 0 ? QStringLiteral("none") : there.headings()[size_t(match)].title;
    }
    return QStringLiteral("no such heading");
}

void TestChapterMatch::byTitleAcrossYears()
{
    const Outline here = outlineOf(QStringLiteral(
        "一、2020年工作回顾\n正文。\n二、2021年重点工作\n（一）工业强区\n（二）乡村振兴\n三、自身建设\n"));
    const Outline there =
        outlineOf(QStringLiteral("一、过去一年工作回顾\n正文。\n二、今年的形势\n三、2024年重点工作任务\n"
                                 "（一）全面推进乡村振兴\n四、政府自身建设\n"));
    QCOMPARE(matchOf(here, QStringLiteral("工作回顾"), there), QStringLiteral("过去一年工作回顾"));
    QCOMPARE(matchOf(here, QStringLiteral("重点工作"), there), QStringLiteral("2024年重点工作任务"));
    QCOMPARE(matchOf(here, QStringLiteral("乡村振兴"), there), QStringLiteral("全面推进乡村振兴"));
    QCOMPARE(matchOf(here, QStringLiteral("自身建设"), there), QStringLiteral("政府自身建设"));
}

void TestChapterMatch::byNumberWhereTitlesDiffer()
{
    const Outline here = outlineOf(QStringLiteral("一、去年\n（一）工业\n（二）农业\n二、今年\n"));
    const Outline there =
        outlineOf(QStringLiteral("一、回望来路\n（一）城建\n（二）民生\n二、展望前程\n（二）教育\n"));
    QCOMPARE(matchOf(here, QStringLiteral("今年"), there), QStringLiteral("展望前程"));
    // Below the chapter that matches, and not the first of this number anywhere.
    QCOMPARE(matchOf(here, QStringLiteral("农业"), there), QStringLiteral("民生"));
    // Of two with the same title the one with the same number.
    const Outline twice = outlineOf(QStringLiteral("一、工业\n二、去年\n三、去年\n"));
    QCOMPARE(matchingHeading(outlineOf(QStringLiteral("三、去年\n")), 0, twice), 2);
}

void TestChapterMatch::nothingWhereNothingIsAlike()
{
    const Outline here = outlineOf(QStringLiteral("一、去年\n（三）工业\n"));
    const Outline there = outlineOf(QStringLiteral("二、城市更新\n（三）文旅\n"));
    QCOMPARE(matchingHeading(here, 0, there), -1);
    // Its number is there, but below a chapter that is not its own.
    QCOMPARE(matchingHeading(here, 1, there), -1);
    QCOMPARE(matchingHeading(here, 7, there), -1);
    QCOMPARE(matchingChapter(here, 100, Outline()).there, -1);
}

void TestChapterMatch::innermostThatHasAMatch()
{
    const QString text = QStringLiteral("一、工作回顾\n（一）工业\n机床若干。\n（二）独有的事\n正文。\n");
    const Outline here = outlineOf(text);
    const Outline there = outlineOf(QStringLiteral("一、工作回顾\n（一）工业\n正文。\n"));
    const ChapterMatch inside = matchingChapter(here, text.indexOf(QStringLiteral("机床")), there);
    QCOMPARE(inside.here, 1);
    QCOMPARE(inside.there, 1);
    const ChapterMatch around = matchingChapter(here, text.indexOf(QStringLiteral("正文")), there);
    QCOMPARE(around.here, 0);
    QCOMPARE(around.there, 0);
}

void TestChapterMatch::workReportsOfDifferentYears()
{
    const auto older = shared(QStringLiteral("zhanhe-2021-work-report.txt"));
    const auto newer = shared(QStringLiteral("zhanhe-2024-work-report.txt"));
    const auto plan = shared(QStringLiteral("zhanhe-14th-five-year-plan.txt"));
    if (!older || !newer || !plan)
        QSKIP("the five reports are not beside this clone (../shared/reports)");
    // The newer one has the report's title above its chapters, which is no chapter.
    QCOMPARE(matchOf(*older, QStringLiteral("工作回顾"), *newer), QStringLiteral("2023年工作回顾"));
    QCOMPARE(matchOf(*older, QStringLiteral("自身建设"), *newer), QStringLiteral("加强政府自身建设"));
    QCOMPARE(matchOf(*older, QStringLiteral("增进民生福祉"), *newer),
             QStringLiteral("聚力增进民生福祉，扎实推动共同富裕"));
    // What stands between these two is the work ahead, whatever it is called.
    QCOMPARE(matchOf(*older, QStringLiteral("重点工作"), *newer),
             QStringLiteral("2024年政府工作的奋斗目标和主要任务"));
    QCOMPARE(matchOf(*newer, QStringLiteral("2023年工作回顾"), *older),
             QStringLiteral("2020年工作回顾及“十三五”主要成就"));
    // A plan is built otherwise: its chapters are not the report's because they have the same numbers.
    QCOMPARE(matchOf(*older, QStringLiteral("工作回顾"), *plan), QStringLiteral("none"));
    QCOMPARE(matchOf(*older, QStringLiteral("湛河新区"), *plan), QStringLiteral("none"));
}

void TestChapterMatch::everyHeadingMatchesItself()
{
    for (const char *name : {"zhanhe-2021-work-report.txt", "zhanhe-14th-five-year-plan.txt"}) {
        const auto outline = shared(QLatin1String(name));
        if (!outline)
            QSKIP("the five reports are not beside this clone (../shared/reports)");
        for (int i = 0; i < int(outline->headings().size()); ++i) {
            const int match = matchingHeading(*outline, i, *outline);
            QVERIFY(match >= 0);
            QCOMPARE(outline->headings()[size_t(match)].title, outline->headings()[size_t(i)].title);
        }
    }
}

QTEST_APPLESS_MAIN(TestChapterMatch)
#include "tst_chaptermatch.moc"
