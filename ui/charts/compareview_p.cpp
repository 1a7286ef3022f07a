// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compareview_p.h"

#include "trends/districtnames.h"
#include "trends/matrixtext.h"
#include "trends/recordedchoices.h"
#include "ui/widgets/accessiblewords.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

constexpr size_t IndicatorsAtFirst = 5;
constexpr int YearsAtFirst = 10;
/** Targets reach so many years beyond the latest report. */
constexpr int YearsAhead = 5;

} // namespace

CompareView::Private::Private(CompareView &view, review::ReviewDocument &reviewDocument,
                              review::Selection &sharedSelection, const figures::Catalogue &indicators,
                              const figures::Gazetteer &districts, Actions &windowActions, Theme &shownTheme)
    : q(view)
    , document(reviewDocument)
    , selection(sharedSelection)
    , catalogue(indicators)
    , gazetteer(districts)
    , actions(windowActions)
    , theme(shownTheme)
    , model(reviewDocument)
    , coverageModel(reviewDocument)
    , language(QLocale().language() == QLocale::Chinese ? QStringLiteral("zh") : QStringLiteral("en"))
{}

void CompareView::Private::build()
{
    header = new CompareHeader(actions, theme);
    legend = new CompareLegend(theme);
    pages = new QStackedWidget;
    cells = new MatrixCells(theme, &q);
    values = new MatrixView(model, cells, theme);
    values->setObjectName(QStringLiteral("compareMatrix"));
    covered = new MatrixView(coverageModel, new CoverageCells(theme, &q), theme);
    covered->setObjectName(QStringLiteral("compareCoverageMatrix"));
    empty = new EmptyChart(theme);
    strip = new CompareStrip(actions, theme);
    for (QWidget *page : std::initializer_list<QWidget *>{values, covered, empty})
        pages->addWidget(page);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(legend);
    layout->addWidget(pages, 1);
    layout->addWidget(strip);
    retranslate();
}

void CompareView::Private::retranslate()
{
    header->retranslate();
    legend->retranslate();
    strip->retranslate();
    values->setCorner(CompareView::tr("Indicators and districts"));
    covered->setCorner(CompareView::tr("Indicators and districts"));
    giveName(*values, CompareView::tr("Figures by indicator, district and year"));
    giveName(*covered, CompareView::tr("Coverage by indicator, district and year"));
}

void CompareView::Private::wire()
{
    wireMatrix();
    const auto current = [this] { return selection.figure(); };
    QObject::connect(strip, &CompareStrip::acceptWished, &q, [=, this] { Q_EMIT q.acceptWished(current()); });
    QObject::connect(strip, &CompareStrip::correctWished, &q, [=, this] { Q_EMIT q.correctWished(current()); });
    QObject::connect(strip, &CompareStrip::openWished, &q, [=, this] { Q_EMIT q.openInTextWished(current()); });
    QObject::connect(strip, &CompareStrip::trendsWished, &q, [=, this] { Q_EMIT q.openInTrendsWished(current()); });
    QObject::connect(header, &CompareHeader::choiceChanged, &q, [this] {
        userChose = true;
        refreshMatrix();
    });
    for (ComparePicker *picker : {header->indicators(), header->districts()})
        QObject::connect(picker, &ComparePicker::listWished, &q, [this] { countChoices(); });
    QObject::connect(header, &CompareHeader::groupingWished, &q,
                     [this](trends::MatrixModel::Grouping grouping) { setGrouping(grouping); });
    QObject::connect(header, &CompareHeader::coverageWished, &q, [this](bool shown) { showCoverage(shown); });
    QObject::connect(empty, &EmptyChart::offerTaken, &q, [this] {
        // A copy: what it does may put another offer in its place.
        if (const auto act = offer)
            act();
    });
    QObject::connect(&selection, &review::Selection::figureChanged, &q, [this] { showSelection(); });
    QObject::connect(&document, &review::ReviewDocument::changed, &q,
                     [this](const review::Change &change) { follow(change); });
    QObject::connect(&theme, &Theme::changed, &q, [this] { showStrip(); });
}

void CompareView::Private::wireMatrix()
{
    QObject::connect(values, &MatrixView::cellChosen, &q, [this](const QModelIndex &index) { chooseCell(index); });
    QObject::connect(values, &MatrixView::nextWished, &q, [this](const QModelIndex &index) { chooseNext(index); });
    QObject::connect(values, &MatrixView::openWished, &q, [this](const QModelIndex &index) { openCell(index); });
    QObject::connect(values, &MatrixView::letterTyped, &q, [this](const QString &letter) { decide(letter); });
    values->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(values, &QWidget::customContextMenuRequested, &q, [this](const QPoint &place) {
        // The mouse means the cell under it, the keyboard the current one.
        const QModelIndex under = values->indexAt(place);
        const QModelIndex index = under.isValid() ? under : values->currentIndex();
        openMenu(index, values->viewport()->mapToGlobal(values->visualRect(index).bottomLeft()));
    });
    QObject::connect(covered, &MatrixView::cellChosen, &q, [this] { showStrip(); });
    QObject::connect(covered, &MatrixView::openWished, &q, [this](const QModelIndex &index) { openCovered(index); });
}

