// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quantities.h"

#include <QtTest>

using namespace jiaoshu;
using extraction::Quantity;

/** Numbers with their units where a reviewer points at them. */
class TestQuantities : public QObject {
    Q_OBJECT

private slots:
    void pointedAt_data();
    void pointedAt();
    void nothingToPointAt();
    void rangesKnowTheirEnds_data();
    void rangesKnowTheirEnds();
    void brokenNumbersAreOne_data();
    void brokenNumbersAreOne();

private:
    const extraction::Quantities m_quantities{figures::UnitTable::builtIn()};
};

void TestQuantities::pointedAt_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *marked, const char *value, const char *unit) {
        QTest::newRow(marked) << QString::fromUtf8(marked) << QString::fromUtf8(value)
                              << QString::fromUtf8(unit);
    };
    row("完成[221.29亿元]，增长", "221.29", "亿元");
    row("增长[２．１％]；", "2.1", "%");
    row("增长[百分之二点一]，", "2.1", "%");
    row("共有[一百二十名]教师", "120", "名");
    row("建成[两个]园区", "2", "个");
    row("投资[三点五亿元]，", "3.5", "亿元");
    row("收入[1,234.5万元]", "1234.5", "万元");
    row("收入[１，２３４元]", "1234", "元");
    row("增长[3%—5%]左右", "3..5", "%");
    row("增长[3—5%]左右", "3..5", "%");
    row("增长[３％～５％]。", "3..5", "%");
    row("[2021年]以来", "2021", "年");
    row("粮食\t[52.3]\t万吨", "52.3", "");
    row("| 粮食 | [52.3] | 48.1 |", "52.3", "");
    row("面积[52.3万平方米]。", "52.3", "万平方米");
    row("新增[100多家]企业", "100", "家");
    row("𠮷林[12家]。", "12", "家");
}

void TestQuantities::pointedAt()
{
    QFETCH(QString, printed);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const base::Span place{printed.indexOf(u'['), printed.indexOf(u']') - 1};
    const QString text = QString(printed).remove(u'[').remove(u']');
    // From any of its characters, and from the place right behind it.
    for (qsizetype at = place.start; at <= place.end; ++at) {
        const auto found = m_quantities.at(text, at);
        QVERIFY2(found, qPrintable(QString::number(at)));
        QCOMPARE(text.mid(found->span.start, found->span.length()), text.mid(place.start, place.length()));
        QCOMPARE(found->value, value);
        QCOMPARE(found->unit, unit);
    }
}

void TestQuantities::nothingToPointAt()
{
    const QString text = QStringLiteral("全年完成地区生产总值221.29亿元\n增长");
    QVERIFY(!m_quantities.at(text, 3));
    QVERIFY(!m_quantities.at(text, text.size()));
    QVERIFY(!m_quantities.at(QString(), 0));
    QVERIFY(!m_quantities.onlyOne(text, {0, 6}));
}

void TestQuantities::rangesKnowTheirEnds_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *text, const char *first, const char *second) {
        QTest::newRow(text) << QString::fromUtf8(first) << QString::fromUtf8(second);
    };
    row("3%—5%", "3%", "5%");
    row("3—5%", "3", "5%");
    row("3%至5%", "3%", "5%");
    row("300万—350万人次", "300万", "350万人次");
    row("15～20亿元", "15", "20亿元");
    row("3%——5%", "3%", "5%");
}

void TestQuantities::rangesKnowTheirEnds()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const auto found = m_quantities.onlyOne(text, {0, text.size()});
    QVERIFY(found && found->isRange());
    QCOMPARE(text.mid(found->first.start, found->first.length()), first);
    QCOMPARE(text.mid(found->second.start, found->second.length()), second);
}

void TestQuantities::brokenNumbersAreOne_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("22\n1.29亿元") << QStringLiteral("221.29") << QStringLiteral("亿元");
    QTest::newRow("221. 29亿 元") << QStringLiteral("221.29") << QStringLiteral("亿元");
    QTest::newRow("221.29\n亿元") << QStringLiteral("221.29") << QStringLiteral("亿元");
    QTest::newRow("18个、52.3万平方米") << QString() << QString();
    QTest::newRow("18个52.3万平方米") << QString() << QString();
}

void TestQuantities::brokenNumbersAreOne()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const auto found = m_quantities.onlyOne(text, {0, text.size()});
    QCOMPARE(found.has_value(), !value.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->value, value);
    QCOMPARE(found->unit, unit);
    QCOMPARE(found->span, (base::Span{0, text.size()}));
}

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
