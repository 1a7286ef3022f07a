// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/choices.h"
#include "store/store.h"
#include "tests/unit/review/reviewproject.h"

#include <QJsonArray>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using test::Li;
using test::ReviewProject;
using test::Wang;

namespace {

const QString Break = QStringLiteral("chart/break/gdp/2019");
const QString Counts = QStringLiteral("chart/counts/gdp/410411/2020");
const QString Settled = QStringLiteral("finding/sum/甲");

QJsonObject note(const QString &text) { return {{QStringLiteral("note"), text}}; }
QJsonObject figureNumber(qint64 id) { return {{QStringLiteral("figure"), id}}; }

} // namespace

/** What is chosen about the project and is no figure's own: events, their fold, undo, and copies. */
class TestProjectChoices : public QObject {
    Q_OBJECT

private slots:
    void init() { m_project = std::make_unique<ReviewProject>(1); }
    void cleanup();

    void theLastChoiceCounts();
    void whatIsChosenIsAnEvent();
    void theSameAgainIsNoEvent();
    void severalAtOnceAreOneStep();
    void undoAndRedo();
    void anOldChoiceIsTakenBackAlone();
    void undoGoesOnInTheRecord();
    void viewsAreToldWhichKeys();
    void itSurvivesClosing();
    void whoChoosesIsNamed();
    void notInABlindReview();
    void aSignedReportDoesNotKeepFromIt();
    void whereNothingCanBeWritten();
    void keysForPeople();
    void keysAreFoundByPrefix();
    void theCanonicalFormIsSorted();

    void whatOnlyTheCopyChoseIsTaken();
    void whatBothChoseAlikeStays();
    void whatBothChoseOtherwiseStaysAndIsListed();
    void whatTheCopyTookBackIsTakenBack();
    void theLaterWordOfACopyThatKnewOurs();
    void whatCameFromHereIsNoNews();
    void figuresHaveTheNumbersOfHere();
    void aJoinedChoiceIsTakenBackAlone();

private:
    ReviewDocument &document() { return m_project->as(Li); }
    ReviewDocument &copied() { return m_copy->as(Wang); }
    QString noteOf(const QString &key) { return document().choices().value(key).value(u"note").toString(); }
    void branchOff() { m_copy = std::make_unique<ReviewProject>(*m_project); }
    CopyMerge merge() { return m_project->merge(*m_copy); }

    std::unique_ptr<ReviewProject> m_project;
    std::unique_ptr<ReviewProject> m_copy;
};

void TestProjectChoices::cleanup()
{
    for (auto *project : {&m_copy, &m_project}) {
        if (!*project)
            continue;
        const QString fault = (*project)->fault();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        project->reset();
    }
}

void TestProjectChoices::theLastChoiceCounts()
{
    QVERIFY(document().choices().value(Break).isEmpty());
    QVERIFY(!document().choices().find(Break));
    QVERIFY(document().choose(Break, note(QStringLiteral("口径调整")), QStringLiteral("公报")).ok());
    QVERIFY(m_project->as(Wang).choose(Break, note(QStringLiteral("经济普查")), QStringLiteral("年鉴")).ok());
    const Chosen *chosen = document().choices().find(Break);
    QVERIFY(chosen);
    QCOMPARE(chosen->value, note(QStringLiteral("经济普查")));
    QCOMPARE(chosen->reviewer, Wang);
    QCOMPARE(chosen->reason, QStringLiteral("年鉴"));
    QCOMPARE(chosen->event, m_project->trail().back().sequence);
    QCOMPARE(chosen->at, m_project->trail().back().at);
    QVERIFY(document().choose(Break, {}).ok());
    QVERIFY(document().choices().value(Break).isEmpty());
    QVERIFY(document().choices().keys().isEmpty());
    QCOMPARE(document().choices().find(Break)->reviewer, Li);
}

