// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compareview.h"

#include "exchange/matrixfile.h"
#include "ui/charts/compareview_p.h"

#include <QEvent>

namespace jiaoshu::ui {

CompareView::CompareView(review::ReviewDocument &document, review::Selection &selection,
                         const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Actions &actions,
                         Theme &theme, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, document, selection, catalogue, gazetteer, actions, theme))
{
    d->build();
    d->wire();
    setFocusProxy(d->values);
}

CompareView::~CompareView() = default;

void CompareView::choose(const std::vector<QString> &indicators, const std::vector<QString> &districts)
{
    d->ensureFresh();
    d->header->indicators()->setChosen(indicators);
    d->header->districts()->setChosen(districts);
    d->userChose = true;
    d->refreshMatrix();
}

void CompareView::setPeriod(int firstYear, int lastYear)
{
    d->ensureFresh();
    d->header->period()->setYears(std::min(firstYear, d->years->earliest()), std::max(lastYear, d->years->latest()),
                                  firstYear, lastYear);
    d->userChose = true;
    d->refreshMatrix();
}

void CompareView::setGrouping(trends::MatrixModel::Grouping grouping)
{
    d->ensureFresh();
    d->setGrouping(grouping);
}

void CompareView::setCoverageShown(bool shown)
{
    d->ensureFresh();
    d->showCoverage(shown);
}

void CompareView::setLanguage(const QString &language)
{
    if (d->language == language)
        return;
    d->language = language;
    d->outdate();
}

void CompareView::showCatalogue() { d->outdate(); }

void CompareView::setComplaint(trends::Complaint complaint) { d->model.setComplaint(std::move(complaint)); }

void CompareView::showComplaints() { d->values->viewport()->update(); }

base::Outcome CompareView::exportTable(const QString &path) const
{
    d->ensureFresh();
    if (!emptyReason().isEmpty())
        return base::Error{base::Error::Code::Empty, path, emptyReason(), {}};
    return exchange::writeMatrix(d->model.matrix(), d->document, path);
}

MatrixView *CompareView::values() const { return d->values; }

MatrixView *CompareView::coverage() const { return d->covered; }

QString CompareView::sentence() const { return d->strip->sentence(); }

QString CompareView::emptyReason() const
{
    d->ensureFresh();
    return d->pages->currentWidget() == d->empty ? d->empty->reason() : QString();
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->ensureFresh();
    d->showSelection();
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->retranslate();
    d->outdate();
}

} // namespace jiaoshu::ui
