// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/quoteindex.h"

#include <QCoreApplication>

namespace jiaoshu::reports {
namespace {

base::Error notAnchored(const QString &reason) { return {base::Error::Code::NotFound, {}, reason, {}}; }

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::reports", text); }

} // namespace

QuoteIndex::QuoteIndex(const text::SourceText &text)
    : m_text(text)
    , m_codePoints(text.toCodePoints(base::TextOffset{text.size()}).value)
{}

std::optional<base::Span> QuoteIndex::atPlace(const Quote &quote) const
{
    if (!quote.place || quote.place->start < 0 || quote.place->end <= quote.place->start ||
        quote.place->end > m_codePoints)
        return std::nullopt;
    const base::Span span = m_text.toUtf16(*quote.place);
    if (!quote.text.isEmpty() && m_text.slice(span) != quote.text)
        return std::nullopt;
    return span;
}

const std::vector<qsizetype> &QuoteIndex::placesOf(const QString &words)
{
    const auto known = m_places.find(words);
    if (known != m_places.end())
        return *known;
    std::vector<qsizetype> places;
    const QString &text = m_text.string();
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        places.push_back(at);
    return *m_places.insert(words, std::move(places));
}

base::Result<base::Span> QuoteIndex::anchor(const Quote &quote)
{
    if (const auto place = atPlace(quote))
        return *place;
    if (quote.text.isEmpty())
        return notAnchored(
            translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "start and end are outside the text")));
    std::vector<base::Span> fitting;
    for (const qsizetype at : placesOf(quote.text)) {
        const base::Span span{at, at + quote.text.size()};
        if (m_text.view().left(span.start).endsWith(quote.before) &&
            m_text.view().mid(span.end).startsWith(quote.after))
            fitting.push_back(span);
    }
    if (fitting.empty())
        return notAnchored(
            translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "“%1” does not stand in the text"))
                .arg(quote.before + quote.text + quote.after));
    if (quote.occurrence) {
        if (*quote.occurrence >= 1 && *quote.occurrence <= qint64(fitting.size()))
            return fitting[size_t(*quote.occurrence - 1)];
        return notAnchored(
            translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "there is no occurrence %1 of “%2”"))
                .arg(QString::number(*quote.occurrence), quote.text));
    }
    if (fitting.size() == 1)
        return fitting.front();
    return notAnchored(
        translated(QT_TRANSLATE_NOOP("jiaoshu::reports",
                                     "“%1” stands in the text %2 times, and nothing tells which"))
            .arg(quote.text, QString::number(fitting.size())));
}

} // namespace jiaoshu::reports
