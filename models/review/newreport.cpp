// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/newreport.h"

#include <QFileInfo>

namespace jiaoshu::review {

NewReport newReport(const reports::ReadReport &read)
{
    NewReport fresh;
    fresh.report.path = read.path;
    fresh.report.fileName = QFileInfo(read.path).fileName();
    fresh.report.encoding = read.encoding;
    fresh.report.info = read.info;
    fresh.report.textHash = read.text->hash();
    fresh.report.text = read.text;
    fresh.report.outline = read.outline;
    fresh.figures = read.figures;
    return fresh;
}

} // namespace jiaoshu::review
