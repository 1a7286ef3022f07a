// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** The table of figures as comma-separated values. */
class CsvFormat final : public ExportFormat {
public:
    QString id() const override { return QStringLiteral("csv"); }
    QString name() const override;
    QString suffix() const override { return QStringLiteral("csv"); }
    base::Outcome write(const ExportRequest &request, const QString &path) const override;
};

} // namespace jiaoshu::exchange
