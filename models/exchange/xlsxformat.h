// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"

namespace jiaoshu::exchange {

/** A workbook with a sheet of figures and a sheet of indicators by district and year. */
class XlsxFormat final : public ExportFormat {
public:
    QString id() const override { return QStringLiteral("xlsx"); }
    QString name() const override;
    QString suffix() const override { return QStringLiteral("xlsx"); }
    base::Outcome write(const ExportRequest &request, const QString &path) const override;
};

} // namespace jiaoshu::exchange
