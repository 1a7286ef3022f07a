// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/districtnames.h"

namespace jiaoshu::trends {

DistrictNames::DistrictNames(const review::ReviewDocument &document, const figures::Gazetteer &gazetteer,
                             const QString &indicator)
{
    for (const review::ReportId id : document.reports()) {
        if (const review::Report *report = document.report(id))
            add(report->info.districtCode, report->info.district, true, gazetteer);
    }
    for (const review::FigureId id : document.allFigures()) {
        const review::Figure *figure = document.figure(id);
        if (figure && figure->state != review::State::Rejected)
            add(figure->fields.districtCode, figure->fields.district, false, gazetteer);
    }
    for (const review::FactCount &count : document.factCountsElsewhere(indicator))
        add(count.alike.districtCode, count.alike.district, false, gazetteer);
    tellApart(gazetteer);
}

void DistrictNames::add(const QString &code, const QString &name, bool ownReport,
                        const figures::Gazetteer &gazetteer)
{
    const QString &key = code.isEmpty() ? name : code;
    // Figures of a district follow one another, mostly.
    if (key.isEmpty() || key == m_last)
        return;
    m_last = key;
    if (m_names.contains(key))
        return;
    const figures::District *district = gazetteer.byCode(code);
    m_keys.push_back(key);
    m_names.insert(key, district ? gazetteer.displayName(*district) : name.isEmpty() ? key : name);
    m_withReport.insert(key, ownReport);
}

void DistrictNames::tellApart(const figures::Gazetteer &gazetteer)
{
    QHash<QString, int> uses;
    for (const QString &name : std::as_const(m_names))
        ++uses[name];
    for (const QString &key : m_keys) {
        QString &name = m_names[key];
        if (uses.value(name) < 2 || !gazetteer.byCode(key))
            continue;
        QString full = gazetteer.unambiguousName(key);
        // The gazetteer knows no namesake of an alias; the code then tells the two apart.
        name = full == name ? QString(name + u'（' + key + u'）') : full;
    }
}

} // namespace jiaoshu::trends
