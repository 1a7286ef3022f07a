// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that are kept in the project, copied as text and pasted back.
#include "ui/charts/trendsview_p.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace jiaoshu::ui {

void TrendsView::Private::openCharts()
{
    auto *popup = new NamePopup({QStringLiteral("Chart"), TrendsView::tr("Charts"),
                                 TrendsView::tr("Charts kept in the project; F2 renames"),
                                 TrendsView::tr("Name of this chart"), TrendsView::tr("No chart is kept yet: give this one a name")},
                                theme, &q);
    NameList *list = popup->list();
    const auto change = [this, list](const std::function<base::Outcome(trends::SavedCharts &)> &act) {
        trends::SavedCharts charts = kept;
        base::Outcome outcome = act(charts);
        if (outcome && document.log())
            outcome = charts.store(*document.log());
        if (outcome)
            kept = charts;
        showCharts(*list, outcome ? QString() : outcome.error().text());
    };
    const auto always = [change](auto act) {
        return [change, act](int number) {
            change([&](trends::SavedCharts &charts) -> base::Outcome {
                act(charts, size_t(number));
                return base::Done{};
            });
        };
    };
    QObject::connect(list, &NameList::chosen, &q, [this](int number) { showChart(kept.all()[size_t(number)]); });
    QObject::connect(list, &NameList::saveWished, &q, [this, change](const QString &name) {
        change([&](trends::SavedCharts &charts) {
            trends::ChartSpec chart = made.spec;
            chart.name = name;
            return charts.add(chart);
        });
    });
    QObject::connect(list, &NameList::renameWished, &q, [change](int number, const QString &name) {
        change([&](trends::SavedCharts &charts) { return charts.rename(size_t(number), name); });
    });
    QObject::connect(list, &NameList::replaceWished, &q, always([this](trends::SavedCharts &charts, size_t number) {
                         charts.replace(number, made.spec);
                     }));
    QObject::connect(list, &NameList::copyWished, &q,
                     always([](trends::SavedCharts &charts, size_t number) { charts.duplicate(number); }));
    QObject::connect(list, &NameList::removeWished, &q,
                     always([](trends::SavedCharts &charts, size_t number) { charts.remove(number); }));
    addTextButtons(*list);
    showCharts(*list, {});
    popup->openBelow(*bar->chartsButton());
}

void TrendsView::Private::addTextButtons(NameList &list)
{
    QPushButton *copy = list.button(QStringLiteral("copyChartText"), TrendsView::tr("Copy as text"));
    QPushButton *paste = list.button(QStringLiteral("pasteChartText"), TrendsView::tr("Paste"));
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(paste);
    row->addStretch(1);
    static_cast<QBoxLayout *>(list.layout())->addLayout(row);
    QObject::connect(copy, &QPushButton::clicked, &q,
                     [this] { QGuiApplication::clipboard()->setText(trends::toText(made.spec)); });
    QObject::connect(paste, &QPushButton::clicked, &q, [this, &list] {
        const base::Outcome outcome = pasteChart();
        showCharts(list, outcome ? QString() : outcome.error().text());
    });
}

void TrendsView::Private::showCharts(NameList &list, const QString &refusal) const
{
    QStringList names;
    for (const trends::ChartSpec &chart : kept.all())
        names << chart.name;
    list.setNames(names, refusal);
}

base::Outcome TrendsView::Private::pasteChart()
{
    const auto pasted = trends::chartSpecFromText(QGuiApplication::clipboard()->text());
    if (!pasted)
        return pasted.error();
    showChart(pasted.value());
    return base::Done{};
}

} // namespace jiaoshu::ui
