// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/copymerge.h"
#include "review/othercopy.h"
#include "review/projectindex.h"

#include <set>

namespace jiaoshu::review {

/** What becomes here of a figure about which another copy decided something. ADR 22 says why. */
enum class Fate {
    /** The copy says nothing that is not here. */
    Nothing,
    /** It was not decided here since both were the same: it becomes what it is there. */
    Take,
    /** Nobody decided about it here: the decision is taken over, on the reading that is here. */
    Decide,
    /** Both decided, and the same. */
    Agree,
    /** Both decided, and not the same: somebody has to settle it. */
    Differ,
    /** Only a note comes from there. */
    Note,
    /** It stays there, and is listed. */
    Leave
};

/** A figure of another copy, what it is here, and what becomes of it. */
struct PlannedFigure {
    const CopiedFigure *copied = nullptr;
    Fate fate = Fate::Nothing;
    /** What it is here; one that is not here has no id, one of a report that is not here no report. */
    Figure was;
    bool isHere = false;
    /** As it is there, with the ids that it has here. */
    Figure there;
    /** The note that both together make. */
    QString note;
    std::optional<LeftBehind::Why> left;
};

/** Decides about each figure of another copy; nothing changes by that. */
class CopyPlan {
public:
    CopyPlan(const ProjectIndex &index, const OtherCopy &copy);

    const std::vector<PlannedFigure> &figures() const { return m_figures; }
    /** The report here; invalid where it is not. */
    ReportId reportHere(const CopiedReport &theirs) const;
    /** The figure here, by its number there; invalid where it is not. */
    FigureId figureHere(FigureId there) const;
    /** Whether, after the merge, all figures of the report about which the copy decided are here as they are there. */
    bool isAsThere(ReportId here) const { return !m_otherwise.contains(here.value); }
    /** Whether the copy decided about the figure, which is of here. */
    bool concerns(FigureId here) const { return m_concerned.contains(here.value); }

private:
    void look(const CopiedFigure &copied, ReportId here);
    void findExtracted(const CopiedReport &theirs, ReportId here);
    const Figure *sameHere(const CopiedFigure &copied, ReportId here) const;
    Fate fateOf(PlannedFigure &planned) const;
    Fate fateOfBoth(PlannedFigure &planned) const;
    void findPlaces();
    bool hasPlace(const PlannedFigure &planned, const std::set<qint64> &moving) const;

    const ProjectIndex &m_index;
    const OtherCopy &m_copy;
    std::vector<PlannedFigure> m_figures;
    /** Figures here, by their number in the copy: extracted from texts that both added after the fork. */
    std::map<qint64, FigureId> m_extracted;
    std::set<qint64> m_concerned;
    std::set<qint64> m_otherwise;
};

} // namespace jiaoshu::review
