// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copyreader.h"

#include "review/members.h"
#include "review/replay.h"
#include "store/copynews.h"
#include "store/trail.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace jiaoshu::store {

using base::Error;
using review::BranchEvent;
using review::BranchPoint;
using review::Event;
using review::EventKind;
using review::Figure;
using review::FigureId;
using review::OtherCopy;
using review::ReportId;

namespace {

/** Events between two looks at whether somebody wants to end it. */
constexpr qint64 Patience = 1000;

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::store", text); }

/** The largest number from `low` to `high` of which `holds` is true; it is true of `low`, and of no number behind one of which not. */
base::Result<qint64> lastThat(qint64 low, qint64 high, const std::function<base::Result<bool>(qint64)> &holds)
{
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        const auto answer = holds(middle);
        if (!answer)
            return answer.error();
        if (answer.value())
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

class CopyReader {
public:
    CopyReader(const Trail &own, const Trail &other, const base::Progress &progress)
        : m_own(own)
        , m_other(other)
        , m_progress(progress)
    {}

    base::Result<OtherCopy> read(const QString &name);

private:
    base::Outcome findEnds();
    base::Outcome findFork();
    base::Outcome findKnown();
    base::Outcome findOurs();
    base::Outcome readOwnBirths();
    base::Outcome readNews();
    base::Outcome readNested();
    base::Outcome readFigures();
    base::Outcome replay();
    base::Outcome addReports();
    void takeBase(const review::Replay &replay);
    void addFigures(const review::Replay &replay);
    void addChoices(const review::Replay &replay);
    /** The last merge by which the copy took in what was decided here, 0 for none. */
    qint64 lastOfOurs() const { return m_ofOurs.empty() ? 0 : *m_ofOurs.rbegin(); }
    base::Outcome goOn(qint64 sequence) const;

    const Trail &m_own;
    const Trail &m_other;
    const base::Progress &m_progress;
    OtherCopy m_copy;
    qint64 m_ownLast = 0;
    /** Merges by which the copy took in what was decided here, and the last of them. */
    std::set<qint64> m_ofOurs;
    Newborn m_ownBorn;
    Newborn m_born;
    CopyNews m_news;
    std::vector<Figure> m_extracted;
    QHash<qint64, Figure> m_base;
    QHash<qint64, figures::ReportInfo> m_baseInfo;
    QHash<qint64, review::ReportReview> m_baseReview;
    std::optional<review::Replay> m_replay;
};

base::Outcome CopyReader::goOn(qint64 sequence) const
{
    if (sequence % Patience != 0)
        return base::Done();
    m_progress.report(sequence, m_copy.point.last);
    return m_progress.isCancelled() ? base::Outcome(Error{Error::Code::Cancelled, {}, {}, {}}) : base::Done();
}

base::Outcome CopyReader::findEnds()
{
    const auto own = m_own.summary();
    const auto other = m_other.summary();
    if (!own || !other)
        return own ? other.error() : own.error();
    m_ownLast = own->events;
    m_copy.point.last = other->events;
    m_copy.point.head = other->lastHash;
    if (own->firstHash.isEmpty() || own->firstHash != other->firstHash)
        return Error{Error::Code::Invalid,
                     {},
                     translated(QT_TRANSLATE_NOOP("jiaoshu::store",
                                                  "This is no copy of the project, but another one.")),
                     {}};
    return base::Done();
}

base::Outcome CopyReader::findFork()
{
    const auto same = [this](qint64 sequence) -> base::Result<bool> {
        const auto ours = m_own.event(sequence);
        const auto theirs = m_other.event(sequence);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        return ours->hash == theirs->hash;
    };
    const auto fork = lastThat(1, std::min(m_ownLast, m_copy.point.last), same);
    if (!fork)
        return fork.error();
    m_copy.point.fork = m_copy.point.known = fork.value();
    return base::Done();
}

/** Where earlier merges have brought more of the copy than up to the fork: what is behind that is new. */
base::Outcome CopyReader::findKnown()
{
    const auto merges = m_own.merges();
    if (!merges)
        return merges.error();
    QHash<QByteArray, QByteArray> before;
    const auto outcome = m_own.readBranches([&before](const QString &, const BranchEvent &event) {
        before.insert(event.hash, event.previousHash);
        return base::Outcome(base::Done());
    });
    if (!outcome)
        return outcome;
    // Only what we merged ourselves: what a copy had taken in of a third one may wait there to be settled.
    QHash<QByteArray, QString> known;
    for (const Event &merge : merges.value()) {
        const auto point = BranchPoint::of(merge);
        for (QByteArray hash = point->head; before.contains(hash) && !known.contains(hash);
             hash = before.value(hash))
            known.insert(hash, point->name);
    }
    const auto isKnown = [&](qint64 sequence) -> base::Result<bool> {
        const auto event = m_other.event(sequence);
        return event ? base::Result<bool>(known.contains(event->hash)) : event.error();
    };
    const auto last = lastThat(m_copy.point.fork, m_copy.point.last, isKnown);
    if (!last || last.value() == m_copy.point.fork)
        return last ? base::Outcome(base::Done()) : last.error();
    m_copy.point.known = last.value();
    const auto event = m_other.event(last.value());
    if (!event)
        return event.error();
    m_copy.point.name = known.value(event->hash);
    return base::Done();
}

/** How much of ours the copy has taken in itself. */
base::Outcome CopyReader::findOurs()
{
    const auto merges = m_other.merges();
    if (!merges)
        return merges.error();
    for (const Event &merge : merges.value()) {
        const BranchPoint point = *BranchPoint::of(merge);
        if (merge.sequence <= m_copy.point.fork || point.last > m_ownLast)
            continue;
        const auto ours = m_own.event(point.last);
        if (!ours)
            return ours.error();
        if (ours->hash != point.head)
            continue;
        m_ofOurs.insert(merge.sequence);
        m_copy.ourKnown = std::max(m_copy.ourKnown, point.last);
    }
    return base::Done();
}

base::Outcome CopyReader::readOwnBirths()
{
    const auto event = [this](const Event &one) {
        m_ownBorn.take(one);
        return base::Outcome(base::Done());
    };
    if (auto outcome = m_own.readAfter(m_copy.point.fork, event); !outcome)
        return outcome;
    if (m_ownBorn.reports.isEmpty())
        return base::Done();
    return m_own.readExtracted([this](const Figure &figure) { m_ownBorn.take(figure); });
}

base::Outcome CopyReader::readNews()
{
    const auto outcome = m_other.readAfter(m_copy.point.fork, [this](const Event &event) -> base::Outcome {
        m_born.take(event);
        if (event.sequence > m_copy.point.known) {
            m_copy.events.push_back(review::branchEvent(event));
            m_news.take(event, m_ofOurs);
        }
        return goOn(event.sequence);
    });
    if (!outcome)
        return outcome;
    m_copy.rest.samples = m_news.samples;
    for (const auto &[layer, figures] : m_news.layers)
        m_copy.rest.layers.emplace(layer, int(figures.size()));
    return readNested();
}

/** What the copy took in of others goes along: its own chain says that it did. */
base::Outcome CopyReader::readNested()
{
    return m_other.readBranches([this](const QString &, const BranchEvent &event) -> base::Outcome {
        const auto ours = m_own.event(event.event().sequence);
        if (!ours || ours->hash != event.hash)
            m_copy.events.push_back(event);
        return base::Done();
    });
}

base::Outcome CopyReader::readFigures()
{
    return m_other.readExtracted([this](const Figure &figure) {
        m_born.take(figure);
        const bool isNew = m_born.reports.contains(figure.report.value);
        if (!isNew)
            m_copy.lastShared = std::max(m_copy.lastShared, figure.id);
        if (isNew || m_news.touched.contains(figure.id.value))
            m_extracted.push_back(figure);
    });
}

void CopyReader::takeBase(const review::Replay &replay)
{
    m_copy.baseRules = replay.rules();
    for (auto &[key, chosen] : m_news.choices)
        chosen.base = replay.choices().value(key);
    for (const auto &[id, touched] : m_news.touched)
        if (const Figure *figure = replay.figure({id}))
            m_base.insert(id, *figure);
    for (const qint64 id : m_news.reports) {
        if (m_born.reports.contains(id))
            continue;
        m_baseInfo.insert(id, replay.info({id}));
        m_baseReview.insert(id, replay.review({id}));
    }
}

/** Folds the copy's trail, and keeps how things were where we knew it last. */
base::Outcome CopyReader::replay()
{
    m_replay.emplace(m_extracted);
    const auto outcome = m_other.read(Trail::Order::Time, [this](const Event &event) -> base::Outcome {
        m_replay->apply(event);
        if (event.sequence <= m_copy.point.fork)
            m_copy.lastShared = std::max(m_copy.lastShared, event.figure);
        if (event.sequence == m_copy.point.known)
            takeBase(*m_replay);
        if (event.kind == EventKind::ReportAdded && event.sequence > m_copy.point.fork)
            m_baseInfo.insert(event.report.value, m_replay->info(event.report));
        return goOn(event.sequence);
    });
    if (!outcome)
        return outcome;
    m_copy.rules = m_replay->rules();
    addFigures(*m_replay);
    addChoices(*m_replay);
    return base::Done();
}

void CopyReader::addFigures(const review::Replay &replay)
{
    QHash<QString, qint64> ours;
    for (auto born = m_ownBorn.figures.begin(); born != m_ownBorn.figures.end(); ++born)
        ours.insert(born.value(), born.key());
    for (const auto &[id, touched] : m_news.touched) {
        const Figure *now = replay.figure({id});
        review::CopiedFigure figure;
        figure.now = *now;
        if (const auto base = m_base.constFind(id); base != m_base.constEnd())
            figure.base = *base;
        if (FigureId{id} <= m_copy.lastShared) {
            figure.ours = {id};
        } else {
            figure.born = m_born.figures.value(id);
            figure.ours = {ours.value(figure.born)};
        }
        figure.reason = touched.reason;
        figure.knowingOurs = lastOfOurs() != 0 && touched.lastDecision > lastOfOurs();
        m_copy.figures.push_back(std::move(figure));
    }
}

void CopyReader::addChoices(const review::Replay &replay)
{
    for (const auto &[key, chosen] : m_news.choices)
        m_copy.choices.push_back({key, *replay.choices().find(key), chosen.base,
                                  lastOfOurs() != 0 && chosen.event > lastOfOurs()});
}

base::Outcome CopyReader::addReports()
{
    for (const qint64 id : m_news.reports) {
        auto report = m_other.report({id});
        if (!report)
            return report.error();
        review::CopiedReport copied;
        copied.now = std::move(report).value();
        copied.now.review = m_replay->review({id});
        copied.baseInfo = m_baseInfo.value(id);
        copied.baseReview = m_baseReview.value(id);
        if (!m_born.reports.contains(id)) {
            copied.ours = {id};
        } else {
            copied.now.outline = std::make_shared<const text::Outline>(text::Outline::of(*copied.now.text));
            std::copy_if(m_extracted.begin(), m_extracted.end(), std::back_inserter(copied.extracted),
                         [id](const Figure &figure) { return figure.report.value == id; });
        }
        m_copy.reports.push_back(std::move(copied));
    }
    return base::Done();
}

base::Result<OtherCopy> CopyReader::read(const QString &name)
{
    using Step = base::Outcome (CopyReader::*)();
    for (const Step step : {&CopyReader::findEnds, &CopyReader::findFork, &CopyReader::findKnown})
        if (auto outcome = (this->*step)(); !outcome)
            return outcome.error();
    if (m_copy.point.name.isEmpty())
        m_copy.point.name = name;
    if (m_copy.isEmpty())
        return std::move(m_copy);
    for (const Step step : {&CopyReader::findOurs, &CopyReader::readOwnBirths, &CopyReader::readNews,
                            &CopyReader::readFigures, &CopyReader::replay, &CopyReader::addReports})
        if (auto outcome = (this->*step)(); !outcome)
            return outcome.error();
    return std::move(m_copy);
}

} // namespace

base::Result<OtherCopy> readCopy(const QString &own, const QString &other, const base::Progress &progress)
{
    const QFileInfo file(other);
    const auto theirs = Trail::open(other);
    if (!theirs)
        return theirs.error();
    progress.report(0, 0);
    const auto finding = theirs.value()->verify();
    if (!finding)
        return finding.error();
    if (!finding->whole)
        return Error{Error::Code::Corrupt,
                     file.fileName(),
                     translated(QT_TRANSLATE_NOOP("jiaoshu::store",
                                                  "The record of this copy is broken at event %1: %2"))
                         .arg(QString::number(finding->sequence), finding->message),
                     {}};
    if (progress.isCancelled())
        return Error{Error::Code::Cancelled, {}, {}, {}};
    const auto ours = Trail::open(own);
    if (!ours)
        return ours.error();
    auto copy = CopyReader(*ours.value(), *theirs.value(), progress).read(file.completeBaseName());
    if (copy || !copy.error().subject.isEmpty() || copy.error().code == Error::Code::Cancelled)
        return copy;
    Error named = copy.error();
    named.subject = file.fileName();
    return named;
}

} // namespace jiaoshu::store
