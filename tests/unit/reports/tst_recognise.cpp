// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"
#include "text/decoding.h"

#include <QtTest>

using namespace jiaoshu;
using figures::ReportInfo;
using figures::ReportKind;

Q_DECLARE_METATYPE(jiaoshu::figures::ReportInfo)

namespace {

ReportInfo info(const char *title, const char *district, const char *code, int year, ReportKind kind,
                QDate date = {})
{
    return {QString::fromUtf8(title), QString::fromUtf8(district), QString::fromUtf8(code), year, kind, date};
}

ReportInfo recognised(const QString &text, const QString &fileName = QStringLiteral("a.txt"))
{
    const text::SourceText source(text);
    return extraction::recognise(source, text::Outline::of(source), fileName, figures::Gazetteer::builtIn());
}

/** One line a field, for comparison that shows what differs. */
QStringList described(const ReportInfo &info)
{
    return {info.title,
            info.district,
            info.districtCode,
            QString::number(info.year),
            figures::token(info.kind),
            info.date.toString(Qt::ISODate)};
}

} // namespace

/** Title, district, year, kind and date, read off the reports and off heads written for this test. */
class TestRecognise : public QObject {
    Q_OBJECT

private slots:
    void reports_data();
    void reports();
    void samples_data();
    void samples();
    void heads_data();
    void heads();
    void mentionsDoNotWin();
    void fileNameIsTheLastResort();
    void hostileTextsAreLinear();
};

void TestRecognise::reports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ReportInfo>("expected");
    const auto row = [](const char *file, const ReportInfo &expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << expected;
    };
    row("zhanhe-2021-work-report.txt",
        info("政府工作报告", "湛河区", "410411", 2021, ReportKind::WorkReport, {2021, 3, 2}));
    row("zhanhe-2024-work-report.txt",
        info("政府工作报告", "湛河区", "410411", 2024, ReportKind::WorkReport, {2024, 1, 16}));
    row("zhanhe-14th-five-year-plan.txt",
        info("湛河区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "湛河区", "410411", 2021,
             ReportKind::Plan));
    row("xinhua-2021-work-report.txt",
        info("2021年政府工作报告", "新华区", "410402", 2021, ReportKind::WorkReport, {2021, 6, 7}));
    row("chanhe-2022-news-digest.txt", info("奋力谱写社会主义现代化美丽新瀍河高质量发展绚丽篇章", "瀍河区",
                                            "410304", 2022, ReportKind::NewsDigest));
}

void TestRecognise::reports()
{
    QFETCH(QString, file);
    QFETCH(ReportInfo, expected);
    QFile report(QStringLiteral(JIAOSHU_REPORTS_DIR "/") + file);
    if (!report.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(file + QStringLiteral(" is not beside this clone")));
    const auto decoded = text::decode(report.readAll(), file);
    QVERIFY(decoded.ok());
    // By a name that tells nothing: the text has to.
    QCOMPARE(described(recognised(decoded->text)), described(expected));
}

void TestRecognise::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ReportInfo>("expected");
    const auto row = [](const char *file, const ReportInfo &expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << expected;
    };
    row("weidong-2021-work-report.txt",
        info("政府工作报告", "卫东区", "410403", 2021, ReportKind::WorkReport, {2021, 3, 5}));
    row("weidong-2023-work-report.txt",
        info("政府工作报告", "卫东区", "410403", 2023, ReportKind::WorkReport, {2023, 2, 16}));
    row("shilong-2022-work-report.txt",
        info("石龙区人民政府工作报告", "石龙区", "410404", 2022, ReportKind::WorkReport, {2022, 4, 20}));
    row("yanshi-2022-communique.txt", info("偃师区2022年国民经济和社会发展统计公报", "偃师区", "410307", 2022,
                                           ReportKind::Communique, {2023, 3, 28}));
}

void TestRecognise::samples()
{
    QFETCH(QString, file);
    QFETCH(ReportInfo, expected);
    QFile sample(QStringLiteral(":/jiaoshu/samples/") + file);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QCOMPARE(described(recognised(QString::fromUtf8(sample.readAll()))), described(expected));
}

