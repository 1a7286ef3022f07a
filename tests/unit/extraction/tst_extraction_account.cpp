// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile.h"

#include <QFile>
#include <QTest>

using namespace jiaoshu;

/** Every numeral is a figure or has a named reason why not. */
class ExtractionAccountTest : public QObject {
    Q_OBJECT

private slots:
    void reasons_data();
    void reasons();
    void everyDigitOfReports_data();
    void everyDigitOfReports();
};

void ExtractionAccountTest::reasons_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("reasons");
    const struct {
        const char16_t *sentence, *reasons;
    } rows[] = {{u"2021年3月2日召开。", u"date"},
                {u"上午9:30开会。", u"time_of_day time_of_day"},
                {u"第6次会议通过。", u"ordinal"},
                {u"位居全市前10名。", u"rank"},
                {u"印发12号文件。", u"document_number"},
                {u"1.提升服务水平。", u"list_number"},
                {u"依据《2021年1号文》办理。", u"date document_number"},
                {u"落实“136”工作举措。", u"policy"},
                {u"建立1+19机制。", u"policy policy"},
                {u"部署5G网络。", u"name"},
                {u"庆祝建党100周年。", u"anniversary"},
                {u"聚焦9个方面。", u"structure_count"},
                {u"开设24小时自助服务厅。", u"service_name"},
                {u"近5年来稳步发展。", u"period_name"},
                {u"“十四五”开局。", u"period_name"},
                {u"新建公厕19座。", u"figure"},
                {u"推进一批项目。", u"small_count"},
                {u"万众一心。", u"word word"},
                {u"- 12 -", u"page_number"}};
    for (const auto &row : rows)
        QTest::newRow(qPrintable(QStringView(row.sentence).toString()))
            << QStringView(row.sentence).toString() << QStringView(row.reasons).toString();
}

void ExtractionAccountTest::reasons()
{
    QFETCH(QString, sentence);
    QFETCH(QString, reasons);
    const text::SourceText text(sentence);
    QStringList got;
    for (const auto &numeral : tests::extractor().account(text, text::Outline::of(text), {}))
        got.push_back(extraction::token(numeral.reason));
    QCOMPARE(got.join(u' '), reasons);
}

void ExtractionAccountTest::everyDigitOfReports_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"zhanhe-2021-work-report.txt", "zhanhe-2024-work-report.txt", "zhanhe-14th-five-year-plan.txt",
          "xinhua-2021-work-report.txt", "chanhe-2022-news-digest.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ExtractionAccountTest::everyDigitOfReports()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(JIAOSHU_REPORTS_DIR) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("needs ../shared/reports beside the project");
    const text::SourceText text(QString::fromUtf8(file.readAll()));
    const auto info =
        extraction::recognise(text, text::Outline::of(text), name, figures::Gazetteer::builtIn());
    const auto account = tests::extractor().account(text, text::Outline::of(text), info);
    std::vector<bool> covered(size_t(text.size()), false);
    for (const auto &numeral : account) {
        for (qsizetype i = numeral.span.start; i < numeral.span.end; ++i)
            covered[size_t(i)] = true;
    }
    const QString numerals =
        QStringLiteral("0123456789０１２３４５６７８９₀₁₂₃₄₅₆₇₈₉零〇一二三四五六七八九十百千万亿两");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (numerals.contains(text.string()[i]))
            QVERIFY2(covered[size_t(i)], qPrintable(QStringLiteral("%1: %2").arg(i).arg(
                                             text.string().mid(std::max<qsizetype>(0, i - 10), 24))));
    }
}

QTEST_GUILESS_MAIN(ExtractionAccountTest)
#include "tst_extraction_account.moc"