void TestProjectChoices::whatIsChosenIsAnEvent()
{
    QVERIFY(document().choose(Break, note(QStringLiteral("口径"))).ok());
    QVERIFY(document().choose(Break, {}).ok());
    const auto events = m_project->trail();
    const Event &chose = events[events.size() - 2];
    QCOMPARE(chose.kind, EventKind::Choose);
    QVERIFY(!chose.figure.isValid() && !chose.report.isValid());
    QCOMPARE(chose.stage, 0);
    QCOMPARE(chose.before, (QJsonObject{{ChoiceKey, QJsonObject{{Break, QJsonValue()}}}}));
    QCOMPARE(chose.after, (QJsonObject{{ChoiceKey, QJsonObject{{Break, note(QStringLiteral("口径"))}}}}));
    QCOMPARE(events.back().before, chose.after);
    QCOMPARE(events.back().after, chose.before);
}

void TestProjectChoices::theSameAgainIsNoEvent()
{
    const size_t before = m_project->trail().size();
    QVERIFY(document().choose(Break, {}).ok());
    QCOMPARE(m_project->trail().size(), before);
    QVERIFY(document().choose(Break, note(QStringLiteral("口径"))).ok());
    QVERIFY(m_project->as(Wang).choose(Break, note(QStringLiteral("口径")), QStringLiteral("另")).ok());
    QCOMPARE(m_project->trail().size(), before + 1);
    QVERIFY(document().undo().ok());
    QVERIFY(!document().canUndo());
}

void TestProjectChoices::severalAtOnceAreOneStep()
{
    QVERIFY(document().choose(Break, note(QStringLiteral("旧"))).ok());
    const std::map<QString, QJsonObject> wanted{
        {Break, note(QStringLiteral("新"))}, {Counts, figureNumber(2)}, {Settled, {}}};
    QVERIFY(document().choose(wanted, QStringLiteral("年鉴")).ok());
    const auto events = m_project->trail();
    // What was not chosen and is not chosen now is no event.
    QCOMPARE(events.back().batch, events.back().sequence - 1);
    QCOMPARE(events.back().reason, QStringLiteral("年鉴"));
    QCOMPARE(document().choices().keys(), (QStringList{Break, Counts}));
    QVERIFY(document().undo().ok());
    QCOMPARE(document().choices().keys(), QStringList{Break});
    QCOMPARE(noteOf(Break), QStringLiteral("旧"));
    QVERIFY(document().redo().ok());
    QCOMPARE(document().choices().value(Counts), figureNumber(2));
    QCOMPARE(noteOf(Break), QStringLiteral("新"));
}

void TestProjectChoices::undoAndRedo()
{
    QVERIFY(document().accept({{1}}).ok());
    QVERIFY(document().choose(Break, note(QStringLiteral("口径"))).ok());
    QVERIFY(!test::take(document().undo()).isValid());
    QVERIFY(document().choices().keys().isEmpty());
    QCOMPARE(document().figure({1})->state, State::Accepted);
    QCOMPARE(m_project->trail().back().kind, EventKind::Revert);
    QVERIFY(!m_project->trail().back().figure.isValid());
    QVERIFY(document().redo().ok());
    QCOMPARE(noteOf(Break), QStringLiteral("口径"));
    QVERIFY(document().undo().ok());
    QCOMPARE(test::take(document().undo()), FigureId{1});
    // A figure that comes into being has the number behind the last one.
    const qint64 last = document().allFigures().back().value;
    QCOMPARE(test::take(document().add({1}, {0, 3}, document().figure({1})->fields)).value, last + 1);
}

void TestProjectChoices::anOldChoiceIsTakenBackAlone()
{
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    QVERIFY(document().choose(Counts, figureNumber(2)).ok());
    const qint64 first = m_project->trail().back().sequence - 1;
    QVERIFY(document().revert(first).ok());
    QCOMPARE(document().choices().keys(), QStringList{Counts});
    QCOMPARE(m_project->trail().back().reverts, first);
    const size_t events = m_project->trail().size();
    QVERIFY(document().revert(first).ok());
    QCOMPARE(m_project->trail().size(), events);
    QVERIFY(document().undo().ok());
    QCOMPARE(noteOf(Break), QStringLiteral("一"));
}

void TestProjectChoices::undoGoesOnInTheRecord()
{
    QVERIFY(document().choose({{Break, note(QStringLiteral("一"))}, {Counts, figureNumber(2)}}).ok());
    m_project->reopen();
    QVERIFY(!document().canUndo());
    const auto step = test::take(document().lastRecorded());
    QVERIFY(step);
    QCOMPARE(step->sequences.size(), size_t(2));
    QVERIFY(document().undoRecorded(*step).ok());
    QVERIFY(document().choices().keys().isEmpty());
    QVERIFY(document().redo().ok());
    QCOMPARE(document().choices().keys(), (QStringList{Break, Counts}));
}

