// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"

#include "exchange/csvformat.h"
#include "exchange/jsonlformat.h"
#include "exchange/xlsxformat.h"

namespace jiaoshu::exchange {

const std::vector<std::unique_ptr<ExportFormat>> &exportFormats()
{
    static const auto formats = [] {
        std::vector<std::unique_ptr<ExportFormat>> list;
        list.push_back(std::make_unique<XlsxFormat>());
        list.push_back(std::make_unique<CsvFormat>());
        list.push_back(std::make_unique<JsonlFormat>());
        return list;
    }();
    return formats;
}

const ExportFormat *exportFormat(QStringView id)
{
    for (const auto &format : exportFormats()) {
        if (format->id() == id)
            return format.get();
    }
    return nullptr;
}

} // namespace jiaoshu::exchange
