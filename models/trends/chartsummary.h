// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/comparator.h"
#include "trends/pairs.h"

#include <QCoreApplication>
#include <functional>

namespace jiaoshu::trends {

/** What a chart shows, as sentences for those who do not see it: indicator, years, highest, lowest, missing. TrendText::summary has those about lines over years. */
class ChartSummary {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::trends::ChartSummary)
public:
    /** How a district is called, by its key. */
    using NameOf = std::function<QString(const QString &)>;

    ChartSummary(const QString &indicator, NameOf nameOf)
        : m_indicator(indicator)
        , m_nameOf(std::move(nameOf))
    {}

    QString of(const Panel &panel, const Ranking &ranking) const;
    QString of(const Panel &panel, const Gap &gap) const;
    /** `other` is the indicator that is drawn upwards. */
    QString of(const Relation &relation, const QString &other) const;
    QString of(const Panel &panel, const Outcomes &outcomes) const;
    /** What a line beside the districts is, and its lowest and highest value. */
    static QString of(const Comparator &comparator);
    /** What could not be computed, by reason and district. */
    QString of(const std::vector<NotComputedAt> &notComputed) const;

private:
    /** `Missing: A · B.`; nothing where there are none. */
    void addList(QStringList &sentences, const QString &pattern, const std::vector<QString> &districts) const;

    QString m_indicator;
    NameOf m_nameOf;
};

} // namespace jiaoshu::trends