void TestProjectChoices::viewsAreToldWhichKeys()
{
    QStringList told;
    int others = 0;
    connect(&document(), &ReviewDocument::changed, this, [&](const Change &change) {
        told += change.keys;
        others += change.kind == Change::Kind::Choices ? 0 : 1;
    });
    QVERIFY(document().choose({{Counts, figureNumber(2)}, {Break, note(QStringLiteral("一"))}}).ok());
    QCOMPARE(std::exchange(told, {}), (QStringList{Break, Counts}));
    QVERIFY(document().undo().ok());
    QCOMPARE(told.size(), 2);
    QVERIFY(document().accept({{1}}).ok());
    QCOMPARE(told.size(), 2);
    QCOMPARE(others, 1);
}

void TestProjectChoices::itSurvivesClosing()
{
    const QJsonObject value{{QStringLiteral("figures"), QJsonArray{1, 2}},
                            {QStringLiteral("joined"), true},
                            {QStringLiteral("note"), QStringLiteral("引\"号\n😀")},
                            {QStringLiteral("year"), 2019}};
    QVERIFY(document().choose(Settled, value, QStringLiteral("核对")).ok());
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    QVERIFY(document().choose(Break, {}).ok());
    const Choices before = document().choices();
    m_project->reopen();
    QVERIFY(document().choices() == before);
    QCOMPARE(document().choices().value(Settled), value);
    // Of a large project only heads are read, and what is chosen.
    document().setMostInMemory(1);
    m_project->reopen();
    QVERIFY(!document().isWhole());
    QVERIFY(document().choices() == before);
    QVERIFY(document().load(document().reports()).ok());
}

void TestProjectChoices::whoChoosesIsNamed()
{
    m_project = std::make_unique<ReviewProject>(2);
    QVERIFY(!m_project->as({}).choose(Break, note(QStringLiteral("一"))));
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
}

void TestProjectChoices::notInABlindReview()
{
    m_project = std::make_unique<ReviewProject>(2);
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    const qint64 chose = m_project->trail().back().sequence;
    m_project->as(Wang);
    QStringList told;
    connect(&m_project->document(), &ReviewDocument::changed, this,
            [&](const Change &change) { told += change.keys; });
    m_project->goBlind(Wang);
    ReviewDocument &blind = m_project->document();
    QCOMPARE(told, QStringList{Break});
    QVERIFY(blind.choices().keys().isEmpty());
    QVERIFY(!blind.choose(Counts, figureNumber(2)));
    QVERIFY(!blind.revert(chose));
    for (const Event &event : m_project->trail())
        QVERIFY(event.kind != EventKind::Choose);
    QVERIFY(blind.showLayer(std::nullopt).ok());
    QCOMPARE(told.size(), 2);
    QCOMPARE(blind.choices().keys(), QStringList{Break});
}

void TestProjectChoices::aSignedReportDoesNotKeepFromIt()
{
    for (const qint64 report : {1, 2})
        m_project->doReview(Li, report);
    QVERIFY(document().choose(Counts, figureNumber(2)).ok());
    QVERIFY(document().undo().ok());
    QVERIFY(document().choices().keys().isEmpty());
}

void TestProjectChoices::whereNothingCanBeWritten()
{
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    QVERIFY(document().waitUntilSaved().ok());
    const test::SteppingClock clock;
    ReviewDocument reader(clock);
    reader.setReviewer(Wang);
    const base::Error reason{base::Error::Code::NotWritable, {}, QStringLiteral("only to be read"), {}};
    QVERIFY(reader.open(test::take(store::openForReading(m_project->path(), reason))).ok());
    QCOMPARE(reader.choices().keys(), QStringList{Break});
    const auto refused = reader.choose(Counts, figureNumber(2));
    QCOMPARE(refused.error().message, reason.message);
    QCOMPARE(reader.choices().keys(), QStringList{Break});
    QVERIFY(!reader.canUndo());
    ReviewDocument none(clock);
    QVERIFY(!none.choose(Counts, figureNumber(2)));
}

