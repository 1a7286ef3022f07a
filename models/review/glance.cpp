// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/glance.h"

#include "review/reviewdocument_p.h"

namespace jiaoshu::review {

Glance::Glance(const ReviewDocument &document, const std::vector<ReportId> &reports)
    : m_document(document)
    , m_reports(document.d->notLoaded(reports))
{
    if (m_reports.empty())
        return;
    m_outcome = document.d->fill(m_reports);
    if (!m_outcome)
        m_reports.clear();
}

Glance::~Glance()
{
    for (const ReportId report : m_reports)
        m_document.d->release(report);
}

base::Outcome Glancing::at(ReportId report)
{
    if (report != m_report || !m_glance) {
        m_glance.reset();
        m_glance.emplace(m_document, std::vector{report});
        m_report = report;
    }
    return m_glance->outcome();
}

} // namespace jiaoshu::review
