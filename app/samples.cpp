// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"

#include "app/projectfiles.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "review/reviewdocument.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace jiaoshu::app {

using base::Done;
using base::Error;
using base::Outcome;

namespace {

constexpr QLatin1String DecisionsFile(":/jiaoshu/samples/decisions.tsv");

/** A line of decisions.tsv: what is decided about the figure between ⟦ and ⟧ of `place`, which is a piece of the report. */
struct Decision {
    QString place;
    QString act;
    QString fields;
    QString words;
};

Error broken(const Decision &decision)
{
    return {Error::Code::Corrupt, QString(DecisionsFile),
            QCoreApplication::translate("Samples", "a decision fits no place: %1").arg(decision.place), {}};
}

std::vector<Decision> decisionsFor(const QString &report)
{
    QFile file{QString(DecisionsFile)};
    std::vector<Decision> decisions;
    if (!file.open(QIODevice::ReadOnly))
        return decisions;
    QTextStream lines(&file);
    while (!lines.atEnd()) {
        const QStringList cells = lines.readLine().split(u'\t');
        if (cells.size() == 5 && cells[0] == report)
            decisions.push_back({cells[1], cells[2], cells[3], cells[4]});
    }
    return decisions;
}

/** Where the decision's figure stands; empty where the report has no such piece, or several. */
base::Span spanOf(const Decision &decision, const QString &text)
{
    const qsizetype open = decision.place.indexOf(u'⟦');
    const qsizetype close = decision.place.indexOf(u'⟧');
    QString piece = decision.place;
    piece.remove(u'⟧').remove(u'⟦');
    const qsizetype at = text.indexOf(piece);
    if (open < 0 || close <= open || at < 0 || text.indexOf(piece, at + 1) >= 0)
        return {};
    return {at + open, at + close - 1};
}

/** Sets the fields of `value=56.5 unit=%`; false for one that there is not. */
bool assign(figures::Fields &fields, const QString &text)
{
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto field = figures::fieldFromToken(part.section(u'=', 0, 0));
        if (!field || !figures::setFieldText(fields, *field, part.section(u'=', 1)))
            return false;
    }
    return true;
}

Outcome add(review::ReviewDocument &document, const review::Report &report, const Decision &decision, base::Span span)
{
    figures::Fields fields;
    fields.district = report.info.district;
    fields.districtCode = report.info.districtCode;
    if (!assign(fields, decision.fields))
        return broken(decision);
    const auto added = document.add(report.id, span, fields, decision.words);
    return added ? Outcome(Done{}) : Outcome(added.error());
}

Outcome apply(review::ReviewDocument &document, const review::Report &report, const Decision &decision)
{
    const base::Span span = spanOf(decision, report.text->string());
    if (span.isEmpty())
        return broken(decision);
    if (decision.act == QLatin1String("add"))
        return add(document, report, decision, span);
    const review::Figure *figure = document.figureAt(report.id, span.start);
    if (!figure || figure->span != span)
        return broken(decision);
    const review::FigureId id = figure->id;
    figures::Fields fields = figure->fields;
    if (decision.act == QLatin1String("accept"))
        return document.accept({id});
    if (decision.act == QLatin1String("reject"))
        return document.reject({id}, decision.words);
    if (decision.act == QLatin1String("later"))
        return document.later({id});
    if (decision.act == QLatin1String("question"))
        return document.question({id}, decision.words);
    if (decision.act == QLatin1String("note"))
        return document.note(id, decision.words);
    if (decision.act == QLatin1String("correct") && assign(fields, decision.fields))
        return document.correct(id, fields, span, decision.words);
    return broken(decision);
}

Outcome addSample(review::ReviewDocument &document, const QString &path, const extraction::Extractor &extractor)
{
    const auto read = reports::readReport(path, extractor, figures::Gazetteer::builtIn());
    if (!read)
        return read.error();
    const auto added = document.addReport(review::newReport(read.value()));
    if (!added)
        return added.error();
    const review::Report report = *document.report(added.value());
    for (const Decision &decision : decisionsFor(report.fileName)) {
        if (auto applied = apply(document, report, decision); !applied)
            return applied;
    }
    return Done{};
}

Outcome fill(const QString &path, const extraction::Extractor &extractor)
{
    auto log = store::openProject(path, true);
    if (!log)
        return log.error();
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    if (auto opened = document.open(std::move(log).value()); !opened)
        return opened;
    document.setReviewer(QCoreApplication::translate("Samples", "Sample reviewer"));
    for (const QString &report : sampleReports()) {
        if (auto added = addSample(document, report, extractor); !added)
            return added;
    }
    return document.waitUntilSaved();
}

} // namespace

Outcome makeSampleProject(const QString &path, const extraction::Extractor &extractor)
{
    // Made under another name, so that a first start that is broken off leaves no half of it.
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (auto filled = fill(part, extractor); !filled)
        return filled;
    if (QFile::rename(part, path))
        return Done{};
    return Error{Error::Code::NotWritable, path,
                 QCoreApplication::translate("Samples", "the sample project cannot be written"), {}};
}

} // namespace jiaoshu::app
