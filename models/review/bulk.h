// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/figure.h"

#include <QSet>
#include <functional>
#include <vector>

namespace jiaoshu::review {

class ReviewDocument;

/** One decision about many figures, which can be looked at before it is taken. */
struct BulkWish {
    enum class Act {
        Accept,
        Reject,
        Later,
        /** Gives fields another content, figure by figure. */
        Correct
    };
    Act act = Act::Accept;
    /** What the fields of a figure become (`Act::Correct` only), or the reason why that cannot be. */
    std::function<base::Result<figures::Fields>(const Figure &figure, const Report &report)> fields;
    QString reason;
    /** Leaves figures alone that somebody has reviewed already. */
    bool openOnly = false;
    /** Which of the figures named are meant, where that is not all of them; the others are not even listed as left. */
    std::function<bool(const Figure &figure)> means = {};
};

/** What the wish makes of a figure that it concerns; the error says why that cannot be. */
base::Result<Figure> afterWish(const Figure &was, const Report &report, const BulkWish &wish);

/**
 * A figure that a bulk decision changes. Only its states are kept, since there may be a million of them: what its fields
 * become, `afterWish` says of those that somebody looks at.
 */
struct BulkChange {
    FigureId figure;
    State wasState = State::NotReviewed;
    State nowState = State::NotReviewed;
};

/** A figure that a bulk decision leaves as it is, and why. */
struct BulkLeft {
    enum class Why {
        /** It is as wished already. */
        AlreadySo,
        /** Somebody has reviewed it, and only open ones were meant. */
        Reviewed,
        /** It was rejected; only a decision about it alone brings it back. */
        Rejected,
        /** What is wished cannot be; `reason` says why. */
        Refused
    };
    FigureId figure;
    Why why = Why::AlreadySo;
    QString reason;
};

/** What a bulk decision changes, or would change; both lists in the order in which the figures were named. */
struct BulkChanges {
    std::vector<BulkChange> list;
    std::vector<BulkLeft> left;

    int count(BulkLeft::Why why) const;
};

/**
 * A look at what a bulk decision would change, taken in slices, so that whoever waits can do something else between them.
 * What was seen holds until the document changes; then a new look is to be taken.
 */
class BulkPreview {
public:
    BulkPreview(const ReviewDocument &document, std::vector<FigureId> figures, BulkWish wish);

    /** Looks at so many figures more, at the most; the error where no project is open or a figure is not in it. */
    base::Outcome advance(qsizetype most);
    qsizetype done() const { return qsizetype(m_done); }
    qsizetype total() const { return qsizetype(m_figures.size()); }
    bool isDone() const { return m_done == m_figures.size(); }
    /** What was seen so far; it is handed over. */
    BulkChanges take() { return std::move(m_changes); }

private:
    friend class ReviewDocument;
    void look(const Figure &was);

    const ReviewDocument &m_document;
    std::vector<FigureId> m_figures;
    BulkWish m_wish;
    BulkChanges m_changes;
    QSet<FigureId> m_seen;
    size_t m_done = 0;
    /** Told of each figure that changes, as it was and as it will be. */
    std::function<void(const Figure &was, Figure is)> m_changing;
};

/** Where figures alike are looked for. */
enum class AlikeScope { Report, Project };

/** The wish to do for other figures what was done for one, and the figures to look among: the wish means those alike. */
struct AlikeWish {
    /** The fields that reviewers changed in the figure; empty where there is nothing to do for others. */
    std::vector<figures::Field> fields;
    std::vector<FigureId> figures;
    BulkWish wish;
};

/**
 * The corrections of `model` for all figures alike: those with the same indicator name, as extracted, that were extracted
 * with the same content of a corrected field. What somebody made of that field otherwise is left to him.
 */
AlikeWish wishForAlike(const ReviewDocument &document, FigureId model, AlikeScope scope);

/** Takes one field over, as from a filled-in form; of a district its code too, of an indicator its name where it has no id. */
void copyField(figures::Fields &to, const figures::Fields &from, figures::Field field);

} // namespace jiaoshu::review
