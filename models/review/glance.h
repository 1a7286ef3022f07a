// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <optional>

namespace jiaoshu::review {

/**
 * Has reports of a large project in memory for as long as it lives, without anybody being told: for acts that go through
 * all of them, one after the other. Nothing may be decided about them meanwhile. Reports that are loaded are left alone.
 */
class Glance {
public:
    Glance(const ReviewDocument &document, const std::vector<ReportId> &reports);
    ~Glance();
    Q_DISABLE_COPY_MOVE(Glance)

    /** Why they could not be read. */
    const base::Outcome &outcome() const { return m_outcome; }

private:
    const ReviewDocument &m_document;
    base::Outcome m_outcome = base::Done();
    std::vector<ReportId> m_reports;
};

/** Glances at one report after the other: the one that was named last is in memory. */
class Glancing {
public:
    explicit Glancing(const ReviewDocument &document)
        : m_document(document)
    {}

    base::Outcome at(ReportId report);

private:
    const ReviewDocument &m_document;
    ReportId m_report;
    std::optional<Glance> m_glance;
};

} // namespace jiaoshu::review