void TestProjectChoices::keysForPeople()
{
    QCOMPARE(wordsForKey(Break), QStringLiteral("Charts·break·gdp·2019"));
    QCOMPARE(wordsForKey(Settled), QStringLiteral("Problem·sum·甲"));
    QCOMPARE(wordsForKey(QStringLiteral("other/x")), QStringLiteral("other·x"));
    QCOMPARE(wordsForKey(QStringLiteral("chart")), QStringLiteral("chart"));
}

void TestProjectChoices::keysAreFoundByPrefix()
{
    QVERIFY(document()
                .choose({{Break, note(QStringLiteral("一"))},
                         {Counts, figureNumber(1)},
                         {Settled, note(QStringLiteral("二"))},
                         {QStringLiteral("chart0"), note(QStringLiteral("三"))}})
                .ok());
    const Choices &choices = document().choices();
    QCOMPARE(choices.keys(QStringLiteral("chart/")), (QStringList{Break, Counts}));
    QCOMPARE(choices.keys(QStringLiteral("finding/")), QStringList{Settled});
    QCOMPARE(choices.keys().size(), 4);
    QVERIFY(choices.keys(QStringLiteral("z")).isEmpty());
}

/** Whoever recomputes a hash in another language sorts members as RFC 8785 says. */
void TestProjectChoices::theCanonicalFormIsSorted()
{
    Event event;
    event.kind = EventKind::Choose;
    event.sequence = 3;
    event.after = choiceDifference(QStringLiteral("chart/甲"), {},
                                   {{QStringLiteral("甲"), 1},
                                    {QStringLiteral("é"), 2},
                                    {QStringLiteral("z"), true},
                                    {QStringLiteral("Z"), QStringLiteral("0.10")}})
                      .after;
    QCOMPARE(QString::fromUtf8(canonicalForm(event)),
             QStringLiteral(R"({"after":{"choice":{"chart/甲":{"Z":"0.10","z":true,"é":2,"甲":1}}},"at":"",)"
                            R"("batch":0,"before":{},"figure":0,"kind":"choose","reason":"","report":0,)"
                            R"("reverts":0,"reviewer":"","sequence":3})"));
}

void TestProjectChoices::whatOnlyTheCopyChoseIsTaken()
{
    branchOff();
    QVERIFY(copied().choose(Break, note(QStringLiteral("一")), QStringLiteral("年鉴")).ok());
    QVERIFY(document().choose(Settled, note(QStringLiteral("二"))).ok());
    const Chosen there = *copied().choices().find(Break);
    const CopyMerge preview = test::take(document().previewMerge(test::take(m_project->read(*m_copy))));
    QCOMPARE(preview.choices, 1);
    QVERIFY(document().choices().value(Break).isEmpty());
    const CopyMerge merged = merge();
    QCOMPARE(merged.choices, 1);
    QVERIFY(merged.left.empty());
    const Chosen here = *document().choices().find(Break);
    QCOMPARE(here.value, there.value);
    QCOMPARE(here.reviewer, Wang);
    QCOMPARE(here.at, there.at);
    QCOMPARE(here.reason, QStringLiteral("年鉴"));
    QCOMPARE(noteOf(Settled), QStringLiteral("二"));
    QCOMPARE(m_project->trail().back().reviewer, Li);
    QVERIFY(linesOf(merged).join(u'\n').contains(QStringLiteral("1 choice")));
    QVERIFY(merge().isEmpty());
}

void TestProjectChoices::whatBothChoseAlikeStays()
{
    branchOff();
    QVERIFY(copied().choose(Break, note(QStringLiteral("一"))).ok());
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.choices, 0);
    QVERIFY(merged.left.empty());
    QCOMPARE(document().choices().find(Break)->reviewer, Li);
}

