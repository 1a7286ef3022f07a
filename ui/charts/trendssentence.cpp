// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the chart: the sentence of the chosen point.
#include "ui/charts/trendsview_p.h"

#include "text/sentence.h"
#include "trends/charttext.h"
#include "ui/charts/charttext.h"

namespace jiaoshu::ui {

void TrendsView::Private::showSelection()
{
    if (stale)
        return;
    const review::Figure *figure = document.figure(selection.figure());
    const review::FigureId id = figure ? figure->id : review::FigureId();
    const std::optional<Drawn> drawn = drawnPoint();
    canvas->setCurrent(drawn ? drawn->point->figure : id);
    table->setCurrent(drawn ? drawn->point->figure : id);
    const QString missing =
        TrendsView::tr("Choose a point to read its sentence: click it, or walk with the arrow keys.");
    if (drawn && figure)
        return showSentence(*figure,
                            ChartText::description(made.input, *drawn->panel, *drawn->series, *drawn->point),
                            trends::ChartText::conflict(*drawn->series, *drawn->point));
    strip->showNothing(made.isEmpty() ? QString() : missing);
}

void TrendsView::Private::showSentence(const review::Figure &figure, const QString &description,
                                       const QString &conflict)
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
    strip->show(description, conflict.isEmpty() ? source : QString(conflict + u" · " + source), text, marks);
}

} // namespace jiaoshu::ui
