// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendsview.h"

#include "exchange/chartcsv.h"
#include "ui/charts/scenefiles.h"
#include "ui/charts/scenepainter.h"
#include "ui/charts/trendsview_p.h"

#include <QEvent>
#include <QMimeData>
#include <QPagedPaintDevice>

namespace jiaoshu::ui {
namespace {

/** Pixels of a copied picture for each of the page: sharp on every screen. */
constexpr qreal CopyScale = 2;
constexpr qreal PixelsPerPoint = 96.0 / 72.0;

} // namespace

TrendsView::TrendsView(review::ReviewDocument &document, review::Selection &selection,
                       const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, document, selection, catalogue, gazetteer, theme))
{
    d->build();
    d->wire();
    setFocusProxy(d->canvas);
}

TrendsView::~TrendsView() = default;

void TrendsView::setIndicator(const QString &id) { d->chooseIndicator(id); }

QString TrendsView::indicator() const
{
    d->ensureFresh();
    return d->indicator();
}

void TrendsView::setChart(const trends::ChartSpec &spec)
{
    d->ensureFresh();
    d->showChart(spec);
}

trends::ChartSpec TrendsView::chart() const
{
    d->ensureFresh();
    return d->made.spec;
}

base::Outcome TrendsView::keepPlace() const { return d->keepPlace(); }

void TrendsView::setDistrictShown(const QString &district, bool shown)
{
    d->ensureFresh();
    d->sidebar->districts()->setTicked(district, shown);
}

void TrendsView::setLanguage(const QString &language)
{
    if (d->language == language)
        return;
    d->language = language;
    d->catalogueChanged();
}

void TrendsView::showCatalogue() { d->catalogueChanged(); }

void TrendsView::setClock(const base::Clock &clock) { d->clock = &clock; }

base::Outcome TrendsView::saveChart(const ChartFileWish &wish) const
{
    const ChartInput page = d->page(wish.note);
    if (page.panels.empty())
        return base::Error{
            base::Error::Code::Empty, wish.path, tr("there is nothing to draw: %1").arg(emptyReason()), {}};
    return writeChart(page, chartSource(), wish);
}

std::unique_ptr<QMimeData> TrendsView::copyChart() const
{
    const ChartInput page = d->page({});
    if (page.panels.empty())
        return nullptr;
    auto copied = std::make_unique<QMimeData>();
    if (d->table->hasFocus()) {
        copied->setText(exchange::chartText(chartData(page, chartSource(), {})));
        return copied;
    }
    const ChartStyle style = fileStyle(FileTheme::Light);
    const ChartScene scene = pageScene(page, style, PageWidth);
    copied->setImageData(imageOf(scene, style, CopyScale));
    copied->setData(QStringLiteral("image/svg+xml"), svgOf(scene, languageTag(d->language)));
    return copied;
}

void TrendsView::printChart(QPagedPaintDevice &printer) const
{
    const ChartInput page = d->page({});
    if (page.panels.empty())
        return;
    const ChartStyle style = fileStyle(FileTheme::Print);
    // In the size of the paper, so that texts keep their nine points.
    const QSizeF paper = printer.pageLayout().paintRectPoints().size() * PixelsPerPoint;
    printScene(printer, pageScene(page, style, paper.width(), paper.height()), style);
}

std::vector<QString> TrendsView::shownDistricts() const
{
    d->ensureFresh();
    return d->sidebar->districts()->ticked();
}

ChartSource TrendsView::chartSource() const
{
    return d->source();
}

std::vector<TrendsView::PointPlace> TrendsView::pointRects() const
{
    d->ensureFresh();
    std::vector<PointPlace> places;
    const ChartScene &chart = d->canvas->chart();
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].figure.isValid())
            places.push_back({chart.points[i].figure, d->canvas->pointRect(int(i))});
    }
    return places;
}

QWidget *TrendsView::chartWidget() const { return d->canvas->viewport(); }

QString TrendsView::sentence() const
{
    d->ensureFresh();
    return d->strip->sentence();
}

QString TrendsView::emptyReason() const
{
    d->ensureFresh();
    return d->pages->currentWidget() == d->empty ? d->empty->reason() : QString();
}

void TrendsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->ensureFresh();
}

void TrendsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->sidebar->retranslate();
    d->bar->retranslate();
    d->strip->retranslate();
    d->table->retranslate();
    d->catalogueChanged();
}

} // namespace jiaoshu::ui
