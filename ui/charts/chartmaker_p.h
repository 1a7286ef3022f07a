// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/chartsummary.h"
#include "trends/lineage.h"
#include "ui/charts/chartmaker.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

/** Makes one chart. */
class ChartMaker {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::ui::ChartMaker)
public:
    ChartMaker(const ChartSource &source, const trends::ChartSpec &spec)
        : m_source(source)
        , m_chosen(trends::Lineage(source.recorded).current(spec.districts))
    {
        m_made.spec = spec;
    }

    MadeChart make(const QHash<QString, int> &looks);

private:
    trends::Query queryFor(const QString &indicator) const;
    void readPanels();
    void readDerived(const trends::Query &query);
    void describe(const trends::Derived &derived);
    trends::ChartSummary summary() const;
    void summarize();
    QString namesOf(const std::vector<QString> &districts) const;
    void nameIndicators();
    void nameDistricts();
    void chooseYears();
    void chooseOtherYear();
    void keepYears();
    void arrange();
    void pair();
    void relate();
    std::vector<trends::Panel> oneEach(int year) const;
    int bestRelated() const;
    void intoGrid();
    void compare();
    figures::Direction directionOf(const trends::Panel &panel) const;
    QString indicatorName(const QString &id) const
    {
        return m_source.catalogue.displayName(id, m_source.language);
    }

    const ChartSource &m_source;
    /** The districts as series know them: one that another continues stands in that one's. */
    std::vector<QString> m_chosen;
    MadeChart m_made;
};

} // namespace jiaoshu::ui
