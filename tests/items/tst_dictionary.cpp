// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dictionary.h"
#include "items/excerpt.h"

#include <QtTest>
#include <algorithm>

using namespace jiaoshu;
using items::Dictionary;

/** What the table's columns rest on: values by number, in the order of pinyin, and the piece of a sentence. */
class TestDictionary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreKeptOnce();
    void ranksFollowPinyin();
    void newEntryKeepsTheOrderOfOthers();
    void excerptMarksTheFigure();
    void excerptIsCutOnBothSides();
};

void TestDictionary::keysAreKeptOnce()
{
    Dictionary dictionary;
    const int gdp = dictionary.insert(QStringLiteral("gdp"), QStringLiteral("地区生产总值"));
    QCOMPARE(dictionary.insert(QStringLiteral("gdp"), QStringLiteral("else")), gdp);
    QCOMPARE(dictionary.label(gdp), QStringLiteral("地区生产总值"));
    QCOMPARE(dictionary.find(QStringLiteral("pm25")), -1);
    dictionary.setLabel(gdp, QStringLiteral("GDP"));
    QCOMPARE(dictionary.label(gdp), QStringLiteral("GDP"));
}

void TestDictionary::ranksFollowPinyin()
{
    Dictionary dictionary;
    // By code point 一 U+4E00 would come first of the Han; by pinyin it is yī, after chán, shí, wèi and xīn.
    const QStringList byPinyin{QStringLiteral("瀍河区"), QStringLiteral("石龙区"), QStringLiteral("卫东区"),
                               QStringLiteral("新华区"), QStringLiteral("一"),     QStringLiteral("湛河区")};
    QStringList shuffled = byPinyin;
    std::reverse(shuffled.begin(), shuffled.end());
    for (const QString &name : shuffled)
        dictionary.insert(name, name);
    const int empty = dictionary.insert(QString(), QString());
    QStringList sorted = shuffled;
    std::sort(sorted.begin(), sorted.end(), [&](const QString &a, const QString &b) {
        return dictionary.rank(dictionary.find(a)) < dictionary.rank(dictionary.find(b));
    });
    QCOMPARE(sorted, byPinyin);
    for (const QString &name : byPinyin)
        QVERIFY(dictionary.rank(dictionary.find(name)) < dictionary.rank(empty));
}

void TestDictionary::newEntryKeepsTheOrderOfOthers()
{
    Dictionary dictionary;
    const int a = dictionary.insert(QStringLiteral("a"), QStringLiteral("安"));
    const int z = dictionary.insert(QStringLiteral("z"), QStringLiteral("张"));
    const int same = dictionary.insert(QStringLiteral("z2"), QStringLiteral("张"));
    QVERIFY(dictionary.rank(a) < dictionary.rank(z));
    QCOMPARE(dictionary.rank(z), dictionary.rank(same));
    const int m = dictionary.insert(QStringLiteral("m"), QStringLiteral("马"));
    QVERIFY(dictionary.rank(a) < dictionary.rank(m));
    QVERIFY(dictionary.rank(m) < dictionary.rank(z));
    QCOMPARE(dictionary.rank(z), dictionary.rank(same));
}

void TestDictionary::excerptMarksTheFigure()
{
    const text::SourceText text(QStringLiteral("前一句。完成\n投资2793\n\n亩，增长。后一句。"));
    const base::Span figure{9, 16};
    QCOMPARE(text.slice(figure).toString(), QStringLiteral("2793\n\n亩"));
    const items::Excerpt excerpt = items::excerpt(text, {4, 20}, figure);
    QCOMPARE(excerpt.text, QStringLiteral("完成 投资2793  亩，增长。"));
    QCOMPARE(excerpt.text.mid(excerpt.figure.start, excerpt.figure.length()), QStringLiteral("2793  亩"));
}

void TestDictionary::excerptIsCutOnBothSides()
{
    const QString before(100, u'前');
    const QString after(100, u'后');
    const text::SourceText text(QString(before + QStringLiteral("19座") + after));
    const items::Excerpt excerpt = items::excerpt(text, {0, text.size()}, {100, 103});
    QVERIFY(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'));
    QVERIFY(excerpt.text.size() < 100);
    QCOMPARE(excerpt.text.mid(excerpt.figure.start, excerpt.figure.length()), QStringLiteral("19座"));
}

QTEST_APPLESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
