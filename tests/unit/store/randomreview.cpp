// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/randomreview.h"

namespace jiaoshu::test {

using review::FigureId;

RandomReview::RandomReview(review::ReviewDocument &document, quint32 seed)
    : m_document(document)
    , m_random(seed)
{
    add({QStringLiteral("undo"), 20, [this] { (void)m_document.undo(); },
         [this] { return m_document.canUndo(); }, Act::Undo});
    add({QStringLiteral("redo"), 12, [this] { (void)m_document.redo(); },
         [this] { return m_document.canRedo(); }, Act::Redo});
    addDecisions();
}

void RandomReview::addDecisions()
{
    const auto decision = [this](const char *name, int weight, std::function<void()> run) {
        add({QLatin1String(name), weight, std::move(run)});
    };
    decision("accept", 5, [this] { (void)m_document.accept(someFigures()); });
    decision("reject", 5, [this] { (void)m_document.reject(someFigures(), someWord()); });
    decision("later", 5, [this] { (void)m_document.later(someFigures()); });
    decision("question", 5, [this] { (void)m_document.question(someFigures(), someWord()); });
    decision("correct", 10, [this] { correctSomething(someFigure()); });
    decision("note", 5, [this] { (void)m_document.note(someFigure(), someWord()); });
    decision("add", 5, [this] { addSomething(); });
    decision("extract again", 10, [this] { extractAgain(); });
    decision("split", 5, [this] { splitSomething(someFigure()); });
    decision("merge", 5, [this] { mergeSomething(); });
    decision("information", 5, [this] { changeInfo(); });
    decision("choose", 5, [this] { chooseSomething(); });
    decision("revert", 5, [this] { revertSomething(); });
}

RandomReview::Act RandomReview::step()
{
    std::vector<const Operation *> possible;
    int weights = 0;
    for (const Operation &operation : m_operations)
        if (operation.possible()) {
            possible.push_back(&operation);
            weights += operation.weight;
        }
    int dice = m_random.bounded(weights);
    auto drawn = possible.begin();
    for (; dice >= (*drawn)->weight; ++drawn)
        dice -= (*drawn)->weight;
    const Operation &operation = **drawn;
    m_done << operation.name;
    if (operation.act == Act::Decision)
        m_document.setReviewer(someWord());
    operation.run();
    return operation.act;
}

void RandomReview::changeInfo()
{
    const review::ReportId report = someReport();
    figures::ReportInfo info = m_document.report(report)->info;
    info.year = 2020 + m_random.bounded(5);
    (void)m_document.changeInfo(report, info);
}

/** Under one key or several, of few; or what is chosen is taken back. */
void RandomReview::chooseSomething()
{
    std::map<QString, QJsonObject> wanted;
    for (int more = 1; more > 0; more = m_random.bounded(2)) {
        const QString key = QStringLiteral("chart/图/%1").arg(m_random.bounded(4));
        wanted[key] = m_random.bounded(4) == 0 ? QJsonObject()
                                               : QJsonObject{{QStringLiteral("note"), someWord()},
                                                             {QStringLiteral("figure"), someFigure().value}};
    }
    (void)m_document.choose(wanted, someWord());
}

/** Any event of the trail, those of reports among them: what cannot be reverted is refused. */
void RandomReview::revertSomething()
{
    const auto last = m_document.historyBefore(review::TrailEnd, 1);
    // Whoever works blind may not see the last event.
    if (last->events.empty())
        return;
    (void)m_document.revert(1 + m_random.bounded(int(last->events.back().sequence)));
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
    const std::vector<FigureId> all = m_document.figuresOf(someReport());
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
    const review::ReportId report = someReport();
    const qsizetype start = m_random.bounded(int(m_document.report(report)->text->size()));
    figures::Fields fields;
    fields.value = QStringLiteral("1");
    (void)m_document.add(report, {start, start + 1 + m_random.bounded(3)}, fields, someWord());
}

/** As if the catalogue had changed: some figures read differently, some are no longer found, some are new. */
void RandomReview::extractAgain()
{
    const review::ReportId report = someReport();
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

/** Whoever chooses a report has it in memory from then on. */
review::ReportId RandomReview::someReport()
{
    const std::vector<review::ReportId> &all = m_document.reports();
    const review::ReportId report = all[m_random.bounded(quint32(all.size()))];
    (void)m_document.load({report});
    return report;
}

FigureId RandomReview::someFigure()
{
    if (m_document.loadedCount() == 0)
        (void)someReport();
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
