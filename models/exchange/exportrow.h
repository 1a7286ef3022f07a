// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

#include <QHash>
#include <functional>
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

    /** Hands over the rows of all figures asked for, in their order; one that is no longer in the document has none. */
    base::Outcome forEach(const std::function<void(const ExportRow &)> &take) const;

private:
    explicit ExportRows(const ExportRequest &request)
        : m_request(&request)
    {}

    std::optional<ExportRow> row(review::FigureId figure) const;
    base::Outcome handOver(review::FigureId id, const std::function<void(const ExportRow &)> &take) const;
    base::Result<QString> reasonOf(const review::Figure &figure) const;
    base::Outcome everyReport(const std::function<void(const ExportRow &)> &take) const;

    const ExportRequest *m_request;
    /** Of a large project each figure's reason is read when it comes: its whole trail does not fit in memory. */
    bool m_hasReasons = false;
    QHash<review::FigureId, QString> m_reasons;
};

} // namespace jiaoshu::exchange
