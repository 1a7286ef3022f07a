// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Names of places. */
class TestName : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestName::cases_data()
{
    tests::addCases({
        {"misread as a city",
         "湛河区政府。湛河区人大。湛河区工作。建设漯河区。打造漯河新城。漯河市考察。",
         {},
         {"warning 漯河 | 漯河"}},
        {"a new district misread",
         "湛河区政府。湛河新区。湛河区工作。湛江新区加快建设。",
         {},
         {"warning 湛江"}},
        {"misread as nothing", "湛河区政府。湛河区人大。湛河区工作。港河区的明天。", {}, {"warning 港河"}},
        {"a city far away", "湛河区政府。湛河区人大。湛河区工作。五个湛江。", {}, {"hint 湛江"}},
        {"a river", "湛河区政府。湛河区人大。湛河区工作。沙河治理，沙河区段，沙河以南。", {}, {}},
        {"a district nearby", "湛河区政府。湛河区人大。湛河区工作。清河区。平漯周高铁", {}, {}},
        {"in another province", "湖北省张家界市考察。", {}, {"error 湖北省张家界市"}},
        {"in its province", "湖南省张家界市，河南省平顶山市湛河区。平顶山市新华区。", {}, {}},
        {"a city in another province", "四川省重庆市。", {}, {"error 四川省重庆市"}},
        {"in another city of the province", "洛阳市湛河区。", {}, {"warning 洛阳市湛河区"}},
        {"no place behind it", "全省各地，平顶山市高新区，我市湛河区。", {}, {}},
    });
}

void TestName::cases() { QVERIFY(tests::holdsCase(QStringLiteral("name"))); }

QTEST_APPLESS_MAIN(TestName)
#include "tst_check_name.moc"
