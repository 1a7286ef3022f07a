// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/review/projectcheck.h"

#include "store/store.h"

namespace jiaoshu::test {
namespace {

bool alike(const review::Figure &a, const review::Figure &b)
{
    const bool sameReading = a.extracted.has_value() == b.extracted.has_value() &&
                             (!a.extracted || (a.extracted->span == b.extracted->span &&
                                               a.extracted->fields == b.extracted->fields));
    return sameReading && snapshot(a) == snapshot(b) && a.quote == b.quote && a.added == b.added &&
           a.lastEvent == b.lastEvent && a.reviewer == b.reviewer && a.decidedAt == b.decidedAt &&
           a.stage == b.stage;
}

} // namespace

QString faultOf(const review::ReviewDocument &document, const QString &path)
{
    const auto finding = store::verify(path);
    if (!finding || !finding->whole)
        return finding ? finding->message : finding.error().text();
    const auto stored = document.log()->load();
    if (!stored)
        return stored.error().text();
    for (const review::Report &report : stored->reports)
        if (document.report(report.id)->review != report.review)
            return QStringLiteral("the review of report %1 is not what the file has").arg(report.id.value);
    if (stored->rules != document.rules())
        return QStringLiteral("the rules of review are not what the file has");
    if (!document.layer() && stored->choices != document.choices())
        return QStringLiteral("what is chosen is not what the file has");
    qsizetype inForce = 0;
    for (const review::Figure &figure : stored->figures) {
        const review::Figure *shown = document.figure(figure.id);
        if ((shown != nullptr) != figure.inForce || (shown && !alike(*shown, figure)))
            return QStringLiteral("figure %1 is not what the file has").arg(figure.id.value);
        inForce += figure.inForce ? 1 : 0;
    }
    return inForce == document.figureCount() ? QString() : QStringLiteral("a figure is not in the file");
}

} // namespace jiaoshu::test
