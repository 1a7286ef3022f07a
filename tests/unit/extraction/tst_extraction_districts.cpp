// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"

#include <QTest>

using namespace jiaoshu;

/** Districts that no gazetteer has: the text alone names them. */
class ExtractionDistrictsTest : public QObject {
    Q_OBJECT

private slots:
    void namedByTheText_data();
    void namedByTheText();
    void yearOfTheReport_data();
    void yearOfTheReport();
};

void ExtractionDistrictsTest::namedByTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("district");
    const QString body = QStringLiteral("\n\n全区生产总值增长5%。\n");
    const auto row = [&](const char *name, const QString &head, const QString &district) {
        QTest::newRow(name) << QString(head + body) << district;
    };
    row("title with a year", QStringLiteral("沐云区2022年国民经济和社会发展统计公报"),
        QStringLiteral("沐云区"));
    row("below an unknown city", QStringLiteral("统计公报\n\n泽岭市沐云区统计局"), QStringLiteral("沐云区"));
    row("session", QStringLiteral("政府工作报告\n——2021年3月2日在沐云县第九届人民代表大会第五次会议上"),
        QStringLiteral("沐云县"));
    row("session of a district in a city",
        QStringLiteral("政府工作报告\n——2021年3月2日在泽岭市沐云区九届人大五次会议上"),
        QStringLiteral("沐云区"));
    row("traditional",
        QStringLiteral("政府工作報告\n——2021年3月2日在澤嶺市沐雲區第九屆人民代表大會第五次會議上"),
        QStringLiteral("沐雲區"));
    row("news", QStringLiteral("沐云旗上半年经济运行综述\n\n来源：沐云旗融媒体中心"),
        QStringLiteral("沐云旗"));
    row("a known city in the body",
        QStringLiteral("关于沐云县2023年预算的报告\n\n与苏州市、苏州市、苏州市、苏州市合作。"),
        QStringLiteral("沐云县"));
    row("only in the body", QStringLiteral("沐云区招商。沐云区修路。沐云区建校。"), QStringLiteral("沐云区"));
    row("common nouns", QStringLiteral("开发区2022年。园区、景区、小区、全区、社区、城区、社区、社区。"),
        QString());
    row("a fault of the scan",
        QStringLiteral("政府工作报告\n——2021年3月2日在武候区第九届人民代表大会上\n\n武侯区修路，武侯区建校，"
                       "武侯区招商。"),
        QStringLiteral("武侯区"));
}

void ExtractionDistrictsTest::namedByTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, district);
    const text::SourceText source(text);
    const auto info = extraction::recognise(source, text::Outline::of(source), QStringLiteral("report.txt"),
                                            figures::Gazetteer::builtIn());
    QCOMPARE(info.district, district);
}

void ExtractionDistrictsTest::yearOfTheReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::newRow("December session about the next year")
        << QStringLiteral("关于沐云区2022年国民经济和社会发展计划执行情况\n与2023年计划草案的报告\n\n"
                          "——2022年12月28日在沐云区第九届人民代表大会第五次会议上\n")
        << 2023;
    QTest::newRow("title over three lines")
        << QStringLiteral(
               "关于沐云区2022年国民经济和社会\n发展计划执行情况与2023年国民经济\n和社会发展计划草案的报告\n")
        << 2023;
    QTest::newRow("January session")
        << QStringLiteral("关于沐云区2022年预算执行情况和2023年预算草案的报告\n（2023年1月8日）\n") << 2023;
    QTest::newRow("chapters of a December session")
        << QStringLiteral("政府工作报告\n——2021年12月20日在沐云区第九届人民代表大会第一次会议上\n\n"
                          "一、2021年工作回顾\n\n二、2022年重点工作\n")
        << 2022;
}

void ExtractionDistrictsTest::yearOfTheReport()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    const text::SourceText source(text);
    const auto info = extraction::recognise(source, text::Outline::of(source), QStringLiteral("report.txt"),
                                            figures::Gazetteer::builtIn());
    QCOMPARE(info.year, year);
}

QTEST_GUILESS_MAIN(ExtractionDistrictsTest)
#include "tst_extraction_districts.moc"
