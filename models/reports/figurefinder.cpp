// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figurefinder.h"

#include <QCoreApplication>

namespace jiaoshu::reports {

FigureFinder::FigureFinder(const extraction::Extractor &extractor)
    : m_extractor(&extractor)
{}

base::Result<FoundFigures> FigureFinder::find(const text::SourceText &text, const text::Outline &outline,
                                              const figures::ReportInfo &info,
                                              const base::Progress &progress) const
{
    if (progress.isCancelled())
        return base::Error{base::Error::Code::Cancelled,
                           {},
                           QCoreApplication::translate("jiaoshu::reports", "cancelled"),
                           {}};
    return FoundFigures{m_extractor->extract(text, outline, info)};
}

QString FigureFinder::name() const
{
    return QStringLiteral("jiaoshu ") + QCoreApplication::applicationVersion();
}

} // namespace jiaoshu::reports
