// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/recordedchoices.h"
#include "trends/savedcharts.h"
#include "ui/charts/chartbar.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartmaker.h"
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
#include "ui/widgets/namepopup.h"

#include <QStackedWidget>
#include <optional>

class QMenu;

namespace jiaoshu::ui {

class TrendsView::Private {
public:
    Private(TrendsView &view, review::ReviewDocument &document, review::Selection &selection,
            const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Theme &theme);

    void build();
    void wire();
    /** Reads the document anew at once if the view is seen, or when it is next asked. */
    void documentChanged(const review::Change &change);
    void catalogueChanged();
    void ensureFresh();
    void refresh();
    void refreshChoices();
    void refreshChart();
    void refreshLooks();
    void showTexts();
    void restyle();

    // The chart that is asked for
    QString indicator() const { return spec.indicators.empty() ? QString() : spec.indicators.front(); }
    void chooseIndicator(const QString &id);
    void toggleIndicator(const QString &id);
    void chooseFirstIndicator();
    void chooseSecondIndicator();
    void showChart(const trends::ChartSpec &wished);
    void forgetProject();
    void readKept();
    base::Outcome keepPlace() const;

    // Charts that are kept: trendscharts.cpp
    void openCharts();
    void showCharts(NameList &list, const QString &refusal) const;
    void addTextButtons(NameList &list);
    base::Outcome pasteChart();

    // What is recorded about charts: trendschoices.cpp
    struct Drawn {
        const trends::Panel *panel = nullptr;
        const trends::Series *series = nullptr;
        const trends::Point *point = nullptr;
    };
    /** The chosen figure's point, if the chart has one. */
    std::optional<Drawn> drawnPoint() const;
    void choose(const trends::Choosing &choosing, const QString &reason = {});
    void openPointMenu();
    void addConflictActions(QMenu &menu, const Drawn &drawn);
    void addBreakActions(QMenu &menu, const Drawn &drawn, const QPoint &at);
    void askSuccession(const QString &district, int year, const QPoint &at);

    // What stands below the chart: trendssentence.cpp
    void showSelection();
    void showSentence(const review::Figure &figure, const QString &description, const QString &conflict);

    // A chart without a point: trendsempty.cpp
    void explainEmptiness();
    void explainUnstated();
    bool explainKind();
    void offerLines();
    void takeOffer();

    ChartSource source() const;
    /** What is drawn, with the texts of its page. */
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
    bool stale = true;
    /** What the project keeps of its charts is to be read. */
    bool unread = true;
    std::vector<trends::Choice> choices;
    /** Of the chart's own indicator. Counting walks through all figures: once for each change. */
    std::vector<trends::Choice> districts;
    /** As the user wishes it: a year that is 0 is still to be chosen. */
    trends::ChartSpec spec;
    MadeChart made;
    trends::SavedCharts kept;
    SeriesLooks looks;
    /** What the empty page offers. */
    std::function<void()> offer;

    TrendsSidebar *sidebar = nullptr;
    TrendsHeader *header = nullptr;
    ChartBar *bar = nullptr;
    QStackedWidget *pages = nullptr;
    ChartCanvas *canvas = nullptr;
    EmptyChart *empty = nullptr;
    SentenceStrip *strip = nullptr;
    TrendTable *table = nullptr;
};

} // namespace jiaoshu::ui
