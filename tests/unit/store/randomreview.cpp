// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/randomreview.h"

namespace jiaoshu::test {

using review::FigureId;

RandomReview::Act RandomReview::step()
{
    const auto dice = m_random.bounded(100);
    if (dice < 20 && m_document.canUndo()) {
        (void)m_document.undo();
        return Act::Undo;
    }
    if (dice < 35 && m_document.canRedo()) {
        (void)m_document.redo();
        return Act::Redo;
    }
    m_document.setReviewer(someWord());
    decide();
    return Act::Decision;
}

void RandomReview::decide()
{
    switch (m_random.bounded(14)) {
    case 0: (void)m_document.accept(someFigures()); break;
    case 1: (void)m_document.reject(someFigures(), someWord()); break;
    case 2: (void)m_document.later(someFigures()); break;
    case 3: (void)m_document.question(someFigures(), someWord()); break;
    case 4:
    case 5: correctSomething(someFigure()); break;
    case 6: (void)m_document.note(someFigure(), someWord()); break;
    case 7: addSomething(); break;
    case 8:
    case 9: extractAgain(); break;
    case 10: splitSomething(someFigure()); break;
    case 11: mergeSomething(); break;
    case 12: {
        figures::ReportInfo info = m_document.report(m_document.reports().front())->info;
        info.year = 2020 + m_random.bounded(5);
        (void)m_document.changeInfo(m_document.reports().front(), info);
        break;
    }
    default:
        // Any event of the trail, those of reports among them: what cannot be reverted is refused.
        (void)m_document.revert(1 + m_random.bounded(60));
    }
}

/** Into two at any character: what cannot be is refused. */
void RandomReview::splitSomething(FigureId id)
{
    const review::Figure figure = *m_document.figure(id);
    const qsizetype cut = figure.span.start + 1 + m_random.bounded(int(figure.span.length()));
    (void)m_document.split(
        id, {{{figure.span.start, cut}, figure.fields}, {{cut, figure.span.end}, figure.fields}}, someWord());
}

/** Figures that stand side by side, which those are that were split. */
void RandomReview::mergeSomething()
{
    const std::vector<FigureId> all = m_document.figuresOf(m_document.reports().front());
    for (size_t i = 1; i < all.size(); ++i) {
        const review::Figure first = *m_document.figure(all[i - 1]);
        const base::Span whole{first.span.start, m_document.figure(all[i])->span.end};
        if (m_document.merge({all[i - 1], all[i]}, {whole, first.fields}, someWord()))
            return;
    }
}

void RandomReview::correctSomething(FigureId id)
{
    const review::Figure *figure = m_document.figure(id);
    figures::Fields fields = figure->fields;
    base::Span span = figure->span;
    switch (m_random.bounded(4)) {
    case 0: fields.value = QString::number(m_random.bounded(4)); break;
    case 1: fields.period = QString::number(2018 + m_random.bounded(4)); break;
    case 2: span.end += m_random.bounded(3) - 1; break;
    default:
        if (figure->extracted) {
            fields = figure->extracted->fields;
            span = figure->extracted->span;
        }
    }
    (void)m_document.correct(id, fields, span, someWord());
}

void RandomReview::addSomething()
{
    const review::ReportId report = m_document.reports().front();
    const qsizetype start = m_random.bounded(int(m_document.report(report)->text->size()));
    figures::Fields fields;
    fields.value = QStringLiteral("1");
    (void)m_document.add(report, {start, start + 1 + m_random.bounded(3)}, fields, someWord());
}

/** As if the catalogue had changed: some figures read differently, some are no longer found, some are new. */
void RandomReview::extractAgain()
{
    const review::ReportId report = m_document.reports().front();
    std::vector<figures::ExtractedFigure> readings;
    for (FigureId id : m_document.figuresOf(report)) {
        const review::Figure *figure = m_document.figure(id);
        figures::ExtractedFigure reading = figure->extracted.value_or(figures::ExtractedFigure());
        if (!figure->extracted || m_random.bounded(4) == 0)
            reading.span = figure->span;
        if (m_random.bounded(4) == 0)
            reading.fields.value = QString::number(m_random.bounded(4));
        if (m_random.bounded(6) == 0)
            reading.span.start += m_random.bounded(2);
        reading.confidence = m_random.bounded(10) / 10.0;
        const bool fits = readings.empty() || readings.back().span.end <= reading.span.start;
        if (m_random.bounded(6) != 0 && fits && !reading.span.isEmpty())
            readings.push_back(reading);
    }
    (void)m_document.extractAgain(report, readings, {someWord(), {}});
}

FigureId RandomReview::someFigure()
{
    const std::vector<FigureId> all = m_document.allFigures();
    return all[m_random.bounded(quint32(all.size()))];
}

std::vector<FigureId> RandomReview::someFigures()
{
    std::vector<FigureId> some{someFigure()};
    while (m_random.bounded(3) == 0)
        some.push_back(someFigure());
    return some;
}

QString RandomReview::someWord()
{
    static const QStringList words{QStringLiteral("李"), QStringLiteral("王\"\n"),
                                   QStringLiteral("抽取有误😀"), QString()};
    return words[m_random.bounded(int(words.size()))];
}

} // namespace jiaoshu::test
