// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "figures/reportinfo.h"
#include "review/stages.h"
#include "text/outline.h"
#include "text/sourcetext.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QMetaType>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::review {

/** Identity of a report in a project; 0 is none. */
struct ReportId {
    qint64 value = 0;
    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const ReportId &) const = default;
};
/** Identity of a figure in a project; 0 is none. Never reused. */
struct FigureId {
    qint64 value = 0;
    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const FigureId &) const = default;
};
inline size_t qHash(ReportId id, size_t seed = 0) { return ::qHash(id.value, seed); }
inline size_t qHash(FigureId id, size_t seed = 0) { return ::qHash(id.value, seed); }

/** What reviewers made of a figure. The first three are open (待核), the rest are reviewed (已核). */
enum class State { NotReviewed, Later, Questioned, Accepted, Corrected, Rejected, Added };
inline constexpr std::array AllStates{State::NotReviewed, State::Later,    State::Questioned, State::Accepted,
                                      State::Corrected,   State::Rejected, State::Added};
constexpr bool isReviewed(State state) { return state >= State::Accepted; }
QString token(State);
std::optional<State> stateFromToken(QStringView);

/** A report in the project. Its text never changes; what it says of itself may be corrected. */
struct Report {
    ReportId id;
    /** Where it was read from, and the file's name alone (as exports name it). */
    QString path;
    QString fileName;
    QString encoding;
    figures::ReportInfo info;
    /** How far its reviews are. */
    ReportReview review;
    /** SHA-256 of the text, lower-case hex. */
    QByteArray textHash;
    std::shared_ptr<const text::SourceText> text;
    std::shared_ptr<const text::Outline> outline;

    /** `湛河区 2021`-like short name for lists: district and year, or the file's name where they are unknown. */
    QString shortName() const;
};

/** A figure under review: the record as extracted, and beside it what reviewers made of it. */
struct Figure {
    FigureId id;
    ReportId report;
    /** How it was read last; empty for a figure that a reviewer added and that no extraction found. */
    std::optional<figures::ExtractedFigure> extracted;
    /** Whether a reviewer added it; that stays so when a later extraction finds it too. */
    bool added = false;
    /** The text at the extracted (or else added) span: tells drift. */
    QString quote;
    /** As it stands now. */
    base::Span span;
    figures::Fields fields;
    State state = State::NotReviewed;
    /** False for an added figure whose addition was taken back; it is kept because its history is. */
    bool inForce = true;
    QString note;
    /** The open question, while the state is Questioned. */
    QString question;
    /** Sequence number of the last event about it, 0 for none. */
    qint64 lastEvent = 0;
    /** Who decided last, and when (UTC); empty while it is NotReviewed. A note is no decision. */
    QString reviewer;
    QDateTime decidedAt;
    /** The review in which it was decided last, from 1; 0 while it is NotReviewed. */
    int stage = 0;

    /** Whether somebody stands for it, or for its rejection, in this review or in a later one. */
    bool isReviewedIn(int review) const { return isReviewed(state) && stage >= review; }
    double confidence() const { return extracted ? extracted->confidence : 1.0; }
    /** Whether somebody decided about it or wrote a note: such a figure is never taken away or changed by extraction. */
    bool isTouched() const { return state != State::NotReviewed || !note.isEmpty(); }
    /** Fields in which it now differs from the extracted record. */
    std::vector<figures::Field> correctedFields() const;
    bool spanCorrected() const { return extracted && extracted->span != span; }
    /** Whether reviewers changed its fields or span. */
    bool isCorrected() const { return extracted && (spanCorrected() || extracted->fields != fields); }
};

} // namespace jiaoshu::review

Q_DECLARE_METATYPE(jiaoshu::review::FigureId)
Q_DECLARE_METATYPE(jiaoshu::review::ReportId)
