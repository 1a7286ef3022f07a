// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figurefinder.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::reports {
namespace {

using figures::ExtractedFigure;
using figures::Field;

/** What is left of a figure's confidence where another extractor reads it differently (docs/formats.md). */
constexpr double ConfidenceLeft = 0.6;

/** The fields named by the other extractor in which ours says something else. */
std::vector<Field> differences(const ExtractedFigure &ours, const ExternalFigure &theirs)
{
    std::vector<Field> differing;
    figures::Fields comparable = theirs.figure.fields;
    if (comparable.districtCode.isEmpty() && comparable.district == ours.fields.district)
        comparable.districtCode = ours.fields.districtCode;
    for (const Field field : figures::differingFields(ours.fields, comparable))
        if (std::find(theirs.named.begin(), theirs.named.end(), field) != theirs.named.end())
            differing.push_back(field);
    // Read off the quote where it is not named: it counts as said.
    const bool sameValue = ours.fields.value == theirs.figure.fields.value;
    if (!sameValue && std::find(differing.begin(), differing.end(), Field::Value) == differing.end())
        differing.push_back(Field::Value);
    return differing;
}

void compare(ExtractedFigure &ours, const ExternalFigure &theirs, bool &differs)
{
    const std::vector<Field> differing = differences(ours, theirs);
    for (const Field field : differing)
        ours.reasons.push_back({field, QStringLiteral("external_differs"), theirs.figure.span});
    if (differing.empty())
        ours.reasons.push_back({Field::Value, QStringLiteral("external_agrees"), theirs.figure.span});
    differs = differs || !differing.empty();
}

} // namespace

std::vector<ExtractedFigure> besideOurs(std::vector<ExtractedFigure> ours,
                                        const std::vector<ExternalFigure> &theirs)
{
    std::vector<ExtractedFigure> added;
    std::vector<bool> differs(ours.size(), false);
    for (const ExternalFigure &their : theirs) {
        const base::Span span = their.figure.span;
        auto our = std::partition_point(ours.begin(), ours.end(), [span](const ExtractedFigure &figure) {
            return figure.span.end <= span.start;
        });
        if (our == ours.end() || our->span.start >= span.end)
            added.push_back(their.figure);
        for (; our != ours.end() && our->span.start < span.end; ++our) {
            bool differing = differs[size_t(our - ours.begin())];
            compare(*our, their, differing);
            differs[size_t(our - ours.begin())] = differing;
        }
    }
    for (size_t i = 0; i < ours.size(); ++i)
        if (differs[i])
            ours[i].confidence *= ConfidenceLeft;
    ours.insert(ours.end(), added.begin(), added.end());
    std::sort(ours.begin(), ours.end(),
              [](const ExtractedFigure &a, const ExtractedFigure &b) { return a.span < b.span; });
    return ours;
}

FigureFinder::FigureFinder(const extraction::Extractor &extractor)
    : m_extractor(&extractor)
{}

FigureFinder::FigureFinder(const extraction::Extractor &extractor, ExternalExtractor external, Mode mode)
    : m_extractor(&extractor)
    , m_external(std::make_shared<const ExternalExtractor>(std::move(external)))
    , m_mode(mode)
{}

base::Result<FoundFigures> FigureFinder::find(const text::SourceText &text, const text::Outline &outline,
                                              const figures::ReportInfo &info,
                                              const base::Progress &progress) const
{
    if (progress.isCancelled())
        return base::Error{base::Error::Code::Cancelled,
                           {},
                           QCoreApplication::translate("jiaoshu::reports", "cancelled"),
                           {}};
    std::vector<ExtractedFigure> ours;
    if (!m_external || m_mode == Mode::BesideOurs)
        ours = m_extractor->extract(text, outline, info);
    return withTheirs(std::move(ours), text, info, progress);
}

base::Result<FoundFigures> FigureFinder::withTheirs(std::vector<ExtractedFigure> ours,
                                                    const text::SourceText &text,
                                                    const figures::ReportInfo &info,
                                                    const base::Progress &progress) const
{
    if (!m_external)
        return FoundFigures{std::move(ours), {}};
    auto answer = m_external->extract(text, info, progress);
    if (!answer)
        return answer.error();
    FoundFigures found;
    found.refusals = std::move(answer->refusals);
    if (m_mode == Mode::BesideOurs) {
        found.figures = besideOurs(std::move(ours), answer->figures);
        return found;
    }
    for (ExternalFigure &figure : answer->figures)
        found.figures.push_back(std::move(figure.figure));
    return found;
}

base::Outcome FigureFinder::complete(ReadReport &report, const base::Progress &progress) const
{
    if (!m_external)
        return base::Done();
    auto found = withTheirs(std::move(report.figures), *report.text, report.info, progress);
    if (!found) {
        base::Error error = found.error();
        error.message = error.text();
        error.subject = report.path;
        return error;
    }
    report.figures = std::move(found->figures);
    report.refusals = std::move(found->refusals);
    return base::Done();
}

QString FigureFinder::name() const
{
    const QString own = QStringLiteral("jiaoshu ") + QCoreApplication::applicationVersion();
    if (!m_external)
        return own;
    return m_mode == Mode::BesideOurs ? own + QStringLiteral(" + ") + m_external->command()
                                      : m_external->command();
}

} // namespace jiaoshu::reports
