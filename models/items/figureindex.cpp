// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figureindex.h"

#include "base/decimal.h"
#include "exchange/words.h"
#include "items/ordering.h"
#include "text/sentence.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <tuple>

namespace jiaoshu::items {

namespace {

constexpr double NoNumber = std::numeric_limits<double>::infinity();

/** `221.29`; the lower end of `3..5`; the quotient of `14/100000`. */
double sortNumber(const QString &value)
{
    const QStringView view(value);
    if (const auto dots = view.indexOf(u".."); dots > 0) {
        const auto lower = base::Decimal::parse(view.left(dots));
        return lower ? lower->toDouble() : NoNumber;
    }
    if (const auto slash = view.indexOf(u'/'); slash > 0) {
        const auto part = base::Decimal::parse(view.left(slash));
        const auto whole = base::Decimal::parse(view.mid(slash + 1));
        return part && whole && whole->coefficient() != 0 ? part->toDouble() / whole->toDouble() : NoNumber;
    }
    const auto number = base::Decimal::parse(view);
    return number ? number->toDouble() : NoNumber;
}

} // namespace

int fractionDigitsOf(QStringView value)
{
    qsizetype start = value.size();
    while (start > 0 && value.at(start - 1).isDigit())
        --start;
    const bool hasPoint = start > 0 && value.at(start - 1) == u'.';
    // Two points are the middle of a range.
    const bool isRange = start > 1 && value.at(start - 2) == u'.';
    return hasPoint && !isRange ? int(value.size() - start) : 0;
}

FigureIndex::FigureIndex(const review::ReviewDocument &document, const figures::Catalogue &catalogue)
    : m_document(document)
    , m_catalogue(catalogue)
{}

void FigureIndex::reload()
{
    m_rows.clear();
    m_fails.clear();
    m_columns.clear();
    m_free.clear();
    m_numbers.clear();
    m_reading.clear();
    m_shown.clear();
    m_reports.clear();
    m_reportNumbers.clear();
    for (Dictionary *dictionary : {&m_sources, &m_indicators, &m_districts, &m_periods, &m_units})
        dictionary->clear();
    m_folded.clear();
    m_fractions = {};
    compileFilter();
    const auto count = size_t(m_document.loadedCount());
    m_rows.reserve(count);
    m_fails.reserve(count);
    m_columns.reserve(count);
    m_reading.reserve(count);
    m_numbers.reserve(qsizetype(count));
    for (const review::ReportId report : m_document.loadedReports())
        appendReport(report);
    arrange();
}

void FigureIndex::appendReport(review::ReportId id)
{
    const review::Report *report = m_document.report(id);
    if (!report || m_reportNumbers.contains(id))
        return;
    m_reportNumbers.insert(id, int(m_reports.size()));
    m_reports.push_back(id);
    m_sources.insert(QString::number(id.value), sourceLabel(id));
    m_search.addReport(*report->text);
    for (const review::FigureId figure : m_document.figuresOf(id)) {
        const int number = int(m_rows.size());
        const review::Figure &content = *m_document.figure(figure);
        m_rows.push_back(rowFor(content));
        countFraction(m_rows.back(), 1);
        judge(number, content);
        m_numbers.insert(figure, number);
        m_reading.push_back(number);
    }
}

void FigureIndex::arrange()
{
    m_shown.clear();
    m_shown.reserve(m_reading.size());
    std::copy_if(m_reading.begin(), m_reading.end(), std::back_inserter(m_shown),
                 [this](int number) { return m_fails[size_t(number)] == 0; });
    // Equal rows stay in the order of reading.
    if (m_order != FigureOrder::Reading)
        sortShown();
    else if (m_direction == Qt::DescendingOrder)
        std::reverse(m_shown.begin(), m_shown.end());
    bringTogether();
}

void FigureIndex::sortShown()
{
    std::vector<OrderEntry> entries;
    entries.reserve(m_shown.size());
    for (const int number : m_shown)
        entries.push_back({sortKey(m_rows[size_t(number)]), number});
    sortByKey(entries, m_direction);
    std::transform(entries.begin(), entries.end(), m_shown.begin(),
                   [](const OrderEntry &entry) { return entry.number; });
}

void FigureIndex::setFilter(const FigureFilter &filter)
{
    std::vector<Criterion> changed;
    for (const Criterion criterion : AllCriteria) {
        if (!agree(m_filter, filter, criterion))
            changed.push_back(criterion);
    }
    m_filter = filter;
    if (std::find(changed.begin(), changed.end(), Criterion::Text) != changed.end())
        compileFilter();
    refilter(changed);
    arrange();
}

void FigureIndex::setOrder(FigureOrder order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
    arrange();
}

void FigureIndex::setLanguage(const QString &language)
{
    m_language = language;
    for (int entry = 0; entry < m_indicators.size(); ++entry)
        m_indicators.setLabel(entry, indicatorLabel(m_indicators.key(entry)));
    renameReports();
    compileFilter();
    refilter({Criterion::Text});
    arrange();
}

void FigureIndex::compileFilter()
{
    m_search = TextSearch(m_filter.text, [this](const Dictionary &dictionary, const QString &key) {
        return otherNames(dictionary, key);
    });
    for (const review::ReportId report : m_reports)
        m_search.addReport(*m_document.report(report)->text);
}

void FigureIndex::refilter(const std::vector<Criterion> &criteria)
{
    for (const Criterion criterion : criteria) {
        if (criterion == Criterion::Text)
            refilterText();
        else
            mark(criterion, [&](int number) { return fails(m_rows[size_t(number)], criterion); });
    }
}

template <typename Fails>
void FigureIndex::mark(Criterion criterion, const Fails &fails)
{
    const auto bit = quint16(criterion);
    for (const int number : m_reading) {
        quint16 &bits = m_fails[size_t(number)];
        bits = quint16(fails(number) ? bits | bit : bits & ~bit);
    }
}

void FigureIndex::refilterText()
{
    TextColumns::Found left(m_rows.size(), 1);
    for (qsizetype word = 0; word < m_search.wordCount(); ++word) {
        if (m_search.term(word).target == SearchTerm::Target::Anywhere) {
            sift(word, left);
            continue;
        }
        for (const int number : m_reading) {
            if (left[size_t(number)] && failsTerm(m_rows[size_t(number)], word))
                left[size_t(number)] = 0;
        }
    }
    mark(Criterion::Text, [&left](int number) { return left[size_t(number)] == 0; });
}

void FigureIndex::sift(qsizetype word, TextColumns::Found &left)
{
    const QString &text = m_search.term(word).text;
    TextColumns::Found found(left.size(), 0);
    m_columns.findInSentences(m_search.places(word), text.size(), found);
    m_columns.findIndicators(m_search.labelsWith(word, m_indicators), found);
    m_columns.findDistricts(m_search.labelsWith(word, m_districts), found);
    if (m_search.hasDigit(word))
        m_columns.findInValues(text, found);
    for (size_t number = 0; number < left.size(); ++number)
        left[number] &= found[number];
}

void FigureIndex::judge(int number, const review::Figure &figure)
{
    const FigureRow &row = m_rows[size_t(number)];
    m_fails.resize(m_rows.size());
    m_fails[size_t(number)] = failures(row);
    m_columns.set(number, {row.report, row.sentenceStart, row.sentenceEnd, row.indicator, row.district,
                           row.valueInText ? QString() : figure.fields.value});
}

FigureRow FigureIndex::rowFor(const review::Figure &figure)
{
    const figures::Fields &fields = figure.fields;
    FigureRow row;
    row.id = figure.id;
    row.number = sortNumber(fields.value);
    row.fractionDigits = quint8(qMin(fractionDigitsOf(fields.value), MostFractionDigits));
    row.start = qint32(figure.span.start);
    row.report = m_reportNumbers.value(figure.report);
    const text::SourceText &text = *m_document.report(figure.report)->text;
    const base::Span sentence = text::sentenceOf(text, figure.span);
    row.valueInText = text.slice(sentence).contains(fields.value);
    row.sentenceStart = qint32(sentence.start);
    row.sentenceEnd = qint32(sentence.end);
    const QString &indicator = indicatorKey(fields);
    const int known = m_indicators.find(indicator);
    row.indicator = known >= 0 ? known : m_indicators.insert(indicator, indicatorLabel(indicator));
    row.district = m_districts.insert(districtKey(fields), fields.district);
    row.period = m_periods.insert(fields.period, fields.period);
    row.unit = m_units.insert(fields.unit, fields.unit);
    row.confidence = float(figure.confidence());
    row.state = figure.state;
    row.open = m_document.isOpen(figure);
    row.measure = fields.measure;
    row.status = fields.status;
    return row;
}

quint16 FigureIndex::failures(const FigureRow &row)
{
    quint16 bits = 0;
    for (const Criterion criterion : AllCriteria) {
        if (fails(row, criterion))
            bits |= quint16(criterion);
    }
    return bits;
}

bool FigureIndex::fails(const FigureRow &row, Criterion criterion)
{
    const auto missing = [](const auto &set, const auto &value) {
        return !set.isEmpty() && !set.contains(value);
    };
    switch (criterion) {
    case Criterion::Text: return failsText(row);
    case Criterion::State: return missing(m_filter.states, row.state) || (m_filter.openOnly && !row.open);
    case Criterion::Report: return missing(m_filter.reports, m_reports[size_t(row.report)]);
    case Criterion::Indicator: return missing(m_filter.indicators, m_indicators.key(row.indicator));
    case Criterion::District: return missing(m_filter.districts, m_districts.key(row.district));
    case Criterion::Period: return missing(m_filter.periods, m_periods.key(row.period));
    case Criterion::Measure: return missing(m_filter.measures, row.measure);
    case Criterion::Status: return missing(m_filter.statuses, row.status);
    case Criterion::Unit: return missing(m_filter.units, m_units.key(row.unit));
    }
    return false;
}

bool FigureIndex::failsText(const FigureRow &row)
{
    for (qsizetype word = 0; word < m_search.wordCount(); ++word) {
        if (failsTerm(row, word))
            return true;
    }
    return false;
}

bool FigureIndex::failsTerm(const FigureRow &row, qsizetype word)
{
    using Target = SearchTerm::Target;
    const SearchTerm &term = m_search.term(word);
    switch (term.target) {
    case Target::Anywhere: return failsAnywhere(row, word);
    case Target::State: return !term.holds(row.state, row.open);
    case Target::Report: return !m_search.inLabel(word, m_sources, row.report);
    case Target::District: return !m_search.inLabel(word, m_districts, row.district);
    case Target::Indicator: return !m_search.inLabel(word, m_indicators, row.indicator);
    case Target::Period: return !m_search.inLabel(word, m_periods, row.period);
    case Target::Unit: return !m_search.inLabel(word, m_units, row.unit);
    case Target::Confidence:
        // To two decimals, as it is shown: what reads 0.80 is not below 0.8.
        return !term.holds(std::round(double(row.confidence) * 100) / 100);
    case Target::Value: return !term.holds(row.number);
    }
    return false;
}

bool FigureIndex::failsAnywhere(const FigureRow &row, qsizetype word)
{
    if (m_search.inText(word, row.report, {row.sentenceStart, row.sentenceEnd}) ||
        m_search.inLabel(word, m_indicators, row.indicator) ||
        m_search.inLabel(word, m_districts, row.district))
        return false;
    // A corrected value stands nowhere in the text; others are not worth fetching.
    const bool elsewhere = !row.valueInText && m_search.hasDigit(word);
    const review::Figure *figure = elsewhere ? m_document.figure(row.id) : nullptr;
    return !figure || !m_search.inValue(word, figure->fields.value);
}

QStringList FigureIndex::otherNames(const Dictionary &dictionary, const QString &key) const
{
    QStringList names;
    if (&dictionary == &m_indicators) {
        if (const figures::Indicator *known = m_catalogue.find(key))
            names << known->name << known->aliases;
    } else if (&dictionary == &m_sources) {
        if (const review::Report *report = m_document.report({key.toLongLong()}))
            names << report->fileName << report->shortName() << report->info.title;
    }
    return names;
}

double FigureIndex::sortKey(const FigureRow &row) const
{
    switch (m_order) {
    case FigureOrder::Reading: return 0;
    case FigureOrder::State: return double(row.state);
    case FigureOrder::District: return m_districts.rank(row.district);
    case FigureOrder::Indicator: return m_indicators.rank(row.indicator);
    case FigureOrder::Value: return row.number;
    case FigureOrder::Unit: return m_units.rank(row.unit);
    case FigureOrder::Measure: return double(row.measure);
    case FigureOrder::Status: return double(row.status);
    case FigureOrder::Period: return m_periods.rank(row.period);
    case FigureOrder::Source: return m_sources.rank(row.report);
    case FigureOrder::Confidence: return double(row.confidence);
    }
    return 0;
}

bool FigureIndex::readsBefore(const FigureRow &a, const FigureRow &b) const
{
    return std::tuple(a.report, a.start, a.id) < std::tuple(b.report, b.start, b.id);
}

bool FigureIndex::before(const FigureRow &a, const FigureRow &b) const
{
    if (const qint64 groupA = groupKey(a), groupB = groupKey(b); groupA != groupB)
        return groupA < groupB;
    if (m_order == FigureOrder::Reading)
        return m_direction == Qt::AscendingOrder ? readsBefore(a, b) : readsBefore(b, a);
    const double keyA = sortKey(a);
    const double keyB = sortKey(b);
    if (keyA != keyB)
        return m_direction == Qt::AscendingOrder ? keyA < keyB : keyA > keyB;
    return readsBefore(a, b);
}

int FigureIndex::placeFor(const FigureRow &row) const
{
    const auto place =
        std::lower_bound(m_shown.begin(), m_shown.end(), row, [this](int number, const FigureRow &wanted) {
            return before(m_rows[size_t(number)], wanted);
        });
    return int(place - m_shown.begin());
}

int FigureIndex::placeOf(int number) const
{
    if (number < 0 || m_fails[size_t(number)] != 0)
        return -1;
    const int place = placeFor(m_rows[size_t(number)]);
    return place < int(m_shown.size()) && m_shown[size_t(place)] == number ? place : -1;
}

void FigureIndex::replace(int number, const FigureRow &row)
{
    const bool moved = m_rows[size_t(number)].start != row.start;
    if (moved)
        m_reading.erase(std::find(m_reading.begin(), m_reading.end(), number));
    countFraction(m_rows[size_t(number)], -1);
    countFraction(row, 1);
    m_rows[size_t(number)] = row;
    judge(number, *m_document.figure(row.id));
    if (!moved)
        return;
    const auto place =
        std::lower_bound(m_reading.begin(), m_reading.end(), row, [this](int other, const FigureRow &wanted) {
            return readsBefore(m_rows[size_t(other)], wanted);
        });
    m_reading.insert(place, number);
}

int FigureIndex::insert(const FigureRow &row)
{
    int number = int(m_rows.size());
    if (m_free.empty()) {
        m_rows.push_back(row);
    } else {
        number = m_free.back();
        m_free.pop_back();
        m_rows[size_t(number)] = row;
    }
    judge(number, *m_document.figure(row.id));
    m_numbers.insert(row.id, number);
    countFraction(row, 1);
    const auto place =
        std::lower_bound(m_reading.begin(), m_reading.end(), row, [this](int other, const FigureRow &wanted) {
            return readsBefore(m_rows[size_t(other)], wanted);
        });
    m_reading.insert(place, number);
    return number;
}

void FigureIndex::erase(int number)
{
    m_reading.erase(std::find(m_reading.begin(), m_reading.end(), number));
    m_numbers.remove(m_rows[size_t(number)].id);
    countFraction(m_rows[size_t(number)], -1);
    m_free.push_back(number);
}

void FigureIndex::countFraction(const FigureRow &row, int by) { m_fractions[row.fractionDigits] += by; }

int FigureIndex::fractionDigits() const
{
    int digits = MostFractionDigits;
    while (digits > 0 && m_fractions[size_t(digits)] == 0)
        --digits;
    return digits;
}

void FigureIndex::renameReports()
{
    for (int report = 0; report < int(m_reports.size()); ++report)
        m_sources.setLabel(report, sourceLabel(m_reports[size_t(report)]));
}

QString FigureIndex::indicatorLabel(const QString &key) const
{
    return m_catalogue.displayName(key, m_language);
}

QString FigureIndex::sourceLabel(review::ReportId id) const
{
    const review::Report *report = m_document.report(id);
    return report ? exchange::sourceName(*report) : QString();
}

} // namespace jiaoshu::items
