// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure.h"
#include "figures/reportinfo.h"

#include <QtTest>

using namespace jiaoshu::figures;

/** Fields as the tokens that files and the store keep. */
class TestFields : public QObject {
    Q_OBJECT

private slots:
    void tokensComeBack();
    void textOfEveryFieldComesBack();
    void unknownTokensAreRefused();
    void differencesInDisplayOrder();
};

void TestFields::tokensComeBack()
{
    for (const char *name :
         {"level", "growth", "growth_points", "average_growth", "multiple", "change", "share"})
        QCOMPARE(token(measureFromToken(QString::fromLatin1(name)).value()), QString::fromLatin1(name));
    for (const char *name : {"actual", "target", "estimate"})
        QCOMPARE(token(statusFromToken(QString::fromLatin1(name)).value()), QString::fromLatin1(name));
    for (const char *name : {"", ">=", "<=", "~"})
        QCOMPARE(token(qualifierFromToken(QString::fromLatin1(name)).value()), QString::fromLatin1(name));
    for (const char *name : {"work_report", "communique", "plan", "budget", "news_digest", "other"})
        QCOMPARE(token(reportKindFromToken(QString::fromLatin1(name)).value()), QString::fromLatin1(name));
    for (const Field field : AllFields)
        QCOMPARE(fieldFromToken(token(field)).value(), field);
}

void TestFields::textOfEveryFieldComesBack()
{
    Fields fields;
    fields.value = QStringLiteral("-19.7");
    fields.unit = QStringLiteral("%");
    fields.measure = Measure::Growth;
    fields.status = Status::Estimate;
    fields.period = QStringLiteral("2020");
    fields.qualifier = Qualifier::About;
    fields.indicator = QStringLiteral("gdp");
    fields.indicatorName = QStringLiteral("生产总值");
    fields.district = QStringLiteral("湛河区");
    Fields copy;
    for (const Field field : AllFields)
        QVERIFY(setFieldText(copy, field, fieldText(fields, field)));
    QCOMPARE(copy, fields);
}

void TestFields::unknownTokensAreRefused()
{
    Fields fields;
    fields.measure = Measure::Share;
    QVERIFY(!setFieldText(fields, Field::Measure, QStringLiteral("levels")));
    QVERIFY(!setFieldText(fields, Field::Status, QString()));
    QVERIFY(!setFieldText(fields, Field::Qualifier, QStringLiteral(">")));
    QVERIFY(fields.measure == Measure::Share);
}

void TestFields::differencesInDisplayOrder()
{
    Fields a;
    Fields b;
    QVERIFY(differingFields(a, b).empty());
    b.status = Status::Target;
    b.value = QStringLiteral("1");
    QCOMPARE(differingFields(a, b), (std::vector<Field>{Field::Value, Field::Status}));
    b = a;
    b.districtCode = QStringLiteral("410411");
    QCOMPARE(differingFields(a, b), (std::vector<Field>{Field::District}));
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