void TestProjectChoices::whatBothChoseOtherwiseStaysAndIsListed()
{
    QVERIFY(document().choose(Break, note(QStringLiteral("原"))).ok());
    branchOff();
    QVERIFY(copied().choose(Break, note(QStringLiteral("一"))).ok());
    QVERIFY(document().choose(Break, note(QStringLiteral("二"))).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.left, (std::vector<LeftBehind>{{LeftBehind::Why::Choice, wordsForKey(Break), Wang}}));
    QCOMPARE(noteOf(Break), QStringLiteral("二"));
    const Event act = m_project->trail().back();
    QCOMPARE(act.kind, EventKind::MergeBranch);
    QCOMPARE(act.after.value(u"left").toArray().at(0).toObject().value(u"what").toString(),
             QStringLiteral("choice"));
    QVERIFY(linesOf(merged).back().contains(Wang));
}

void TestProjectChoices::whatTheCopyTookBackIsTakenBack()
{
    QVERIFY(document().choose({{Break, note(QStringLiteral("原"))}, {Counts, figureNumber(2)}}).ok());
    branchOff();
    QVERIFY(copied().choose({{Break, {}}, {Counts, {}}}).ok());
    QVERIFY(copied().choose(Counts, figureNumber(2)).ok());
    QCOMPARE(merge().choices, 1);
    QCOMPARE(document().choices().keys(), QStringList{Counts});
    // What is again as it was is no news.
    QCOMPARE(document().choices().find(Counts)->reviewer, Li);
}

void TestProjectChoices::theLaterWordOfACopyThatKnewOurs()
{
    branchOff();
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    (void)m_copy->merge(*m_project);
    QVERIFY(copied().choose(Break, note(QStringLiteral("二"))).ok());
    QCOMPARE(merge().choices, 1);
    QCOMPARE(noteOf(Break), QStringLiteral("二"));
    QVERIFY(copied().choose(Break, note(QStringLiteral("三"))).ok());
    QVERIFY(document().choose(Break, note(QStringLiteral("四"))).ok());
    QCOMPARE(merge().left.size(), size_t(1));
    QCOMPARE(noteOf(Break), QStringLiteral("四"));
}

void TestProjectChoices::whatCameFromHereIsNoNews()
{
    branchOff();
    QVERIFY(document().choose(Break, note(QStringLiteral("一"))).ok());
    (void)m_copy->merge(*m_project);
    QCOMPARE(copied().choices().find(Break)->reviewer, Li);
    QVERIFY(document().choose(Break, note(QStringLiteral("二"))).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.choices, 0);
    QVERIFY(merged.left.empty());
    QCOMPARE(noteOf(Break), QStringLiteral("二"));
}

/** Numbers given after the copy was made mean other figures there. */
void TestProjectChoices::figuresHaveTheNumbersOfHere()
{
    branchOff();
    const auto fields = document().figure({1})->fields;
    const FigureId ours = test::take(document().add({1}, {0, 2}, fields));
    (void)test::take(copied().add({1}, {2, 4}, fields));
    const FigureId theirs = test::take(copied().add({1}, {0, 2}, fields));
    QVERIFY(ours != theirs);
    const QString third = QStringLiteral("chart/counts/new");
    QVERIFY(copied()
                .choose({{Counts, figureNumber(theirs.value)},
                         {Settled, {{QStringLiteral("figures"), QJsonArray{1, theirs.value}}}},
                         {third, figureNumber(ours.value)}})
                .ok());
    const CopyMerge merged = merge();
    QCOMPARE(document().choices().value(Counts), figureNumber(ours.value));
    QCOMPARE(document().choices().value(Settled).value(u"figures").toArray(), (QJsonArray{1, ours.value}));
    // The other new figure had no number here yet: that is chosen here anew.
    QVERIFY(document().choices().value(third).isEmpty());
    QCOMPARE(merged.left, (std::vector<LeftBehind>{{LeftBehind::Why::Choice, wordsForKey(third), Wang}}));
}

void TestProjectChoices::aJoinedChoiceIsTakenBackAlone()
{
    branchOff();
    QVERIFY(copied().choose({{Break, note(QStringLiteral("一"))}, {Counts, figureNumber(2)}}).ok());
    QCOMPARE(merge().choices, 2);
    const auto events = m_project->trail();
    QVERIFY(!document().canUndo());
    QVERIFY(document().revert(events.back().sequence).ok());
    QCOMPARE(document().choices().keys().size(), 1);
}

QTEST_APPLESS_MAIN(TestProjectChoices)
#include "tst_projectchoices.moc"
