// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlformat.h"

#include "exchange/exportrow.h"
#include "exchange/record.h"
#include "exchange/wholefile.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

QByteArray reviewedRecord(const ExportRow &row)
{
    const review::Figure &figure = *row.figure;
    JsonObjectLine line;
    addGuideMembers(line, row.report->fileName, *row.report->text, figure.span, figure.fields,
                    figure.confidence());
    line.text("district_code", figure.fields.districtCode);
    line.raw("extracted", figure.extracted
                              ? extractedRecord(*figure.extracted, *row.report->text, row.report->fileName)
                              : QByteArrayLiteral("null"));
    line.number("figure", figure.id.value);
    line.text("state", review::token(figure.state));
    line.text("reason", row.reason);
    line.text("reviewer", figure.reviewer);
    line.text("time", review::timeText(figure.decidedAt));
    line.text("note", figure.note);
    line.text("question", figure.question);
    line.text("quote", row.quote);
    line.text("prefix", row.prefix);
    line.text("suffix", row.suffix);
    line.text("sentence", row.sentence);
    line.text("offset_unit", u"code_point");
    line.text("text_sha256", QString::fromLatin1(row.report->textHash));
    return line.toJson();
}

} // namespace

QString JsonlFormat::name() const { return QCoreApplication::translate("Exchange", "JSON lines"); }

base::Outcome JsonlFormat::write(const ExportRequest &request, const QString &path) const
{
    const auto rows = ExportRows::of(request);
    if (!rows)
        return rows.error();
    return writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        // The device remembers a write that fails.
        return rows->forEach([&file](const ExportRow &row) { file.write(reviewedRecord(row) + '\n'); });
    });
}

} // namespace jiaoshu::exchange
