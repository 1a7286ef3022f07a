// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "review/reviewdocument.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace jiaoshu::checks {

/** How a reviewer settled what a check found. */
enum class Settling {
    /** 两处都对: the figures hold, for a reason that no check knows. */
    BothRight,
    /** 不是问题: the check is mistaken here. */
    NotAProblem,
    /** 列入核实单: whoever wrote the report is asked. */
    Asked
};
inline constexpr std::array AllSettlings{Settling::BothRight, Settling::NotAProblem, Settling::Asked};
/** `both-right`, `not-a-problem`, `asked`. */
QString token(Settling settling);
std::optional<Settling> settlingFromToken(QStringView text);
/** In the language that is installed, as it stands in lists. */
QString word(Settling settling);
/** Reasons that are offered, in the language that is installed. */
QStringList usualReasons(Settling settling);
/** Whether it is refused without a reason. */
bool needsReason(Settling settling);

/** A settlement as it stands. */
struct Settlement {
    Settling how = Settling::NotAProblem;
    QString reason;
    QString reviewer;
    /** UTC. */
    QDateTime at;
    /** Asked, and the answer has come: it is the reason. */
    bool answered = false;
};

/** What begins the keys of settlements (review::Choices). */
inline const QString SettlementPrefix = QStringLiteral("finding/");
/**
 * Under which a settlement of the finding is chosen: check, subject and digest. It is the same in every copy of the project
 * and another one as soon as a number is another, so that what was settled comes back.
 */
QString settlementKey(const Finding &finding);
/** How the finding is settled; nothing while it is open. */
std::optional<Settlement> settlementOf(const Finding &finding, const review::Choices &choices);
/** The keys of all that is settled. */
QSet<QString> settledKeys(const review::Choices &choices);

/** Settles findings in one step of undo; refused without a reason where it needs one. */
base::Outcome settle(review::ReviewDocument &document, const std::vector<const Finding *> &findings,
                     Settling how, const QString &reason);
/** Files the answer to a question as its reason. */
base::Outcome answer(review::ReviewDocument &document, const QString &key, const QString &text);
/** Opens settled findings again, in one step of undo. */
base::Outcome openAgain(review::ReviewDocument &document, const std::vector<const Finding *> &findings);

} // namespace jiaoshu::checks
