// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/comparison.h"

#include <QtTest>

using namespace jiaoshu;
using trends::Comparison;

Q_DECLARE_METATYPE(Comparison::Verdict)
Q_DECLARE_METATYPE(Comparison::Obstacle)

/** How far one figure is from another, or why there is no saying. */
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gaps_data();
    void gaps();
    void obstacles_data();
    void obstacles();

private:
    /** `221.29 亿元`, with what of `growth target >= ~` is in it. */
    static figures::Fields fields(const QString &text);
};

figures::Fields TestComparison::fields(const QString &text)
{
    const QStringList parts = text.split(u' ');
    figures::Fields fields;
    fields.value = parts.value(0);
    fields.unit = parts.value(1);
    for (const QString &part : parts.mid(2)) {
        fields.measure = figures::measureFromToken(part).value_or(fields.measure);
        fields.status = figures::statusFromToken(part).value_or(fields.status);
        fields.qualifier = figures::qualifierFromToken(part).value_or(fields.qualifier);
    }
    return fields;
}

void TestComparison::gaps_data()
{
    using Verdict = Comparison::Verdict;
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("percent");
    const auto row = [](const char *first, const char *second, Verdict verdict, const char *gap,
                        const char *percent) {
        QTest::newRow(first) << QString::fromUtf8(first) << QString::fromUtf8(second) << verdict
                             << QString::fromUtf8(gap) << QString::fromUtf8(percent);
    };
    row("221.29 亿元", "271.4 亿元", Verdict::Differs, "50.11 亿元", "22.6");
    row("271.4 亿元", "221.29 亿元", Verdict::Differs, "-50.11 亿元", "-18.5");
    row("8300 万元", "1.2 亿元", Verdict::Differs, "0.3700 亿元", "44.6");
    row("7.5 亿元", "7.50 亿元", Verdict::Same, "0.00 亿元", "0.0");
    row("83000 万元", "8.3 亿元", Verdict::Same, "0.0000 亿元", "0.0");
    row("221.29 亿元", "221.3 亿元", Verdict::SameRounded, "0.01 亿元", "0.0");
    row("221.24 亿元", "221.3 亿元", Verdict::Differs, "0.06 亿元", "0.0");
    row("221.2 亿元", "221.3 亿元", Verdict::Differs, "0.1 亿元", "0.0");
    row("12345 万元", "1.23 亿元", Verdict::SameRounded, "-0.0045 亿元", "-0.4");
    row("2.1 % growth", "3.2 % growth", Verdict::Differs, "1.1 %", "");
    row("-2.1 % growth", "3.2 % growth", Verdict::Differs, "5.3 %", "");
    row("0 人", "3 人", Verdict::Differs, "3 人", "");
    row("100 亿元 ~", "120 亿元", Verdict::Differs, "20 亿元", "20.0");
}

void TestComparison::gaps()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Comparison compared = trends::compare(fields(first), fields(second), figures::UnitTable::builtIn());
    QTEST(compared.verdict, "verdict");
    QTEST(QString(compared.gap.toString() + u' ' + compared.unit), "gap");
    QTEST(compared.percent ? QString::number(*compared.percent, 'f', 1) : QString(), "percent");
    QCOMPARE(compared.points, first.contains(u'%'));
    QCOMPARE(compared.about, first.contains(u'~'));
}

void TestComparison::obstacles_data()
{
    using Obstacle = Comparison::Obstacle;
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Obstacle>("obstacle");
    const auto row = [](const char *first, const char *second, Obstacle obstacle) {
        QTest::newRow(second) << QString::fromUtf8(first) << QString::fromUtf8(second) << obstacle;
    };
    row("221.29 亿元", "2.1 % growth", Obstacle::Measure);
    row("7.5 % growth", "7 % growth target", Obstacle::Status);
    row("7 % growth target", "7.5 % growth target >=", Obstacle::Bound);
    row("7 % growth target <=", "7.25 % growth target", Obstacle::Bound);
    row("3 亿元", "3..5 亿元", Obstacle::Range);
    row("14 人", "14/100000 人", Obstacle::Range);
    row("3 亿元", "3 万人", Obstacle::Unit);
    row("999999999999999999 亿元", "0.12345678901234567 亿元", Obstacle::TooLong);
}

void TestComparison::obstacles()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto &units = figures::UnitTable::builtIn();
    const Comparison compared = trends::compare(fields(first), fields(second), units);
    QCOMPARE(compared.verdict, Comparison::Verdict::None);
    QTEST(compared.obstacle, "obstacle");
    // The other way round there is no difference either.
    QCOMPARE(trends::compare(fields(second), fields(first), units).obstacle, compared.obstacle);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
