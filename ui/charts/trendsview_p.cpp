// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendsview_p.h"

#include "text/sentence.h"
#include "trends/trendtext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {

TrendsView::Private::Private(TrendsView &view, review::ReviewDocument &reviewDocument,
                             review::Selection &sharedSelection, const figures::Catalogue &indicators,
                             const figures::Gazetteer &districts, Theme &shownTheme)
    : q(view)
    , document(reviewDocument)
    , selection(sharedSelection)
    , catalogue(indicators)
    , gazetteer(districts)
    , theme(shownTheme)
    , language(QLocale().language() == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en"))
{}

void TrendsView::Private::build()
{
    sidebar = new TrendsSidebar(theme, catalogue);
    header = new TrendsHeader(theme);
    pages = new QStackedWidget;
    canvas = new ChartCanvas;
    empty = new EmptyChart(theme);
    strip = new SentenceStrip(theme);
    table = new TrendTable(theme);
    pages->addWidget(canvas);
    pages->addWidget(empty);
    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(strip);
    belowLayout->addWidget(table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pages);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    // The sentence, the table's header and its first rows.
    const int rows = 6;
    below->setMinimumHeight(160);
    splitter->setSizes(
        {600, 100 + theme.length("height.table_header") + rows * theme.length("height.table_row")});
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(header);
    right->addWidget(splitter, 1);
    auto *layout = new QHBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sidebar);
    layout->addLayout(right, 1);
}

void TrendsView::Private::wire()
{
    const auto choose = [this](review::FigureId figure, review::ReportId report) {
        selection.chooseFigure(figure, report);
    };
    const auto open = [this](review::FigureId figure) { Q_EMIT q.openInTextWished(figure); };
    QObject::connect(canvas, &ChartCanvas::chosen, &q, choose);
    QObject::connect(canvas, &ChartCanvas::openWished, &q, open);
    QObject::connect(canvas, &ChartCanvas::laidOut, &q,
                     [this] { table->setColumnsLike(GutterWidth, canvas->columnWidth()); });
    QObject::connect(table, &TrendTable::chosen, &q, choose);
    QObject::connect(table, &TrendTable::openWished, &q, open);
    QObject::connect(strip, &SentenceStrip::openWished, &q, [this, open] { open(selection.figure()); });
    QObject::connect(empty, &EmptyChart::offerTaken, &q, [this] { takeOffer(); });
    QObject::connect(sidebar, &TrendsSidebar::indicatorChosen, &q,
                     [this](const QString &id) { chooseIndicator(id); });
    QObject::connect(sidebar, &TrendsSidebar::changed, &q, [this] { refreshChart(); });
    QObject::connect(header, &TrendsHeader::barsYearWished, &q, [this](int year) { setBarsYear(year); });
    QObject::connect(&selection, &review::Selection::figureChanged, &q, [this] { showSelection(); });
    QObject::connect(&document, &review::ReviewDocument::changed, &q, [this] { documentChanged(); });
    QObject::connect(&theme, &Theme::changed, &q, [this] { restyle(); });
}

void TrendsView::Private::documentChanged()
{
    stale = true;
    if (q.isVisible())
        ensureFresh();
}

void TrendsView::Private::ensureFresh()
{
    if (!stale)
        return;
    stale = false;
    refresh();
}

void TrendsView::Private::refresh()
{
    choices = trends::indicatorChoices(document, catalogue, language);
    if (indicator.isEmpty())
        chooseFirstIndicator();
    refreshChoices();
    refreshChart();
}

/** The indicator with most points: a view that shows something is better than one that asks. */
void TrendsView::Private::chooseFirstIndicator()
{
    if (const trends::Choice *first = trends::nearestWithPoints(choices, catalogue, {}))
        indicator = first->id;
}

void TrendsView::Private::refreshChoices()
{
    sidebar->indicators()->setChoices(choices, indicator);
    sidebar->districts()->setChoices(
        trends::districtChoices(document, indicator, gazetteer, catalogue.units()));
}

trends::Query TrendsView::Private::query() const
{
    trends::Query query;
    query.indicator = indicator;
    query.districts = sidebar->districts()->ticked();
    sidebar->fill(query);
    return query;
}

void TrendsView::Private::refreshChart()
{
    const trends::Query wanted = query();
    panels.clear();
    leftOut.clear();
    // No district in a query means all of them; here it means none.
    if (!wanted.districts.empty()) {
        panels = trends::panels(document, catalogue, wanted, gazetteer);
        leftOut = trends::leftOut(document, catalogue, wanted);
    }
    orderPanels(panels);
    std::vector<QString> all;
    for (const trends::Choice &choice :
         trends::districtChoices(document, indicator, gazetteer, catalogue.units()))
        all.push_back(choice.id);
    looks.choose(all, wanted.districts, int(theme.series().size()));
    sidebar->districts()->setLooks(looks.looks());
    sidebar->countDistricts();

    const std::vector<int> years = statedYears(panels);
    if (barsYear != 0 && std::find(years.begin(), years.end(), barsYear) == years.end())
        barsYear = fullestYear(panels);
    header->setYears(years, barsYear);
    const QString name = catalogue.displayName(indicator, language);
    const QStringList districts = districtNamesOf(panels);
    const QString counts =
        (districts.size() == 1 ? districts.front() : TrendsView::tr("%1 districts").arg(districts.size())) +
        u'·' + trends::TrendText::count(countDrawn(input()));
    header->setTexts(name, panels.empty()    ? QString()
                           : leftOut.empty() ? counts
                                             : QString(counts + u'·' + leftOutText(leftOut)));
    const auto [first, last] = yearsOf(panels);
    table->setPanels(panels, first, last);
    canvas->setAccessibleName(TrendsView::tr("Chart: %1").arg(name));
    restyle();
    pages->setCurrentWidget(panels.empty() ? static_cast<QWidget *>(empty) : canvas);
    if (panels.empty())
        explainEmptiness();
    showSelection();
}

