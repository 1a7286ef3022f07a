// SPDX-License-Identifier: GPL-3.0-or-later
// The compare mode's chosen cell: its figure, its sentence, and where one goes from there.
#include "text/sentence.h"
#include "trends/matrixtext.h"
#include "trends/trendtext.h"
#include "ui/charts/compareview_p.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

bool states(const trends::Point &point, review::FigureId figure)
{
    return point.figure == figure ||
           std::find(point.agreeing.begin(), point.agreeing.end(), figure) != point.agreeing.end();
}

} // namespace

void CompareView::Private::chooseCell(const QModelIndex &index)
{
    if (following)
        return;
    const std::span<const trends::Point> points = model.pointsAt(index);
    const bool chosen = std::any_of(points.begin(), points.end(), [this](const trends::Point &point) {
        return states(point, selection.figure());
    });
    if (!points.empty() && !chosen) {
        const QScopedValueRollback guard(following, true);
        selection.chooseFigure(points.front().figure, points.front().report);
    }
    showStrip();
}

/** Of several figures in a cell the one after the chosen one; figures that agree with each other count as one. */
void CompareView::Private::chooseNext(const QModelIndex &index)
{
    const std::span<const trends::Point> points = model.pointsAt(index);
    if (points.empty())
        return;
    const auto current = std::find_if(points.begin(), points.end(), [this](const trends::Point &point) {
        return states(point, selection.figure());
    });
    const trends::Point &next =
        current == points.end() || current + 1 == points.end() ? points.front() : *(current + 1);
    selection.chooseFigure(next.figure, next.report);
}

void CompareView::Private::openCell(const QModelIndex &index)
{
    if (model.pointsAt(index).empty())
        return;
    chooseCell(index);
    Q_EMIT q.openInTextWished(selection.figure());
}

/** From what is covered to its values. */
void CompareView::Private::openCovered(const QModelIndex &index)
{
    const auto place = coverageModel.placeAt(index);
    if (!place)
        return;
    showCoverage(false);
    const auto &measures = model.matrix().measures();
    for (size_t measure = 0; measure < measures.size(); ++measure) {
        const trends::Matrix::Place there{measure, place->district, place->year};
        const bool wanted = place->group == 0 || measures[measure].indicator == coverageModel.coverage().indicator(place->group);
        if (!wanted || model.matrix().points(there).empty())
            continue;
        values->setCurrentIndex(model.showPlace(there));
        break;
    }
    values->setFocus();
}

void CompareView::Private::decide(const QString &letter)
{
    const std::span<const trends::Point> points = model.pointsAt(values->currentIndex());
    const bool chosen = std::any_of(points.begin(), points.end(), [this](const trends::Point &point) {
        return states(point, selection.figure());
    });
    if (!chosen || !actions.lettersEnabled())
        return;
    if (actions.keys(ActionId::Accept).contains(letter))
        Q_EMIT q.acceptWished(selection.figure());
    else if (actions.keys(ActionId::Correct).contains(letter))
        Q_EMIT q.correctWished(selection.figure());
}

void CompareView::Private::showSelection()
{
    if (stale || matrixStale || following || !q.isVisible())
        return;
    const QScopedValueRollback guard(following, true);
    cells->setCurrent(selection.figure());
    if (const auto place = model.matrix().find(selection.figure())) {
        const QModelIndex index = model.showPlace(*place);
        if (index != values->currentIndex())
            values->setCurrentIndex(index);
    }
    values->viewport()->update();
    showStrip();
}

void CompareView::Private::showStrip()
{
    const QModelIndex index = coverageShown ? covered->currentIndex() : values->currentIndex();
    const QString hint =
        CompareView::tr("Choose a cell to read its sentence: click it, or walk with the arrow keys.");
    if (pages->currentWidget() == empty)
        return strip->showNothing({});
    const auto place = coverageShown ? std::nullopt : model.placeAt(index);
    if (place) {
        for (const trends::Point &point : model.matrix().points(*place)) {
            if (states(point, selection.figure()))
                return showFigure(*place, point);
        }
    }
    const QString said = index.isValid() ? index.data(trends::MatrixGridModel::DescriptionRole).toString() : QString();
    strip->showNothing(said.isEmpty() ? hint : said);
}

void CompareView::Private::showFigure(const trends::Matrix::Place &place, const trends::Point &point)
{
    const review::Figure *figure = document.figure(selection.figure());
    if (!figure)
        return strip->showNothing({});
    const trends::MatrixMeasure &measure = model.matrix().measures()[place.measure];
    CompareStrip::Content content;
    content.state = figure->state;
    const QString word = trends::TrendText::status(point.status);
    const QString number = figure->fields.value + (figure->fields.unit == u"%" ? QString() : QStringLiteral(" ")) +
                           figure->fields.unit;
    content.description = QStringList{model.matrix().districtName(place.district),
                                      trends::TrendText::years(point.firstYear, point.year),
                                      QString(measure.name + u' ' + trends::MatrixText::kind(measure)),
                                      word.isEmpty() ? number : QString(word + u' ' + number)}
                              .join(QStringLiteral(" · "));
    content.difference = differenceFromAbove(place, point);
    content.decidable = document.mayDecide(figure->report).ok();
    addSentence(*figure, content);
    strip->show(content);
}

void CompareView::Private::addSentence(const review::Figure &figure, CompareStrip::Content &content) const
{
    const review::Report *report = document.report(figure.report);
    content.source = report->info.title.isEmpty() ? report->fileName : report->info.title;
    const base::Span sentence = text::sentenceOf(*report->text, figure.span);
    content.sentence = report->text->slice(sentence).toString();
    content.sentence.replace(u'\n', u' ').replace(u'\r', u' ');
    for (const review::FigureId id : document.figuresOf(figure.report)) {
        const review::Figure *other = document.figure(id);
        if (other && sentence.contains(other->span))
            content.marks.push_back({int(other->span.start - sentence.start), int(other->span.length()), other->state,
                                     id == figure.id});
    }
}

figures::Fields CompareView::Private::fieldsOf(review::FigureId id) const
{
    if (const review::Figure *figure = document.figure(id))
        return figure->fields;
    const auto fact = document.factElsewhere(id);
    return fact ? fact->fields : figures::Fields();
}

QString CompareView::Private::differenceFromAbove(const trends::Matrix::Place &place,
                                                  const trends::Point &point) const
{
    const auto above = model.matrix().above(place, point.status);
    if (!above)
        return {};
    const auto compared =
        trends::compare(fieldsOf(above->point->figure), fieldsOf(point.figure), catalogue.units());
    return trends::MatrixText::difference(compared, model.matrix().districtName(above->district));
}

} // namespace jiaoshu::ui
