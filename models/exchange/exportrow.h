// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

#include <QHash>
#include <optional>

namespace jiaoshu::exchange {

/** Everything that an export says of one figure, gathered once for all formats. */
struct ExportRow {
    const review::Report *report = nullptr;
    const review::Figure *figure = nullptr;
    /** Where the figure stands now, and where it was extracted, in code points. */
    base::CodePointSpan place;
    std::optional<base::CodePointSpan> extractedPlace;
    /** The text at `place`; the sixteen characters before and after it; its sentence on one line. */
    QString quote;
    QString prefix;
    QString suffix;
    QString sentence;
    /** Official names of the indicator as it stands and as extracted, in the request's language. */
    QString indicatorTitle;
    QString extractedIndicatorTitle;
    /** Why the decision that stands was taken. */
    QString reason;
};

/** Makes rows for a request; reads the reasons of all decisions once. */
class ExportRows {
public:
    static base::Result<ExportRows> of(const ExportRequest &request);

    /** Empty for a figure that is no longer in the document. */
    std::optional<ExportRow> row(review::FigureId figure) const;

private:
    explicit ExportRows(const ExportRequest &request)
        : m_request(&request)
    {}

    const ExportRequest *m_request;
    QHash<review::FigureId, QString> m_reasons;
};

} // namespace jiaoshu::exchange