void CompareView::Private::follow(const review::Change &change)
{
    using Kind = review::Change::Kind;
    if (change.kind == Kind::Reset) {
        userChose = false;
        years.reset();
    }
    if (years)
        years->follow(change);
    const bool valuesOnly = change.kind == Kind::FiguresChanged || change.kind == Kind::FiguresAdded ||
                             change.kind == Kind::FiguresRemoved || change.kind == Kind::Choices;
    if (change.kind == Kind::Reviews)
        return;
    if (!valuesOnly)
        return outdate();
    // A choice may move any row: which value counts, whose series it is, what is not expected.
    const bool rowsOnly = change.kind != Kind::Choices;
    const bool inTime = rowsOnly && !stale && !matrixStale && q.isVisible() && !coverageShown;
    if (inTime && model.refresh(catalogue, change.figures))
        return showMatrix();
    matrixStale = true;
    if (q.isVisible())
        ensureFresh();
}

void CompareView::Private::outdate()
{
    stale = true;
    if (q.isVisible())
        ensureFresh();
}

void CompareView::Private::ensureFresh()
{
    if (!stale && !matrixStale)
        return;
    const bool all = stale;
    stale = false;
    matrixStale = false;
    if (!years)
        years.emplace(document);
    if (all) {
        countChoices();
        if (!userChose)
            chooseDefaults();
    }
    refreshMatrix();
}

void CompareView::Private::countChoices()
{
    std::vector<CompareChoice> indicators;
    for (const trends::Choice &choice : trends::indicatorChoices(document, catalogue, language)) {
        const figures::Indicator *known = catalogue.find(choice.id);
        indicators.push_back(
            {choice, known ? known->aliases + QStringList{known->name, known->englishName} : QStringList()});
    }
    header->indicators()->setChoices(std::move(indicators));
    // Figures of the chosen indicators; of all where none is chosen yet, by the one that has most.
    std::vector<QString> counted = header->indicators()->chosen();
    QHash<QString, int> points;
    std::vector<trends::Choice> districts;
    if (counted.empty())
        counted.push_back(QString());
    for (const QString &indicator : counted) {
        for (const trends::Choice &choice :
             trends::districtChoices(document, indicator, gazetteer, catalogue.units())) {
            if (!points.contains(choice.id))
                districts.push_back(choice);
            points[choice.id] += choice.points;
        }
    }
    std::vector<CompareChoice> choices;
    for (trends::Choice &choice : districts) {
        choice.points = points.value(choice.id);
        QStringList parents;
        for (const figures::District *at = gazetteer.byCode(choice.id); at; at = gazetteer.parentOf(*at))
            parents << at->name;
        choices.push_back({choice, parents});
    }
    header->districts()->setChoices(std::move(choices));
}

void CompareView::Private::chooseDefaults()
{
    std::vector<const trends::Choice *> ranked;
    for (const CompareChoice &one : header->indicators()->choices()) {
        if (one.choice.points > 0)
            ranked.push_back(&one.choice);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const trends::Choice *a, const trends::Choice *b) {
        return a->points > b->points;
    });
    ranked.resize(std::min(ranked.size(), IndicatorsAtFirst));
    std::vector<QString> indicators;
    for (const trends::Choice *choice : ranked)
        indicators.push_back(choice->id);
    header->indicators()->setChosen(indicators);
    countChoices();
    std::vector<QString> districts;
    for (const CompareChoice &one : header->districts()->choices()) {
        if (one.choice.hasReport)
            districts.push_back(one.choice.id);
    }
    header->districts()->setChosen(districts);
    const int latest = years->latest();
    const int first = std::max(years->earliest(), latest - YearsAtFirst + 1);
    header->period()->setYears(years->earliest(), latest + YearsAhead, first, latest);
}

trends::MatrixQuery CompareView::Private::query() const
{
    return {header->indicators()->chosen(), header->districts()->chosen(), header->period()->firstYear(),
            header->period()->lastYear(),   language,                       trends::recordedOf(document.choices())};
}

void CompareView::Private::refreshMatrix()
{
    if (!years)
        return;
    const trends::MatrixQuery wanted = query();
    {
        const bool was = following;
        following = true;
        model.setMatrix({document, catalogue, wanted, *years, gazetteer});
        if (coverageShown)
            coverageModel.setCoverage({document, catalogue, wanted, *years, gazetteer});
        following = was;
    }
    showMatrix();
}

