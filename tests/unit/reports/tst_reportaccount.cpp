// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/account.h"

#include <QtTest>

using namespace jiaoshu;
using base::Span;
using extraction::NumeralReason;
using reports::Account;

/** The account of a report's numerals, set against the figures that there are. */
class TestReportAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void besideFigures_data();
    void besideFigures();
    void whatIsPassedOverIsFound();
    void everyReasonHasItsOwnToken();

private:
    static QString shown(const Account &account);
};

QString TestReportAccount::shown(const Account &account)
{
    QStringList entries;
    for (const extraction::NumeralAccount &entry : account)
        entries << QStringLiteral("%1-%2:%3")
                       .arg(entry.span.start)
                       .arg(entry.span.end)
                       .arg(extraction::token(entry.reason));
    return entries.join(u' ');
}

void TestReportAccount::besideFigures_data()
{
    QTest::addColumn<QList<Span>>("figures");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as extracted") << QList<Span>{{10, 15}}
                                  << "0-4:date 10-15:figure 20-22:page_number 30-31:word";
    QTest::newRow("a figure that is not recorded")
        << QList<Span>{} << "0-4:date 10-15:unexplained 20-22:page_number 30-31:word";
    QTest::newRow("a numeral that became a figure")
        << QList<Span>{{10, 15}, {29, 32}} << "0-4:date 10-15:figure 20-22:page_number 29-32:figure";
    QTest::newRow("over the end of a page")
        << QList<Span>{{10, 28}} << "0-4:date 10-28:figure 20-22:page_number 30-31:word";
    QTest::newRow("a page's number itself")
        << QList<Span>{{10, 15}, {20, 22}} << "0-4:date 10-15:figure 20-22:figure 30-31:word";
    QTest::newRow("after the last") << QList<Span>{{10, 15}, {40, 44}}
                                    << "0-4:date 10-15:figure 20-22:page_number 30-31:word 40-44:figure";
    QTest::newRow("nested") << QList<Span>{{10, 15}, {29, 40}, {30, 32}}
                            << "0-4:date 10-15:figure 20-22:page_number 29-40:figure 30-32:figure";
}

void TestReportAccount::besideFigures()
{
    QFETCH(QList<Span>, figures);
    QFETCH(QString, expected);
    const Account account{{{0, 4}, NumeralReason::Date},
                          {{10, 15}, NumeralReason::Figure},
                          {{20, 22}, NumeralReason::PageNumber},
                          {{30, 31}, NumeralReason::Word}};
    QCOMPARE(shown(reports::besideFigures(account, {figures.begin(), figures.end()})), expected);
}

void TestReportAccount::whatIsPassedOverIsFound()
{
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    const text::SourceText text(QStringLiteral("新建公厕19座，覆盖٣٤个社区，٥处。"));
    const Account account = reports::accountOf(text, text::Outline::of(text), {}, extractor);
    QCOMPARE(shown(account), QStringLiteral("4-7:figure 10-12:unexplained 16-17:unexplained"));
}

void TestReportAccount::everyReasonHasItsOwnToken()
{
    QSet<QString> tokens;
    for (int i = 0; i < extraction::NumeralReasonCount; ++i)
        tokens << extraction::token(NumeralReason(i));
    QVERIFY(!tokens.contains(QString()));
    QCOMPARE(tokens.size(), extraction::NumeralReasonCount);
}

QTEST_GUILESS_MAIN(TestReportAccount)
#include "tst_reportaccount.moc"