void TrendsView::Private::restyle()
{
    canvas->setChart(input(), ChartStyle::of(theme));
    table->setColumnsLike(GutterWidth, canvas->columnWidth());
}

ChartInput TrendsView::Private::input() const
{
    ChartInput input;
    input.mode = barsYear == 0 ? ChartInput::Mode::Years : ChartInput::Mode::Bars;
    input.panels = panels;
    input.looks = looks.looks();
    input.indicatorName = catalogue.displayName(indicator, language);
    input.description = panels.empty() ? QString() : trends::TrendText::summary(input.indicatorName, panels);
    if (const figures::Indicator *known = catalogue.find(indicator))
        input.priceBasis = known->priceBasis;
    std::tie(input.firstYear, input.lastYear) = yearsOf(panels);
    input.year = barsYear;
    if (barsYear == 0)
        return input;
    const figures::Indicator *known = catalogue.find(indicator);
    for (const trends::Panel &panel : panels)
        input.rankings.push_back(trends::rank(
            panel, barsYear, 0, known ? known->direction : figures::Direction::Neutral, query().districts));
    return input;
}

ChartInput TrendsView::Private::page(const QString &note)
{
    ensureFresh();
    ChartInput page = input();
    if (!page.panels.empty())
        addPageTexts(page, document, {leftOut, note, clock->now().toLocalTime().date()});
    return page;
}

void TrendsView::Private::setBarsYear(int year)
{
    barsYear = year < 0 ? fullestYear(panels) : year;
    refreshChart();
}

void TrendsView::Private::chooseIndicator(const QString &id)
{
    indicator = id;
    if (stale)
        return ensureFresh();
    refreshChoices();
    refreshChart();
}

void TrendsView::Private::showSelection()
{
    if (stale)
        return;
    const review::Figure *figure = document.figure(selection.figure());
    const review::FigureId id = figure ? figure->id : review::FigureId();
    canvas->setCurrent(id);
    table->setCurrent(id);
    const QString missing =
        TrendsView::tr("Choose a point to read its sentence: click it, or walk with the arrow keys.");
    for (const trends::Panel &panel : panels) {
        for (const trends::Series &series : panel.series) {
            for (const trends::Point &point : series.points) {
                if (point.figure == id && figure)
                    return showSentence(
                        *figure, trends::TrendText::description(catalogue.displayName(indicator, language),
                                                                panel, series, point));
            }
        }
    }
    strip->showNothing(panels.empty() ? QString() : missing);
}

void TrendsView::Private::showSentence(const review::Figure &figure, const QString &description)
{
    const review::Report *report = document.report(figure.report);
    const base::Span sentence = text::sentenceOf(*report->text, figure.span);
    QString text = report->text->slice(sentence).toString();
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    std::vector<SentenceView::Mark> marks;
    for (const review::FigureId id : document.figuresOf(figure.report)) {
        const review::Figure *other = document.figure(id);
        if (other && sentence.contains(other->span))
            marks.push_back({int(other->span.start - sentence.start), int(other->span.length()), other->state,
                             id == figure.id});
    }
    const QString source = report->info.title.isEmpty() ? report->fileName : report->info.title;
    strip->show(description, source, text, marks);
}

void TrendsView::Private::explainEmptiness()
{
    const QString name = catalogue.displayName(indicator, language);
    trends::Query everything;
    everything.indicator = indicator;
    const bool hidden =
        !indicator.isEmpty() && !trends::panels(document, catalogue, everything, gazetteer).empty();
    if (hidden) {
        const bool noDistrict = query().districts.empty();
        offer = [this] {
            for (const trends::Choice &choice :
                 trends::districtChoices(document, indicator, gazetteer, catalogue.units()))
                sidebar->districts()->setTicked(choice.id, choice.points > 0);
            sidebar->showEverything();
        };
        empty->say(noDistrict
                       ? TrendsView::tr("No district is chosen.")
                       : TrendsView::tr("All figures of %1 are hidden by the choices at the left.").arg(name),
                   {}, TrendsView::tr("Show all that there is"));
        return;
    }
    const trends::Choice *nearest = trends::nearestWithPoints(choices, catalogue, indicator);
    const QString nearestId = nearest ? nearest->id : QString();
    offer = [this, nearestId] { chooseIndicator(nearestId); };
    const QString button =
        nearest ? TrendsView::tr("Show %1 (%2)").arg(nearest->name).arg(nearest->points) : QString();
    if (document.reports().empty())
        empty->say(TrendsView::tr("No report is open."),
                   TrendsView::tr("Charts are drawn from the figures of the reports in the project."), {});
    else if (const auto left = trends::leftOut(document, catalogue, everything); !left.empty())
        empty->say(TrendsView::tr("No figure of %1 can stand in a chart of years.").arg(name),
                   leftOutText(left), button);
    else
        empty->say(TrendsView::tr("No report in the project states %1.").arg(name), {}, button);
}

void TrendsView::Private::takeOffer()
{
    // A copy: what it does may put another offer in its place.
    if (const auto act = offer)
        act();
}

} // namespace jiaoshu::ui
