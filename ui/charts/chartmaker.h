// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/chartspec.h"
#include "trends/derived.h"
#include "ui/charts/chartinput.h"

#include <QDate>

namespace jiaoshu::ui {

/** What charts are made from, in a window or without one. */
struct ChartSource {
    const review::ReviewDocument &document;
    const figures::Catalogue &catalogue;
    const figures::Gazetteer &gazetteer;
    /** "zh" or "en", for the names of indicators. */
    QString language;
    /** Stands on the page of a saved chart. */
    QDate date = {};
    trends::Recorded recorded = {};
};

/** A spec with its figures. */
struct MadeChart {
    /** With the years that are drawn in place of those that were left open. */
    trends::ChartSpec spec;
    ChartInput input;
    /** Years in which a chosen district states something, the latest first. */
    std::vector<int> years;
    std::vector<trends::LeftOut> leftOut;
    /** What has to be known about computed values, as sentences: how, of what, and for which districts there are none. */
    QStringList notes;

    bool isEmpty() const { return input.panels.empty(); }
};

/**
 * Reads the project for a spec and puts together what is drawn; without districts nothing is. `looks` are the places of the
 * districts' looks.
 */
MadeChart makeChart(const ChartSource &source, const trends::ChartSpec &spec, const QHash<QString, int> &looks);

} // namespace jiaoshu::ui
