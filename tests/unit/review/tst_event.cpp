// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"
#include "review/members.h"
#include "review/replay.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** Events: their tokens, their canonical form and hash, and the fold. */
class TestEvent : public QObject {
    Q_OBJECT

private slots:
    void tokensGoBothWays();
    void canonicalFormIsFixed();
    void reviewAndLayerAreHashedWhereTheySaySomething();
    void aDecisionIsOfItsReview();
    void hashBindsTheEventBefore();
    void everyMemberIsHashed();
    void snapshotIsAppliedWhole();
    void differenceHoldsOnlyWhatDiffers();
    void reportInfoFolds();
    void stampNamesWhoDecided();
    void reasonsSurviveAsText();

private:
    static Event event();
};

Event TestEvent::event()
{
    Event event;
    event.sequence = 7;
    event.kind = EventKind::Correct;
    event.report = {1};
    event.figure = {12};
    event.before = {{QStringLiteral("value"), QStringLiteral("1")}, {QStringLiteral("end"), 9}};
    event.after = {{QStringLiteral("value"), QStringLiteral("2")}, {QStringLiteral("end"), 10}};
    event.reason = QStringLiteral("抽取\"有误\"\n");
    event.reviewer = QStringLiteral("李");
    event.at = QDateTime(QDate(2026, 11, 20), QTime(3, 4, 5, 60), Qt::UTC);
    return event;
}

void TestEvent::tokensGoBothWays()
{
    for (int i = 0; i <= int(EventKind::Choose); ++i)
        QCOMPARE(eventKindFromToken(token(EventKind(i))), EventKind(i));
    for (State state : AllStates)
        QCOMPARE(stateFromToken(token(state)), state);
    QVERIFY(!eventKindFromToken(u"erase"));
    QVERIFY(!stateFromToken(u""));
}

/** docs/file-format.md promises these very bytes: whoever checks a trail with another program needs them. */
void TestEvent::canonicalFormIsFixed()
{
    const QByteArray expected =
        R"({"after":{"end":10,"value":"2"},"at":"2026-11-20T03:04:05.060Z","batch":0,"before":{"end":9,"value":"1"},)"
        R"("figure":12,"kind":"correct","reason":"抽取\"有误\"\n","report":1,"reverts":0,"reviewer":"李","sequence":7})";
    QCOMPARE(canonicalForm(event()), expected);
}

/** A trail from before there were several reviews keeps its hashes; what is new is hashed where it says something. */
void TestEvent::reviewAndLayerAreHashedWhereTheySaySomething()
{
    Event later = event();
    later.stage = 2;
    later.layer = QStringLiteral("blind/2/李");
    const QByteArray expected =
        R"({"after":{"end":10,"value":"2"},"at":"2026-11-20T03:04:05.060Z","batch":0,"before":{"end":9,"value":"1"},)"
        R"("figure":12,"kind":"correct","layer":"blind/2/李","reason":"抽取\"有误\"\n","report":1,"reverts":0,)"
        R"("reviewer":"李","sequence":7,"stage":2})";
    QCOMPARE(canonicalForm(later), expected);
}

void TestEvent::aDecisionIsOfItsReview()
{
    Event accept = event();
    accept.kind = EventKind::Accept;
    accept.after = {{QStringLiteral("state"), token(State::Accepted)}};
    Figure figure;
    applyEvent(figure, accept);
    QCOMPARE(figure.stage, 1);
    accept.stage = 3;
    applyEvent(figure, accept);
    QCOMPARE(figure.stage, 3);
    QVERIFY(figure.isReviewedIn(3));
    // What moves back says so, and a note moves nothing.
    accept.kind = EventKind::Revert;
    accept.after = {{QStringLiteral("stage"), 2}};
    applyEvent(figure, accept);
    QCOMPARE(figure.stage, 2);
    QVERIFY(!figure.isReviewedIn(3));
    accept.kind = EventKind::Note;
    accept.after = {{QStringLiteral("note"), QStringLiteral("n")}};
    applyEvent(figure, accept);
    QCOMPARE(figure.stage, 2);
    accept.kind = EventKind::Revert;
    accept.after = {{QStringLiteral("state"), token(State::NotReviewed)}};
    applyEvent(figure, accept);
    QCOMPARE(figure.stage, 0);
}

