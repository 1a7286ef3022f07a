// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/recordedchoices.h"

#include <QtTest>

using namespace jiaoshu;
using testing::Stated;
using testing::TrendProject;

namespace {

/** Two reports that give two values for one point. */
struct Conflict {
    TrendProject project;

    Conflict()
    {
        const QString gdp = QStringLiteral("gdp");
        project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
                    {{QStringLiteral("221.29"), QStringLiteral("亿元"), gdp, QStringLiteral("2020")}});
        project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2022,
                    {{QStringLiteral("230.5"), QStringLiteral("亿元"), gdp, QStringLiteral("2020")},
                     {QStringLiteral("250"), QStringLiteral("亿元"), gdp, QStringLiteral("2021")}});
    }
    std::vector<trends::Panel> panels() const
    {
        trends::Query query;
        query.indicator = QStringLiteral("gdp");
        query.recorded = trends::recordedOf(project.document.choices());
        return trends::panels(project.document, figures::Catalogue::builtIn(), query);
    }
    QString counted() const
    {
        const std::vector<trends::Panel> drawn = panels();
        for (const trends::Point &point : drawn.front().series.front().points)
            if (point.year == 2020 && point.counts)
                return point.value.toString();
        return {};
    }
    base::Outcome choose(const trends::Choosing &choosing)
    {
        return project.document.choose(choosing.first, choosing.second);
    }
};

} // namespace

class TestRecordedChoices : public QObject {
    Q_OBJECT

private slots:
    void whichValueCountsIsRecordedAndUndone();
    void breakIsRecordedAndMended();
    void successionIsRecordedAndTakenBack();
    void whatDoesNotApplyIsRecorded();
    void strangeChoicesArePassedOver();
};

void TestRecordedChoices::whichValueCountsIsRecordedAndUndone()
{
    Conflict conflict;
    const QString usual = conflict.counted();
    QVERIFY(!usual.isEmpty());
    const QString other = usual == QStringLiteral("230.5") ? QStringLiteral("221.29") : QStringLiteral("230.5");
    const auto panels = conflict.panels();
    const trends::Series &series = panels.front().series.front();
    const trends::Point &point = series.points.front();
    const review::FigureId wanted = conflict.project.figure(other);
    QVERIFY(conflict.choose(trends::counting(panels.front(), series, point, wanted)));
    QCOMPARE(conflict.counted(), other);
    QVERIFY(conflict.project.document.undo());
    QCOMPARE(conflict.counted(), usual);
    QVERIFY(conflict.project.document.redo());
    QCOMPARE(conflict.counted(), other);
    QVERIFY(conflict.choose(trends::counting(panels.front(), series, point, {})));
    QCOMPARE(conflict.counted(), usual);
}

void TestRecordedChoices::breakIsRecordedAndMended()
{
    Conflict conflict;
    const trends::Break broken{QStringLiteral("gdp"), QStringLiteral("410411"), 2021, QStringLiteral("普查修订")};
    QVERIFY(conflict.choose(trends::breaking(broken)));
    const auto recorded = trends::recordedOf(conflict.project.document.choices());
    QCOMPARE(recorded.breaks.size(), size_t(1));
    QVERIFY(recorded.breaks.front() == broken);
    QCOMPARE(conflict.panels().front().series.front().breaks.size(), size_t(1));
    QVERIFY(conflict.choose(trends::mending(broken)));
    QVERIFY(trends::recordedOf(conflict.project.document.choices()).breaks.empty());
}

void TestRecordedChoices::successionIsRecordedAndTakenBack()
{
    Conflict conflict;
    const trends::Succession succession{QStringLiteral("410381"), QStringLiteral("410307"), 2021, true};
    QVERIFY(conflict.choose(trends::succeeding(succession)));
    auto recorded = trends::recordedOf(conflict.project.document.choices());
    QCOMPARE(recorded.successions.size(), size_t(1));
    QVERIFY(recorded.successions.front() == succession);
    QVERIFY(conflict.choose(trends::succeeding({succession.from, succession.to, 2021, false})));
    recorded = trends::recordedOf(conflict.project.document.choices());
    QCOMPARE(recorded.successions.size(), size_t(1));
    QVERIFY(!recorded.successions.front().joined);
    QVERIFY(conflict.choose(trends::dividing(succession)));
    QVERIFY(trends::recordedOf(conflict.project.document.choices()).successions.empty());
}

void TestRecordedChoices::whatDoesNotApplyIsRecorded()
{
    Conflict conflict;
    const trends::NotApplicable none{QStringLiteral("grain_output"), QStringLiteral("410411")};
    QVERIFY(conflict.choose(trends::excusing(none)));
    const auto recorded = trends::recordedOf(conflict.project.document.choices());
    QCOMPARE(recorded.notApplicable.size(), size_t(1));
    QVERIFY(recorded.notApplicable.front() == none);
    QVERIFY(conflict.choose(trends::expecting(none)));
    QVERIFY(trends::recordedOf(conflict.project.document.choices()).notApplicable.empty());
}

void TestRecordedChoices::strangeChoicesArePassedOver()
{
    Conflict conflict;
    QVERIFY(conflict.project.document.choose(QStringLiteral("chart/break/x"),
                                             {{QStringLiteral("year"), QStringLiteral("whenever")}}));
    QVERIFY(conflict.project.document.choose(QStringLiteral("chart/succession/410411"),
                                             {{QStringLiteral("from"), QStringLiteral("410411")},
                                              {QStringLiteral("to"), QStringLiteral("410411")}}));
    QVERIFY(conflict.project.document.choose(QStringLiteral("chart/colour/410411"),
                                             {{QStringLiteral("name"), QStringLiteral("red")}}));
    QVERIFY(trends::recordedOf(conflict.project.document.choices()) == trends::Recorded());
}

QTEST_GUILESS_MAIN(TestRecordedChoices)
#include "tst_recordedchoices.moc"
