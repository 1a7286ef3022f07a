// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findinglistmodel.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace jiaoshu;
using Model = items::FindingListModel;

/** The list of findings: order, causes, facets, filter, and that it stays usable when it is long. */
class TestFindingListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCauseStandsTogether();
    void facetsCountWhatIsLeft();
    void manyFindings();
};

namespace {

struct Desk {
    explicit Desk(const QString &text)
    {
        if (!document.open(store::memoryProject()))
            qFatal("no project");
        const auto &gazetteer = figures::Gazetteer::builtIn();
        const extraction::Extractor extractor(figures::Catalogue::builtIn(), gazetteer);
        if (!document.addReport(review::newReport(reports::readText(
                QStringLiteral("湛河区2021年政府工作报告.txt"), text, extractor, gazetteer))))
            qFatal("no report");
        live.waitUntilDone();
        model.setAwake(true);
    }
    QStringList checks() const
    {
        QStringList list;
        for (const checks::Finding *finding : model.shown())
            list << finding->check;
        return list;
    }

    test::SteppingClock clock;
    review::ReviewDocument document{clock};
    checks::LiveChecks live{document, figures::Catalogue::builtIn(), figures::Gazetteer::builtIn()};
    Model model{live, document};
};

const QString Head = QStringLiteral("湛河区2021年政府工作报告\n一、2020年工作回顾\n");
/** Three values of one fact: whichever is wrong is in two contradictions. */
const QString Thrice = Head + QStringLiteral("2020年，全年完成地区生产总值221.29亿元。\n"
                                             "2020年，全年完成地区生产总值212.29亿元。\n"
                                             "2020年，全年完成地区生产总值231.29亿元。\n"
                                             "2019年完成一般公共预算收入6.97亿元，"
                                             "2020年完成一般公共预算收入9.19亿元，增长3.2%。\n");

} // namespace

void TestFindingListModel::oneCauseStandsTogether()
{
    const Desk desk(Thrice);
    QVERIFY(desk.checks().count(QStringLiteral("contradiction")) >= 2);
    QVERIFY(desk.checks().contains(QStringLiteral("growth")));
    QVERIFY(!desk.model.index(0).data(Model::FollowerRole).toBool());
    int followers = 0;
    for (int row = 0; row < desk.model.rowCount(); ++row) {
        const bool follows = desk.model.index(row).data(Model::FollowerRole).toBool();
        followers += follows;
        if (desk.model.at(row)->check == u"growth")
            QVERIFY(!follows);
    }
    QVERIFY(followers > 0);
    // Those of a cause know each other.
    QVERIFY(!desk.model.sameCause(0).empty());
}

void TestFindingListModel::facetsCountWhatIsLeft()
{
    Desk desk(Thrice);
    const int all = desk.model.rowCount();
    int counted = 0;
    for (const items::Facet &facet : desk.model.facet(Model::Facet::Check))
        counted += facet.count;
    QCOMPARE(counted, all);
    items::FindingFilter filter;
    filter.checks = {QStringLiteral("growth")};
    desk.model.setFilter(filter);
    QCOMPARE(desk.model.rowCount(), 1);
    // The facet itself still offers the others.
    QVERIFY(desk.model.facet(Model::Facet::Check).size() >= 2);
    QCOMPARE(desk.model.facet(Model::Facet::Severity).size(), 1);
    filter.text = QStringLiteral("212.29");
    desk.model.setFilter(filter);
    QCOMPARE(desk.model.rowCount(), 0);
    filter.checks.clear();
    desk.model.setFilter(filter);
    QVERIFY(desk.model.rowCount() >= 1 && desk.model.rowCount() < all);
}

/** Not how fast, which depends on the machine (it is printed), but that all of it is there. */
void TestFindingListModel::manyFindings()
{
    constexpr int Many = 10'000;
    QString text = Head;
    for (int i = 0; i < Many; ++i)
        text += QStringLiteral("森林覆盖率为%1%。\n").arg(101 + i % 900);
    QElapsedTimer timer;
    timer.start();
    Desk desk(text);
    qInfo("read, checked and listed %d in %lld ms", desk.model.rowCount(), timer.restart());
    QVERIFY(desk.model.rowCount() >= Many);
    desk.model.setAwake(true);
    qInfo("listed anew: %lld ms", timer.restart());
    items::FindingFilter filter;
    filter.text = QStringLiteral("777");
    desk.model.setFilter(filter);
    qInfo("first filter: %lld ms", timer.restart());
    filter.text = QStringLiteral("778");
    desk.model.setFilter(filter);
    qInfo("next filter: %lld ms", timer.restart());
    QVERIFY(desk.model.rowCount() > 0 && desk.model.rowCount() < Many);
    const checks::Finding *finding = desk.model.at(0);
    const int before = desk.model.openCount();
    QVERIFY(checks::settle(desk.document, {finding}, checks::Settling::Asked, {}).ok());
    qInfo("settled: %lld ms", timer.restart());
    QVERIFY(desk.model.openCount() < before);
}

QTEST_GUILESS_MAIN(TestFindingListModel)
#include "tst_findinglistmodel.moc"