void TestEvent::hashBindsTheEventBefore()
{
    const QByteArray bytes = noHash() + '\n' + canonicalForm(event());
    QCOMPARE(hashOf(event(), noHash()), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(hashOf(event(), noHash()) != hashOf(event(), QByteArray(64, '1')));
}

void TestEvent::everyMemberIsHashed()
{
    const std::vector<std::function<void(Event &)>> changes{
        [](Event &e) { e.sequence = 8; },
        [](Event &e) { e.kind = EventKind::Accept; },
        [](Event &e) { e.report = {2}; },
        [](Event &e) { e.figure = {13}; },
        [](Event &e) { e.before.insert(QStringLiteral("value"), QStringLiteral("1.0")); },
        [](Event &e) { e.after.insert(QStringLiteral("end"), 11); },
        [](Event &e) { e.reason.clear(); },
        [](Event &e) { e.reviewer = QStringLiteral("王"); },
        [](Event &e) { e.at = e.at.addMSecs(1); },
        [](Event &e) { e.batch = 7; },
        [](Event &e) { e.reverts = 3; },
        [](Event &e) { e.stage = 1; },
        [](Event &e) { e.layer = QStringLiteral("branch/1/x"); }};
    QSet<QByteArray> hashes{hashOf(event(), noHash())};
    for (const auto &change : changes) {
        Event changed = event();
        change(changed);
        hashes.insert(hashOf(changed, noHash()));
    }
    QCOMPARE(hashes.size(), qsizetype(changes.size()) + 1);
}

void TestEvent::snapshotIsAppliedWhole()
{
    const NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, 2);
    Figure figure = asExtracted({1}, report.figures[1], *report.report.text);
    figure.state = State::Questioned;
    figure.note = QStringLiteral("备注");
    figure.question = QStringLiteral("?");
    figure.fields.qualifier = figures::Qualifier::AtLeast;
    figure.fields.districtCode = QStringLiteral("410411");
    Figure other;
    applyMembers(other, snapshot(figure));
    QCOMPARE(snapshot(other), snapshot(figure));
    QVERIFY(other.fields == figure.fields);
    QVERIFY(other.span == figure.span);
}

void TestEvent::differenceHoldsOnlyWhatDiffers()
{
    Figure was;
    Figure is = was;
    QVERIFY(difference(was, is).isEmpty());
    is.fields.value = QStringLiteral("2");
    is.span.end = 4;
    const Difference found = difference(was, is);
    QCOMPARE(found.before, (QJsonObject{{QStringLiteral("value"), QString()}, {QStringLiteral("end"), 0}}));
    QCOMPARE(found.after,
             (QJsonObject{{QStringLiteral("value"), QStringLiteral("2")}, {QStringLiteral("end"), 4}}));
}

void TestEvent::reportInfoFolds()
{
    const figures::ReportInfo was = test::sampleReport(QStringLiteral("湛河区"), 2021, 0).report.info;
    figures::ReportInfo is = was;
    is.year = 2022;
    is.date = {};
    is.kind = figures::ReportKind::Plan;
    const Difference found = difference(was, is);
    QCOMPARE(found.after.keys(),
             (QStringList{QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("year")}));
    figures::ReportInfo folded = was;
    applyMembers(folded, found.after);
    QVERIFY(folded == is);
    applyMembers(folded, found.before);
    QVERIFY(folded == was);
}

void TestEvent::stampNamesWhoDecided()
{
    Event accept = event();
    accept.after = {{QStringLiteral("state"), token(State::Accepted)}};
    Figure figure;
    applyEvent(figure, accept);
    QCOMPARE(figure.reviewer, accept.reviewer);
    QCOMPARE(figure.decidedAt, accept.at);
    QCOMPARE(figure.lastEvent, 7);

    Event note = event();
    note.sequence = 8;
    note.reviewer = QStringLiteral("王");
    note.after = {{QStringLiteral("note"), QStringLiteral("n")}};
    applyEvent(figure, note);
    QCOMPARE(figure.reviewer, accept.reviewer);
    QCOMPARE(figure.lastEvent, 8);

    Event revert = event();
    revert.after = {{QStringLiteral("state"), token(State::NotReviewed)}};
    applyEvent(figure, revert);
    QVERIFY(figure.reviewer.isEmpty() && !figure.decidedAt.isValid());
}

void TestEvent::reasonsSurviveAsText()
{
    const std::vector<figures::Reason> reasons =
        test::sampleReport(QStringLiteral("新华区"), 2021, 1).figures[0].reasons;
    QSet<QString> shared;
    QVERIFY(reasonsFromText(reasonsText(reasons), shared) == reasons);
    QVERIFY(reasonsFromText(u"", shared).empty());
}

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
