// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <map>

namespace jiaoshu::review {

struct Event;

/** How the reports of a project are reviewed (三审三校): a project says so once. */
struct ReviewRules {
    /** First, second and final review. */
    static constexpr int MostReviews = 3;

    /** How many reviews a report goes through before it is frozen, 1 to MostReviews. */
    int reviews = 1;
    /** Whether one person may do two reviews of the same report. */
    bool samePerson = false;
    bool operator==(const ReviewRules &) const = default;
};

/** The name of a review (初审, 复审, 终审), as the middle of a sentence has it. */
QString reviewName(int stage);

/** Who signed a review off. */
struct Signature {
    QString reviewer;
    /** UTC. */
    QDateTime at;
    /** Sequence of the event. */
    qint64 event = 0;
    bool operator==(const Signature &) const = default;
};

/** How far the reviews of a report are: the fold of its events. */
struct ReportReview {
    /** The review that it is in, from 1; once it is frozen, the one that was signed off last. */
    int stage = 1;
    /** Signed off after the last review: nothing about it is decided any more. */
    bool frozen = false;
    /** By review; of those that were signed off and not opened again. */
    std::map<int, Signature> signatures;
    /** Who is to do a review. */
    std::map<int, QStringList> assigned;
    /** Who decided anything in a review, in whatever layer; stays when the decision was taken back. */
    std::map<int, QStringList> tookPart;
    /** Layers whose work on the report is done, with the sequence of the event that says so. */
    std::map<QString, qint64> handedIn;
    bool operator==(const ReportReview &) const = default;
};

/** The fold: what an event about a report, or about one of its figures, makes of it. */
void applyEvent(ReportReview &review, const Event &event);
/** The fold of ProjectChanged; other events change nothing. */
void applyEvent(ReviewRules &rules, const Event &event);

/** As members of events, and as the store keeps them. */
QJsonObject snapshot(const ReviewRules &rules);
ReviewRules rulesFrom(const QJsonObject &members);
QJsonObject snapshot(const ReportReview &review);
ReportReview reportReviewFrom(const QJsonObject &members);

/** Members of SignOff, Reopen and Assign. */
inline const QString StageKey = QStringLiteral("stage");
inline const QString FrozenKey = QStringLiteral("frozen");
inline const QString ReviewersKey = QStringLiteral("reviewers");
/** Members of a review as stored, and of JoinReport. */
inline const QString SignedKey = QStringLiteral("signed");
inline const QString AssignedKey = QStringLiteral("assigned");
inline const QString TookPartKey = QStringLiteral("took_part");

} // namespace jiaoshu::review
