// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textcolumns.h"

#include <algorithm>

namespace jiaoshu::items {

namespace {

std::string folded(const QString &text) { return text.toLower().toStdString(); }

void findEntries(const std::vector<qint32> &column, const std::vector<quint8> &entries,
                 TextColumns::Found &found)
{
    // Most words are no name at all.
    if (std::find(entries.begin(), entries.end(), 1) == entries.end())
        return;
    for (size_t number = 0; number < column.size(); ++number)
        found[number] |= entries[size_t(column[number])];
}

} // namespace

void TextColumns::clear() { *this = {}; }

void TextColumns::reserve(size_t rows)
{
    for (std::vector<qint32> *column : {&m_reports, &m_starts, &m_ends, &m_indicators, &m_districts})
        column->reserve(rows);
}

void TextColumns::set(int number, const Entry &entry)
{
    const auto place = size_t(number);
    if (place == size())
        for (std::vector<qint32> *column : {&m_reports, &m_starts, &m_ends, &m_indicators, &m_districts})
            column->push_back(0);
    m_reports[place] = entry.report;
    m_starts[place] = entry.sentenceStart;
    m_ends[place] = entry.sentenceEnd;
    m_indicators[place] = entry.indicator;
    m_districts[place] = entry.district;
    setValue(number, entry.value);
}

void TextColumns::setValue(int number, const QString &value)
{
    if (value.isEmpty() && m_lines.empty())
        return;
    m_lineOf.resize(size(), -1);
    qint32 &line = m_lineOf[size_t(number)];
    const std::string text = folded(value);
    if (line >= 0 && valueAt(size_t(line)) == text)
        return;
    line = text.empty() ? -1 : qint32(m_lines.size());
    if (text.empty())
        return;
    m_lines.push_back({qint32(m_values.size()), number});
    m_values += text;
    m_values += '\n';
}

std::string_view TextColumns::valueAt(size_t line) const
{
    const auto start = size_t(m_lines[line].start);
    const size_t next = line + 1 < m_lines.size() ? size_t(m_lines[line + 1].start) : m_values.size();
    return std::string_view(m_values).substr(start, next - 1 - start);
}

void TextColumns::findInSentences(const std::vector<Places> &places, qsizetype length, Found &found) const
{
    const Places *of = nullptr;
    Places::const_iterator place;
    qint32 report = -1;
    qint32 before = 0;
    for (size_t number = 0; number < m_reports.size(); ++number) {
        if (m_reports[number] != report) {
            report = m_reports[number];
            of = &places[size_t(report)];
            place = of->begin();
            before = 0;
        }
        if (of->empty())
            continue;
        // Figures mostly follow each other as their sentences do; one that was moved or added goes back.
        const qint32 start = m_starts[number];
        if (start < before)
            place = std::lower_bound(of->begin(), place, start);
        while (place != of->end() && *place < start)
            ++place;
        before = start;
        found[number] |= place != of->end() && *place + length <= m_ends[number];
    }
}

void TextColumns::findIndicators(const std::vector<quint8> &entries, Found &found) const
{
    findEntries(m_indicators, entries, found);
}

void TextColumns::findDistricts(const std::vector<quint8> &entries, Found &found) const
{
    findEntries(m_districts, entries, found);
}

void TextColumns::findInValues(const QString &word, Found &found) const
{
    const std::string wanted = folded(word);
    size_t line = 0;
    for (size_t at = m_values.find(wanted); at != std::string::npos; at = m_values.find(wanted, at)) {
        while (line + 1 < m_lines.size() && size_t(m_lines[line + 1].start) <= at)
            ++line;
        const int number = m_lines[line].number;
        if (m_lineOf[size_t(number)] == qint32(line))
            found[size_t(number)] = 1;
        // On from the next line.
        at = size_t(m_lines[line].start) + valueAt(line).size() + 1;
    }
}

} // namespace jiaoshu::items
