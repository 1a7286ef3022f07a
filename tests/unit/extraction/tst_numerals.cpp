// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numerals.h"

#include <QTest>

using namespace jiaoshu;

class NumeralsTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
};

void NumeralsTest::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const struct {
        const char16_t *text, *value;
    } rows[] = {{u"一", u"1"},
                {u"十", u"10"},
                {u"十四", u"14"},
                {u"二十", u"20"},
                {u"一百二十", u"120"},
                {u"一百零五", u"105"},
                {u"一千二", u"1200"},
                {u"三万五千", u"35000"},
                {u"三万五", u"35000"},
                {u"两亿", u"200000000"},
                {u"百", u"100"},
                {u"千", u"1000"},
                {u"二〇二五", u"2025"},
                {u"三点五", u"3.5"},
                {u"壹佰", u"100"},
                {u"廿", u"20"},
                {u"一亿二千万", u"120000000"},
                {u"十四五", u""},
                {u"一万亿亿", u""},
                {u"一二三", u""},
                {u"万", u"10000"},
                {u"", u""},
                {u"甲", u""},
                {u"三点", u""},
                {u"二〇一六", u"2016"},
                {u"零", u"0"},
                {u"五百强", u""},
                {u"一万零三十", u"10030"}};
    for (const auto &row : rows)
        QTest::newRow(qPrintable(QStringView(row.text).toString() + u'.'))
            << QStringView(row.text).toString() << QStringView(row.value).toString();
}

void NumeralsTest::values()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto number = text::chineseNumber(text);
    QCOMPARE(number ? number->toString() : QString(), value);
}

QTEST_GUILESS_MAIN(NumeralsTest)
#include "tst_numerals.moc"
