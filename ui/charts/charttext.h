// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartinput.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

/** The words that stand in charts beside those of trends::TrendText and trends::ChartText. */
class ChartText {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::ui::ChartText)
public:
    /** What is read out at a point; of values in conflict also which of them counts. */
    static QString description(const ChartInput &input, const trends::Panel &panel,
                               const trends::Series &series, const trends::Point &point);
    /** `Against Pingdingshan`. */
    static QString against(const trends::Comparator &comparator);
    static QString comparatorValue(const trends::Panel &panel, const trends::Comparator &comparator,
                                   const trends::ComparatorValue &value);
    /** `+12.5`, `-3.2 points`. */
    static QString difference(const trends::Panel &panel, const base::Decimal &difference);
    /** The same with the hundredths behind it: `+12.5 (+4.8%)`. */
    static QString change(const trends::Panel &panel, const trends::AgainstYear &change);
    static QString changeRead(const trends::Panel &panel, int otherYear, const trends::AgainstYear &change);
    /** `3 of 17 ranked, 5 without a value`. */
    static QString ranked(const trends::Ranking &ranking);
    static QString rankRead(const trends::Ranking &ranking, const trends::RankedRow &row);
    static QString targetRead(const trends::OutcomeRow &row);
    static QString relationRead(const QString &district, int year, const QString &own, const QString &other);
    /** Axis of a relation: `GDP · level, 亿元`. */
    static QString axisTitle(const ChartInput &input, const trends::Panel &panel);
    static QString breakNote(const trends::Break &where, const QStringList &districts);
    static QString furtherLabels(int count);
    static QString inGrey(int districts);
    static QString reduced(qsizetype values);
    static QString notFromZero();
    static QString noValueFor(const QString &years);
    static QString names(const ChartInput &input, const std::vector<QString> &keys);
};

} // namespace jiaoshu::ui
