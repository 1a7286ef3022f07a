// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendsview.h"

#include "ui/charts/scenepainter.h"
#include "ui/charts/trendsview_p.h"

#include <QEvent>

namespace jiaoshu::ui {
namespace {

/** Of a saved chart, in pixels at 96 dpi; independent of window and screen. */
constexpr qreal PageWidth = 1200;
constexpr qreal PageHead = 110;
constexpr qreal PagePanel = 300;

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
    return d->indicator;
}

void TrendsView::setBarsYear(int year)
{
    d->ensureFresh();
    d->setBarsYear(year);
}

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
    d->documentChanged();
}

void TrendsView::showCatalogue() { d->documentChanged(); }

void TrendsView::setClock(const base::Clock &clock) { d->clock = &clock; }

base::Outcome TrendsView::saveChart(const QString &path) const
{
    d->ensureFresh();
    ChartInput input = d->input();
    if (input.panels.empty())
        return base::Error{
            base::Error::Code::Empty, path, tr("there is nothing to draw: %1").arg(emptyReason()), {}};
    addPageTexts(input, d->document, d->leftOut, d->clock->now().toLocalTime().date());
    // A file is for paper and other programs: always the light colours.
    Theme light;
    light.setScheme(Theme::Scheme::Light);
    const ChartStyle style = ChartStyle::of(light);
    const QSizeF size(PageWidth, PageHead + PagePanel * qreal(input.panels.size()));
    const QString tag = d->language.startsWith(u"zh") ? QStringLiteral("zh-CN") : d->language;
    return writeScene(path, buildScene(input, style, size), style, tag);
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
    d->header->retranslate();
    d->strip->retranslate();
    d->table->retranslate();
    d->documentChanged();
}

} // namespace jiaoshu::ui
