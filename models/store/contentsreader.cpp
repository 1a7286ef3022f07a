// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentsreader.h"

#include "review/extractedrecord.h"
#include "review/members.h"
#include "store/eventwriter.h"
#include "store/reviewtables.h"
#include "store/rows.h"
#include "store/statements.h"

#include <QHash>
#include <algorithm>

namespace jiaoshu::store {

using review::Event;
using review::Figure;
using review::ProjectContents;

namespace {

/** Numbers in one statement: SQLite takes longer ones, but no faster. */
constexpr qsizetype MostInStatement = 500;

void addOutlines(ProjectContents &contents)
{
    for (review::Report &report : contents.reports)
        report.outline = std::make_shared<const text::Outline>(text::Outline::of(*report.text));
}

} // namespace

base::Result<ProjectContents> ContentsReader::whole() const
{
    ProjectContents contents;
    if (auto outcome = readReports(sql::SelectReports, {}, contents); !outcome)
        return outcome.error();
    addOutlines(contents);
    auto figures = readFigures({sql::SelectExtracted, sql::SelectTouchedFigures, sql::SelectReadings, {}});
    if (!figures)
        return figures.error();
    contents.figures = std::move(figures).value();
    if (auto outcome = readReviews(contents); !outcome)
        return outcome.error();
    return contents;
}

base::Result<ProjectContents> ContentsReader::atMost(qint64 figures) const
{
    const auto count = m_connection.value(sql::CountFiguresInForce);
    // A project of a newer program may count otherwise: then it is read as it always was.
    return count && count->toLongLong() > figures ? heads() : whole();
}

/** No text is read: it fills most pages of the table. */
base::Result<ProjectContents> ContentsReader::heads() const
{
    ProjectContents contents;
    contents.headsOnly = true;
    if (auto outcome = readReports(sql::SelectReportHeads, {}, contents); !outcome)
        return outcome.error();
    for (review::Report &report : contents.reports)
        report.text.reset();
    if (auto outcome = readTallies(sql::SelectTallies, contents.tallies); !outcome)
        return outcome.error();
    if (auto outcome = readReviews(contents); !outcome)
        return outcome.error();
    return contents;
}

base::Result<ProjectContents> ContentsReader::reports(const std::vector<review::ReportId> &reports) const
{
    ProjectContents contents;
    for (const review::ReportId report : reports) {
        const QVariantList id{report.value};
        if (auto outcome = readReports(sql::SelectReport, id, contents); !outcome)
            return outcome.error();
        auto figures =
            readFigures({sql::SelectExtractedOf, sql::SelectTouchedFiguresOf, sql::SelectReadingsOf, id});
        if (!figures)
            return figures.error();
        std::move(figures->begin(), figures->end(), std::back_inserter(contents.figures));
    }
    addOutlines(contents);
    return contents;
}

base::Outcome ContentsReader::readReports(const QString &statement, const QVariantList &values,
                                          ProjectContents &contents) const
{
    auto rows = m_connection.query(statement, values);
    if (!rows)
        return rows.error();
    while (rows->next())
        contents.reports.push_back(reportFrom(rows.value()));
    return m_connection.checkEnd(rows.value());
}

/** How far reviews are, what layers say, what is chosen, and which samples were drawn. */
base::Outcome ContentsReader::readReviews(ProjectContents &contents) const
{
    auto tables = ReviewTables::read(m_connection);
    if (!tables)
        return tables.error();
    contents.rules = tables->rules;
    contents.opinions = std::move(tables->opinions);
    contents.choices = std::move(tables->choices);
    for (review::Report &report : contents.reports)
        report.review = tables->reviews.value(report.id.value);
    return m_connection.readAll(sql::SelectSamples, [&contents](const QSqlQuery &row) {
        contents.samples.push_back(review::sampleFrom(eventFrom(row)));
    });
}

/** What was extracted, and over it the state of those figures that an event is about. */
base::Result<std::vector<Figure>> ContentsReader::readFigures(const Source &source) const
{
    std::vector<Figure> figures;
    SharedTexts shared;
    auto extracted = m_connection.query(source.extracted, source.values);
    if (!extracted)
        return extracted.error();
    while (extracted->next())
        figures.push_back(extractedFrom(extracted.value(), shared));
    if (auto outcome = m_connection.checkEnd(extracted.value()); !outcome)
        return outcome.error();
    auto touched = m_connection.query(source.touched, source.values);
    if (!touched)
        return touched.error();
    const size_t extractedCount = figures.size();
    while (touched->next()) {
        const auto end = figures.begin() + std::ptrdiff_t(extractedCount);
        const review::FigureId id = figureIdFrom(touched.value());
        auto place =
            std::lower_bound(figures.begin(), end, id,
                             [](const Figure &figure, review::FigureId other) { return figure.id < other; });
        if (place == end || place->id != id)
            place = figures.insert(figures.end(), Figure());
        place->added = !place->extracted;
        readState(*place, touched.value(), shared);
    }
    if (auto outcome = m_connection.checkEnd(touched.value()); !outcome)
        return outcome.error();
    if (auto outcome = readReadings(source, figures); !outcome)
        return outcome.error();
    return figures;
}

/** Puts onto the figures how they were read after the first time, and tells those born of it from the added ones. */
base::Outcome ContentsReader::readReadings(const Source &source, std::vector<Figure> &figures) const
{
    auto rows = m_connection.query(source.readings, source.values);
    if (!rows)
        return rows.error();
    QHash<qint64, Figure *> byId;
    while (rows->next()) {
        if (byId.isEmpty())
            for (Figure &figure : figures)
                byId.insert(figure.id.value, &figure);
        const Event event = eventFrom(rows.value());
        Figure *figure = byId.value(event.figure.value);
        if (!figure)
            return nothingToChange(m_connection.subject());
        if (event.after.contains(review::ExtractedKey))
            review::applyExtracted(figure->extracted, event.after.value(review::ExtractedKey));
        if (event.kind != review::EventKind::Revert && review::isBirth(event))
            figure->added = event.after.value(review::AddedKey).toBool();
    }
    return m_connection.checkEnd(rows.value());
}

base::Outcome ContentsReader::readTallies(const QString &statement, std::vector<review::Tally> &tallies) const
{
    return m_connection.readAll(statement, [&tallies](const QSqlQuery &row) {
        tallies.push_back(
            {{row.value(0).toLongLong()},
             review::stateFromToken(row.value(1).toString()).value_or(review::State::NotReviewed),
             row.value(2).toInt(),
             row.value(3).toInt()});
    });
}

base::Result<std::vector<review::Tally>>
ContentsReader::tally(const std::vector<review::FigureId> &figures) const
{
    std::vector<review::Tally> tallies;
    QStringList ids;
    for (size_t i = 0; i < figures.size(); ++i) {
        ids << QString::number(figures[i].value);
        if (ids.size() < MostInStatement && i + 1 < figures.size())
            continue;
        if (auto outcome = readTallies(sql::TallyAmong.arg(ids.join(u',')), tallies); !outcome)
            return outcome.error();
        ids.clear();
    }
    return tallies;
}

} // namespace jiaoshu::store
