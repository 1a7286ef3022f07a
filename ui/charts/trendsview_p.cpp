// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendsview_p.h"

#include "trends/trendtext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

/** In pixels, as a click finds a point. */
constexpr qreal PickRadius = 12;
/** Key of the project's own settings: indicators used last. */
const QString RecentKey = QStringLiteral("charts/recent");

} // namespace

TrendsView::Private::Private(TrendsView &view, review::ReviewDocument &reviewDocument,
                             review::Selection &sharedSelection, const figures::Catalogue &indicators,
                             const figures::Gazetteer &known, Theme &shownTheme)
    : q(view)
    , document(reviewDocument)
    , selection(sharedSelection)
    , catalogue(indicators)
    , gazetteer(known)
    , theme(shownTheme)
    , language(QLocale().language() == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en"))
{}

void TrendsView::Private::build()
{
    sidebar = new TrendsSidebar(theme, catalogue, gazetteer);
    header = new TrendsHeader(theme);
    bar = new ChartBar(theme);
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
    right->addWidget(bar);
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
    canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(canvas, &QWidget::customContextMenuRequested, &q, [this](const QPoint &place) {
        // The mouse means the point under it, the keyboard the one that is chosen.
        const int point = canvas->chart().pointAt(canvas->mapToScene(place), PickRadius);
        if (point >= 0 && canvas->chart().points[size_t(point)].figure.isValid()) {
            const ScenePoint &chosen = canvas->chart().points[size_t(point)];
            selection.chooseFigure(chosen.figure, chosen.report);
        }
        openPointMenu();
    });
    QObject::connect(table, &TrendTable::chosen, &q, choose);
    QObject::connect(table, &TrendTable::openWished, &q, open);
    QObject::connect(strip, &SentenceStrip::openWished, &q, [this, open] { open(selection.figure()); });
    QObject::connect(empty, &EmptyChart::offerTaken, &q, [this] { takeOffer(); });
    QObject::connect(sidebar, &TrendsSidebar::indicatorChosen, &q,
                     [this](const QString &id) { chooseIndicator(id); });
    QObject::connect(sidebar, &TrendsSidebar::indicatorToggled, &q,
                     [this](const QString &id) { toggleIndicator(id); });
    QObject::connect(sidebar, &TrendsSidebar::changed, &q, [this] { refreshChart(); });
    QObject::connect(sidebar->districts(), &DistrictPicker::groupsChanged, &q,
                     [this](const trends::OwnGroups &groups) {
                         const base::Outcome stored =
                             document.log() ? groups.store(*document.log()) : base::Outcome(base::Done{});
                         if (!stored)
                             Q_EMIT q.refused(stored.error());
                     });
    QObject::connect(bar, &ChartBar::wished, &q, [this](const trends::ChartSpec &wished) {
        spec = wished;
        refreshChart();
    });
    QObject::connect(bar, &ChartBar::chartsWished, &q, [this] { openCharts(); });
    QObject::connect(&selection, &review::Selection::figureChanged, &q, [this] { showSelection(); });
    QObject::connect(&document, &review::ReviewDocument::changed, &q,
                     [this](const review::Change &change) { documentChanged(change); });
    QObject::connect(&theme, &Theme::changed, &q, [this] { restyle(); });
}

void TrendsView::Private::documentChanged(const review::Change &change)
{
    if (change.kind == review::Change::Kind::Reset)
        forgetProject();
    stale = true;
    if (q.isVisible())
        ensureFresh();
}

void TrendsView::Private::catalogueChanged()
{
    stale = true;
    if (q.isVisible())
        ensureFresh();
}

void TrendsView::Private::forgetProject()
{
    unread = true;
    spec = {};
    kept = {};
    sidebar->districts()->forget();
    sidebar->indicators()->setRecent({});
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
    if (unread)
        readKept();
    if (spec.indicators.empty())
        chooseFirstIndicator();
    refreshChoices();
    refreshChart();
}

/** What the project keeps: named charts, groups of districts, and the chart as it was left. */
void TrendsView::Private::readKept()
{
    const review::EventLog *log = document.log();
    if (!log)
        return;
    unread = false;
    kept = trends::SavedCharts::load(*log);
    sidebar->districts()->setPeers([this] { return trends::peopleOf(document, catalogue); },
                                   trends::OwnGroups::load(*log));
    sidebar->indicators()->setRecent(log->setting(RecentKey).split(u',', Qt::SkipEmptyParts));
    if (!spec.indicators.empty())
        return;
    if (const auto last = trends::loadLastChart(*log)) {
        spec = *last;
        sidebar->showSpec(spec);
    }
}

base::Outcome TrendsView::Private::keepPlace() const
{
    review::EventLog *log = document.log();
    // Nobody has looked at the charts: they are left as they were.
    if (!log || unread || made.spec.indicators.empty())
        return base::Done{};
    if (const base::Outcome stored = trends::storeLastChart(*log, made.spec); !stored)
        return stored;
    return log->setSetting(RecentKey, sidebar->indicators()->recent().join(u','));
}

/** The indicator with most points: a view that shows something is better than one that asks. */
void TrendsView::Private::chooseFirstIndicator()
{
    if (const trends::Choice *first = trends::nearestWithPoints(choices, catalogue, {}))
        spec.indicators = {first->id};
}

void TrendsView::Private::refreshChoices()
{
    sidebar->indicators()->setChoices(choices, spec.indicators);
    districts = trends::districtChoices(document, indicator(), gazetteer, catalogue.units());
    sidebar->districts()->setChoices(districts);
}

ChartSource TrendsView::Private::source() const
{
    return {document, catalogue, gazetteer, language, clock->now().toLocalTime().date(),
            trends::recordedOf(document.choices())};
}

void TrendsView::Private::refreshLooks()
{
    std::vector<QString> all;
    for (const trends::Choice &choice : districts)
        all.push_back(choice.id);
    for (const QString &district : spec.districts)
        if (std::find(all.begin(), all.end(), district) == all.end())
            all.push_back(district);
    looks.choose(all, spec.districts, int(theme.series().size()));
    sidebar->districts()->setLooks(looks.looks());
    sidebar->countDistricts();
}

void TrendsView::Private::refreshChart()
{
    sidebar->fill(spec);
    if (spec.kind == trends::ChartSpec::Kind::Relation && spec.indicators.size() == 1)
        chooseSecondIndicator();
    refreshLooks();
    made = makeChart(source(), spec, looks.looks());
    showTexts();
    table->setPanels(made.input.panels, made.input.firstYear, made.input.lastYear);
    restyle();
    pages->setCurrentWidget(made.isEmpty() ? static_cast<QWidget *>(empty) : canvas);
    if (made.isEmpty())
        explainEmptiness();
    showSelection();
}

void TrendsView::Private::showTexts()
{
    QStringList names;
    for (const QString &id : spec.indicators)
        names << catalogue.displayName(id, language);
    const QString name = names.join(QStringLiteral(" · "));
    QStringList said;
    if (!made.isEmpty()) {
        const QStringList drawn = districtNamesOf(made.input.panels);
        said << (drawn.size() == 1 ? drawn.front() : TrendsView::tr("%1 districts").arg(drawn.size()))
             << trends::TrendText::count(countDrawn(made.input));
        if (!made.leftOut.empty())
            said << leftOutText(made.leftOut);
        said << made.notes;
    }
    header->setTexts(name, said.join(u'·'));
    canvas->setAccessibleName(TrendsView::tr("Chart: %1").arg(name));
    ChartBar::Choices offered{made.years, {}, logRefusal(made.input.panels)};
    for (const trends::Choice &choice : choices)
        if (choice.points > 0)
            offered.indicators.emplace_back(choice.id, choice.name);
    bar->showSpec(made.spec, offered);
}

void TrendsView::Private::restyle()
{
    canvas->setChart(made.input, ChartStyle::of(theme));
    table->setColumnsLike(GutterWidth, canvas->columnWidth());
}

ChartInput TrendsView::Private::page(const QString &note)
{
    ensureFresh();
    ChartInput page = made.input;
    if (!made.isEmpty())
        addPageTexts(page, document, pageWish(made, note, clock->now().toLocalTime().date()));
    return page;
}

void TrendsView::Private::chooseIndicator(const QString &id)
{
    // The other indicators of a chart with several go; a relation keeps what the new one is held against.
    const bool keepsSecond = spec.kind == trends::ChartSpec::Kind::Relation && spec.indicators.size() > 1 &&
                             spec.indicators[1] != id;
    spec.indicators = keepsSecond ? std::vector<QString>{id, spec.indicators[1]} : std::vector<QString>{id};
    if (stale)
        return ensureFresh();
    refreshChoices();
    refreshChart();
}

void TrendsView::Private::toggleIndicator(const QString &id)
{
    const auto shown = std::find(spec.indicators.begin(), spec.indicators.end(), id);
    if (shown == spec.indicators.end())
        spec.indicators.push_back(id);
    else if (spec.indicators.size() > 1)
        spec.indicators.erase(shown);
    refreshChoices();
    refreshChart();
}

/** The one of the same group of which most is stated. */
void TrendsView::Private::chooseSecondIndicator()
{
    if (const trends::Choice *second = trends::nearestWithPoints(choices, catalogue, indicator()))
        spec.indicators.push_back(second->id);
}

void TrendsView::Private::showChart(const trends::ChartSpec &wished)
{
    spec = wished;
    if (spec.indicators.empty())
        chooseFirstIndicator();
    sidebar->showSpec(spec);
    refreshChoices();
    refreshChart();
}

} // namespace jiaoshu::ui
