// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractionmatch.h"

#include <algorithm>
#include <map>
#include <set>

namespace jiaoshu::review {
namespace {

using figures::ExtractedFigure;

/** The matching as it grows, from the surest to the least sure. */
class Matching {
public:
    Matching(const std::vector<const Figure *> &figures, const std::vector<ExtractedFigure> &readings)
        : m_figures(figures)
        , m_readings(readings)
        , m_matches(readings.size(), nullptr)
    {}

    using Eligible = bool (*)(const Figure &);
    using Place = base::Span (*)(const Figure &);

    void exactly(Eligible eligible, Place place)
    {
        std::map<base::Span, const Figure *> bySpan;
        for (const Figure *figure : m_figures)
            if (eligible(*figure) && !m_taken.contains(figure->id))
                bySpan.try_emplace(place(*figure), figure);
        for (size_t i = 0; i < m_readings.size(); ++i) {
            const auto found = bySpan.find(m_readings[i].span);
            if (!m_matches[i] && found != bySpan.end() && !m_taken.contains(found->second->id))
                take(i, found->second);
        }
    }

    /** Matches pairs that overlap, those that share most first. */
    void overlapping(Eligible eligible, Place place)
    {
        struct Pair {
            qsizetype shared;
            size_t reading;
            const Figure *figure;
        };
        std::vector<Pair> pairs;
        for (const Figure *figure : m_figures) {
            if (!eligible(*figure) || m_taken.contains(figure->id))
                continue;
            const base::Span span = place(*figure);
            // Readings are disjoint: those that touch the span follow one another.
            auto reading =
                std::partition_point(m_readings.begin(), m_readings.end(),
                                     [&](const ExtractedFigure &one) { return one.span.end <= span.start; });
            for (; reading != m_readings.end() && reading->span.start < span.end; ++reading) {
                const qsizetype shared =
                    std::min(span.end, reading->span.end) - std::max(span.start, reading->span.start);
                pairs.push_back({shared, size_t(reading - m_readings.begin()), figure});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair &a, const Pair &b) { return a.shared > b.shared; });
        for (const Pair &pair : pairs)
            if (!m_matches[pair.reading] && !m_taken.contains(pair.figure->id))
                take(pair.reading, pair.figure);
    }

    std::vector<const Figure *> result() { return std::move(m_matches); }

private:
    void take(size_t reading, const Figure *figure)
    {
        m_matches[reading] = figure;
        m_taken.insert(figure->id);
    }

    const std::vector<const Figure *> &m_figures;
    const std::vector<ExtractedFigure> &m_readings;
    std::vector<const Figure *> m_matches;
    std::set<FigureId> m_taken;
};

bool inForce(const Figure &figure) { return figure.inForce; }
bool wasFound(const Figure &figure) { return figure.inForce && figure.extracted; }
/** What is found again: lost by an extraction, or merged into another. What a reviewer added and took back stays away. */
bool canReturn(const Figure &figure) { return !figure.inForce && figure.extracted && !figure.added; }
base::Span standing(const Figure &figure) { return figure.span; }
base::Span found(const Figure &figure) { return figure.extracted->span; }

} // namespace

std::vector<const Figure *> matchByPosition(const std::vector<const Figure *> &figures,
                                            const std::vector<ExtractedFigure> &readings)
{
    Matching matching(figures, readings);
    matching.exactly(inForce, standing);
    matching.exactly(wasFound, found);
    matching.overlapping(inForce, standing);
    matching.overlapping(wasFound, found);
    matching.exactly(canReturn, found);
    return matching.result();
}

} // namespace jiaoshu::review
