// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/anchors.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <set>

namespace jiaoshu::review {
namespace {

/** Characters of context on either side, from the fewest that count as a match to the most that are looked at. */
constexpr std::array<qsizetype, 5> Contexts{6, 12, 24, 48, 96};

/** A text without blanks, between margins that are part of no text, and where each character came from. */
class Squeezed {
public:
    explicit Squeezed(const text::SourceText &text)
    {
        const QStringView view = text.view();
        m_text.fill(QChar(QChar::Null), Contexts.back());
        m_places.assign(size_t(Contexts.back()), 0);
        m_text.reserve(view.size() + 2 * Contexts.back());
        for (qsizetype i = 0; i < view.size(); ++i) {
            if (view[i].isSpace())
                continue;
            m_text += view[i];
            m_places.push_back(i);
        }
        m_end = m_text.size();
        m_text += QString(Contexts.back(), QChar(QChar::Null));
    }

    qsizetype size() const { return m_end; }
    QStringView at(qsizetype start, qsizetype length) const { return QStringView(m_text).mid(start, length); }
    /** The piece in this text's own characters; empty where it has none but blanks. */
    base::Span inside(base::Span span) const
    {
        const auto first = m_places.begin() + Contexts.back();
        const auto start = std::lower_bound(first, m_places.end(), span.start);
        const auto end = std::lower_bound(first, m_places.end(), span.end);
        return {start - m_places.begin(), end - m_places.begin()};
    }
    base::Span outside(base::Span span) const
    {
        return {m_places[size_t(span.start)], m_places[size_t(span.end - 1)] + 1};
    }

private:
    QString m_text;
    std::vector<qsizetype> m_places;
    qsizetype m_end = 0;
};

/** Where each piece stands with the fewest characters of context around it, by those characters and its own. */
using Places = QHash<QStringView, std::vector<qsizetype>>;

/** Looks for all of `wanted` at once, in one pass over the text for each length that they have. */
Places placesOf(const Squeezed &text, Places wanted)
{
    std::set<qsizetype> lengths;
    for (auto piece = wanted.keyBegin(); piece != wanted.keyEnd(); ++piece)
        lengths.insert(piece->size());
    for (qsizetype length : lengths) {
        const qsizetype last = text.size() + Contexts.front() - length;
        for (qsizetype start = Contexts.back() - Contexts.front(); start <= last; ++start) {
            const auto found = wanted.find(text.at(start, length));
            if (found != wanted.end())
                found->push_back(start + Contexts.front());
        }
    }
    return wanted;
}

/** The places at which the piece stands with this much context around it. */
std::vector<qsizetype> standing(const Squeezed &from, base::Span piece, const Squeezed &in,
                                const std::vector<qsizetype> &places, qsizetype context)
{
    const QStringView whole = from.at(piece.start - context, piece.length() + 2 * context);
    std::vector<qsizetype> standing;
    for (qsizetype place : places)
        if (in.at(place - context, whole.size()) == whole)
            standing.push_back(place);
    return standing;
}

} // namespace

std::vector<std::optional<base::Span>>
anchor(const text::SourceText &from, const std::vector<base::Span> &pieces, const text::SourceText &to)
{
    const Squeezed there(from);
    const Squeezed here(to);
    const auto keyOf = [&there](base::Span piece) {
        return there.at(piece.start - Contexts.front(), piece.length() + 2 * Contexts.front());
    };
    Places wanted;
    for (base::Span piece : pieces)
        wanted.insert(keyOf(there.inside(piece)), {});
    const Places placesThere = placesOf(there, wanted);
    const Places placesHere = placesOf(here, std::move(wanted));
    std::vector<std::optional<base::Span>> anchors;
    for (base::Span original : pieces) {
        const base::Span piece = there.inside(original);
        anchors.emplace_back();
        for (qsizetype context : Contexts) {
            const auto found = standing(there, piece, here, placesHere[keyOf(piece)], context);
            if (found.empty() || piece.isEmpty())
                break;
            if (found.size() == 1 &&
                standing(there, piece, there, placesThere[keyOf(piece)], context).size() == 1) {
                anchors.back() = here.outside({found.front(), found.front() + piece.length()});
                break;
            }
        }
    }
    return anchors;
}

} // namespace jiaoshu::review