void CompareView::Private::showMatrix()
{
    const auto &measures = model.matrix().measures();
    const bool belowZero = std::any_of(measures.begin(), measures.end(), [](const trends::MatrixMeasure &measure) {
        return measure.shade.scale() == trends::MatrixShade::Scale::Diverging && measure.shade.lowest().isNegative();
    });
    legend->setShown(coverageShown, belowZero);
    legend->setSummary(trends::MatrixText::summary(model.matrix().summary()));
    showPage();
    showSelection();
}

bool CompareView::Private::isStatedInOtherYears() const
{
    trends::MatrixQuery wanted = query();
    wanted.firstYear = years->earliest();
    wanted.lastYear = years->latest() + YearsAhead;
    return trends::Matrix(document, catalogue, wanted, *years, gazetteer).summary().stated > 0;
}

void CompareView::Private::showPage()
{
    const trends::MatrixQuery wanted = query();
    const bool nothing = wanted.districts.empty() || wanted.indicators.empty() || wanted.firstYear == 0 ||
                         (!coverageShown && model.matrix().summary().stated == 0);
    if (nothing)
        explainEmptiness();
    pages->setCurrentWidget(nothing         ? static_cast<QWidget *>(empty)
                            : coverageShown ? covered
                                            : values);
    q.setFocusProxy(nothing ? static_cast<QWidget *>(empty->offerButton()) : coverageShown ? covered : values);
}

void CompareView::Private::explainEmptiness()
{
    const trends::MatrixQuery wanted = query();
    const QString most = CompareView::tr("Show what has most figures");
    offer = [this] {
        userChose = false;
        chooseDefaults();
        refreshMatrix();
    };
    if (document.reports().empty())
        empty->say(CompareView::tr("No report is open."),
                   CompareView::tr("The table is made of the figures of the reports in the project."), {});
    else if (wanted.indicators.empty())
        empty->say(CompareView::tr("No indicator is chosen."), {}, most);
    else if (wanted.districts.empty())
        empty->say(CompareView::tr("No district is chosen."), {}, most);
    else if (wanted.firstYear > 0 && isStatedInOtherYears()) {
        const int first = years->earliest();
        const int last = years->latest() + YearsAhead;
        offer = [this, first, last] { q.setPeriod(first, last); };
        empty->say(CompareView::tr("Nothing of this is stated for these years."), {},
                   CompareView::tr("Show %1 to %2").arg(first).arg(last));
    } else {
        empty->say(CompareView::tr("No report states any of this for these districts."), {}, most);
    }
}

void CompareView::Private::setGrouping(trends::MatrixModel::Grouping grouping)
{
    following = true;
    model.setGrouping(grouping);
    header->setGrouping(grouping);
    values->setLongNames(grouping == trends::MatrixModel::Grouping::ByDistrict);
    following = false;
    showSelection();
}

void CompareView::Private::showCoverage(bool shown)
{
    coverageShown = shown;
    header->setCoverageShown(shown);
    refreshMatrix();
    // The head of the first group says nothing of a cell.
    if (shown && !covered->currentIndex().isValid() && coverageModel.rowCount() > 1)
        covered->setCurrentIndex(coverageModel.index(1, 0));
}

void CompareView::Private::openMenu(const QModelIndex &index, const QPoint &global)
{
    const auto place = model.placeAt(index);
    if (!place)
        return;
    values->setCurrentIndex(index);
    auto *menu = new QMenu(&q);
    menu->setObjectName(QStringLiteral("cellMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const trends::Matrix &matrix = model.matrix();
    if (!matrix.points(*place).empty()) {
        menu->addAction(actions.get(ActionId::OpenInText));
        menu->addAction(actions.get(ActionId::OpenInTrends));
    } else {
        const trends::MatrixMeasure &measure = matrix.measures()[place->measure];
        const trends::NotApplicable none{measure.indicator, matrix.districts()[place->district]};
        const bool excused = matrix.cell(*place) == trends::MatrixCell::NotApplicable;
        const QString words =
            CompareView::tr("%1 does not apply to %2").arg(measure.name, matrix.districtName(place->district));
        QAction *apply = menu->addAction(words);
        apply->setCheckable(true);
        apply->setChecked(excused);
        QObject::connect(apply, &QAction::triggered, &q, [this, none, excused] {
            const trends::Choosing choosing = excused ? trends::expecting(none) : trends::excusing(none);
            if (const base::Outcome outcome = document.choose(choosing.first, choosing.second); !outcome)
                Q_EMIT q.refused(outcome.error());
        });
    }
    menu->popup(global);
}

} // namespace jiaoshu::ui
