// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figurehistory.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

namespace {

Event told(qint64 sequence, qint64 reverts, const QJsonObject &before = {}, const QJsonObject &after = {},
            const QString &layer = {})
{
    Event event;
    event.sequence = sequence;
    event.reverts = reverts;
    event.before = before;
    event.after = after;
    event.layer = layer;
    return event;
}

std::vector<qint64> takenBack(const std::vector<Event> &events)
{
    std::vector<qint64> by;
    for (const PastStep &step : stepsOf(events, {}))
        by.push_back(step.takenBackBy);
    return by;
}

const QString Start = QStringLiteral("start");
const QString End = QStringLiteral("end");

} // namespace

/** What the events about one figure say together, and each of them does not. */
class TestFigureHistory : public QObject {
    Q_OBJECT

private slots:
    void whatIsTakenBackStandsNoMore();
    void aForgedCircleEnds();
    void placesAreCompleted();
    void layersHavePlacesOfTheirOwn();
    void unknownPlacesStayUnknown();
};

void TestFigureHistory::whatIsTakenBackStandsNoMore()
{
    using Numbers = std::vector<qint64>;
    QCOMPARE(takenBack({told(2, 0), told(5, 2)}), (Numbers{5, 0}));
    QCOMPARE(takenBack({told(2, 0), told(5, 2), told(6, 5)}), (Numbers{0, 6, 0}));
    QCOMPARE(takenBack({told(2, 0), told(5, 2), told(6, 5), told(7, 6)}), (Numbers{5, 0, 7, 0}));
    QCOMPARE(takenBack({told(2, 0), told(3, 0), told(5, 2)}), (Numbers{5, 0, 0}));
}

void TestFigureHistory::aForgedCircleEnds()
{
    QCOMPARE(takenBack({told(2, 2)}).size(), size_t(1));
    QCOMPARE(takenBack({told(2, 5), told(5, 2), told(6, 2)}).size(), size_t(3));
    QCOMPARE(takenBack({told(2, 9)}).front(), 0);
}

void TestFigureHistory::placesAreCompleted()
{
    const auto steps = stepsOf({told(2, 0, {{End, 14}}, {{End, 12}}), told(3, 0, {}, {}),
                                told(4, 0, {{Start, 10}, {End, 12}}, {{Start, 20}, {End, 25}})},
                               {{QString(), {20, 25}}});
    QCOMPARE(steps[0].was, (base::Span{10, 14}));
    QCOMPARE(steps[0].is, (base::Span{10, 12}));
    QCOMPARE(steps[1].was, steps[1].is);
    QCOMPARE(steps[2].was, (base::Span{10, 12}));
    QCOMPARE(steps[2].is, (base::Span{20, 25}));
}

void TestFigureHistory::layersHavePlacesOfTheirOwn()
{
    const QString blind = QStringLiteral("blind/2/李");
    const auto steps =
        stepsOf({told(2, 0, {{End, 14}}, {{End, 12}}), told(3, 0, {{End, 14}}, {{End, 15}}, blind)},
                {{QString(), {10, 12}}, {blind, {10, 15}}});
    QCOMPARE(steps[0].was, (base::Span{10, 14}));
    QCOMPARE(steps[1].was, (base::Span{10, 14}));
    QCOMPARE(steps[1].is, (base::Span{10, 15}));
}

void TestFigureHistory::unknownPlacesStayUnknown()
{
    const auto steps = stepsOf({told(2, 0, {{End, 14}}, {{End, 12}})}, {});
    QCOMPARE(steps[0].was, (base::Span{-1, 14}));
    QCOMPARE(steps[0].is, (base::Span{-1, 12}));
}

QTEST_APPLESS_MAIN(TestFigureHistory)
#include "tst_figurehistory.moc"