void TestRecognise::heads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ReportInfo>("expected");
    const auto row = [](const char *name, const char *text, const ReportInfo &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("budget over two lines",
        "关于金水区2022年财政预算执行情况和\n2023年财政预算（草案）的报告\n\n——2023年2月8日在金水区第十六届人"
        "民代表大会第二次会议上\n\n"
        "各位代表：\n",
        info("关于金水区2022年财政预算执行情况和2023年财政预算（草案）的报告", "金水区", "410105", 2023,
             ReportKind::Budget, {2023, 2, 8}));
    row("plan with its title in two lines",
        "金水区国民经济和社会发展\n第十三个五年规划纲要\n\n第一章 "
        "发展基础\n“十二五”时期，金水区经济增长较快。\n",
        info("金水区国民经济和社会发展第十三个五年规划纲要", "金水区", "410105", 2016, ReportKind::Plan));
    row("date in Han digits, spaced title",
        "政　府　工　作　报　告\n——二〇一九年二月十二日在汝州市第八届人民代表大会第四次会议上\n\n各位代表："
        "\n",
        info("政府工作报告", "汝州市", "410482", 2019, ReportKind::WorkReport, {2019, 2, 12}));
    row("a city's own report",
        "政府工作报告\n——2022年4月6日在平顶山市第十二届人民代表大会第一次会议上\n各位代表：\n一、回顾\n湛河区"
        "、新华区投资增长。\n",
        info("政府工作报告", "平顶山市", "410400", 2022, ReportKind::WorkReport, {2022, 4, 6}));
    row("one of three of a name, by its city",
        "政府工作报告\n——2020年5月8日在石家庄市新华区第十六届人民代表大会第五次会议上\n各位代表：\n",
        info("政府工作报告", "新华区", "130105", 2020, ReportKind::WorkReport, {2020, 5, 8}));
    row("one of three of a name, nothing else known",
        "政府工作报告\n——2020年5月8日在新华区第十六届人民代表大会第五次会议上\n各位代表：\n",
        info("政府工作报告", "新华区", "", 2020, ReportKind::WorkReport, {2020, 5, 8}));
    row("traditional characters",
        "政府工作報告\n——2021年3月2日在湛河區第五屆人民代表大會第六次會議上\n各位代表：\n",
        info("政府工作報告", "湛河区", "410411", 2021, ReportKind::WorkReport, {2021, 3, 2}));
    row("a name out of use",
        "政府工作报告\n——2018年3月2日在偃师市第十届人民代表大会第六次会议上\n各位代表：\n",
        info("政府工作报告", "偃师市", "", 2018, ReportKind::WorkReport, {2018, 3, 2}));
    row("year from the chapters",
        "政府工作报告\n\n各位代表：\n一、2018年工作回顾\n湛河区湛河区湛河区\n二、2019年工作安排\n",
        info("政府工作报告", "湛河区", "410411", 2019, ReportKind::WorkReport));
    row("communiqué a year later",
        "湛河区国民经济和社会发展统计公报\n湛河区统计局\n（2022年4月1日）\n一、综合\n",
        info("湛河区国民经济和社会发展统计公报", "湛河区", "410411", 2021, ReportKind::Communique,
             {2022, 4, 1}));
    row("report on the plan of the year",
        "关于湛河区2020年国民经济和社会发展计划执行情况与2021年计划（草案）的报告\n——2021年3月2日在湛河区第五"
        "届人民代表大会第六次会议上\n",
        info("关于湛河区2020年国民经济和社会发展计划执行情况与2021年计划（草案）的报告", "湛河区", "410411",
             2021, ReportKind::WorkReport, {2021, 3, 2}));
}

void TestRecognise::heads()
{
    QFETCH(QString, text);
    QFETCH(ReportInfo, expected);
    QCOMPARE(described(recognised(text)), described(expected));
}

void TestRecognise::mentionsDoNotWin()
{
    const QString head =
        QStringLiteral("政府工作报告\n——2021年3月2日在湛河区第五届人民代表大会上\n各位代表：\n一、回顾\n");
    const QString body = QStringLiteral("漯河区的道路，学习金水区的经验。").repeated(20);
    QCOMPARE(recognised(head + body).districtCode, QStringLiteral("410411"));
    // A city's quarter is a common noun in nearly every report.
    const QString quarters = QStringLiteral("改造城区道路，绿化郊区。").repeated(50);
    QCOMPARE(recognised(head + quarters).districtCode, QStringLiteral("410411"));
    QCOMPARE(recognised(quarters).district, QString());
}

void TestRecognise::fileNameIsTheLastResort()
{
    const QString text = QStringLiteral("本年度各项指标完成较好。\n");
    const ReportInfo named = recognised(text, QStringLiteral("湛河区2019年政府工作报告.txt"));
    QCOMPARE(named.districtCode, QStringLiteral("410411"));
    QCOMPARE(named.year, 2019);
    QVERIFY(named.kind == ReportKind::WorkReport);
    const ReportInfo stated = recognised(QStringLiteral("卫东区2020年国民经济和社会发展统计公报\n"),
                                         QStringLiteral("湛河区2019.txt"));
    QCOMPARE(stated.districtCode, QStringLiteral("410403"));
    QCOMPARE(stated.year, 2020);
    const ReportInfo nothing = recognised(text, QStringLiteral("notes.txt"));
    QCOMPARE(nothing.year, 0);
    QVERIFY(nothing.kind == ReportKind::Other);
    QVERIFY(!nothing.title.isEmpty());
}

void TestRecognise::hostileTextsAreLinear()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {QStringLiteral("区"), QStringLiteral("《"), QStringLiteral("1"),
                                 QStringLiteral("一、"), QStringLiteral("二〇二一年"), QStringLiteral("#\n")})
        recognised(piece.repeated(300'000));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
