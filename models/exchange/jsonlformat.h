// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** One JSON object a line: the guide's record as it stands now, what was extracted, and what reviewers decided. */
class JsonlFormat final : public ExportFormat {
public:
    QString id() const override { return QStringLiteral("jsonl"); }
    QString name() const override;
    QString suffix() const override { return QStringLiteral("jsonl"); }
    base::Outcome write(const ExportRequest &request, const QString &path) const override;
};

} // namespace jiaoshu::exchange
