// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/districtpicker.h"
#include "ui/charts/emptychart.h"
#include "ui/charts/indicatorpicker.h"
#include "ui/charts/sentencestrip.h"
#include "ui/charts/serieslooks.h"
#include "ui/charts/trendsheader.h"
#include "ui/charts/trendssidebar.h"
#include "ui/charts/trendsview.h"
#include "ui/charts/trendtable.h"

#include <QStackedWidget>

namespace jiaoshu::ui {

class TrendsView::Private {
public:
    Private(TrendsView &view, review::ReviewDocument &document, review::Selection &selection,
            const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Theme &theme);

    void build();
    void wire();
    /** Reads the document anew at once if the view is seen, or when it is next asked. */
    void documentChanged();
    void ensureFresh();
    void refresh();
    void refreshChoices();
    void refreshChart();
    void restyle();
    void showSelection();
    void showSentence(const review::Figure &figure, const QString &description);
    void explainEmptiness();
    void takeOffer();
    void chooseIndicator(const QString &id);
    void chooseFirstIndicator();
    void setBarsYear(int year);

    trends::Query query() const;
    ChartInput input() const;
    /** The same with the texts of its page. */
    ChartInput page(const QString &note);

    TrendsView &q;
    review::ReviewDocument &document;
    review::Selection &selection;
    const figures::Catalogue &catalogue;
    const figures::Gazetteer &gazetteer;
    Theme &theme;
    base::SystemClock systemClock;
    const base::Clock *clock = &systemClock;

    QString language;
    QString indicator;
    /** 0 while lines over the years are shown. */
    int barsYear = 0;
    bool stale = true;
    std::vector<trends::Choice> choices;
    std::vector<trends::Panel> panels;
    std::vector<trends::LeftOut> leftOut;
    SeriesLooks looks;
    /** What the empty page offers. */
    std::function<void()> offer;

    TrendsSidebar *sidebar = nullptr;
    TrendsHeader *header = nullptr;
    QStackedWidget *pages = nullptr;
    ChartCanvas *canvas = nullptr;
    EmptyChart *empty = nullptr;
    SentenceStrip *strip = nullptr;
    TrendTable *table = nullptr;
};

} // namespace jiaoshu::ui
