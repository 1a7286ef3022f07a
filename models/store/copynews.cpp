// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copynews.h"

#include "review/replay.h"

namespace jiaoshu::store {

using review::Event;
using review::EventKind;

namespace {

QString textHashOf(const Event &added) { return added.after.value(QLatin1String("text_hash")).toString(); }

/** What tells a figure that was extracted from a text from others, in whatever copy that was done. */
QString bornIn(const QString &textHash, const review::Figure &extracted)
{
    return textHash + u':' + QString::number(extracted.span.start);
}

} // namespace

void Newborn::take(const Event &event)
{
    if (event.kind == EventKind::ReportAdded)
        reports.insert(event.report.value, textHashOf(event));
    const QString born = event.after.value(review::BornKey).toString();
    if (!born.isEmpty())
        figures.insert(event.figure.value, born);
    else if (isBirth(event))
        figures.insert(event.figure.value, QString::fromLatin1(event.hash));
}

void Newborn::take(const review::Figure &extracted)
{
    const auto text = reports.constFind(extracted.report.value);
    if (text != reports.constEnd() && !figures.contains(extracted.id.value))
        figures.insert(extracted.id.value, bornIn(*text, extracted));
}

void CopyNews::take(const Event &event, const std::set<qint64> &ofOurs)
{
    if (event.report.isValid())
        reports.insert(event.report.value);
    if (!event.layer.isEmpty()) {
        if (event.figure.isValid())
            layers[event.layer].insert(event.figure.value);
        return;
    }
    if (event.kind == EventKind::SampleDrawn)
        samples.push_back(review::sampleFrom(event));
    const bool isOurs =
        (event.kind == EventKind::Join || event.kind == EventKind::Choose) && ofOurs.contains(event.batch);
    takeChoices(event, isOurs);
    if (!event.figure.isValid() || isOurs)
        return;
    Touched &figure = touched[event.figure.value];
    if (isDecision(event)) {
        figure.lastDecision = event.sequence;
        figure.reason = event.reason;
    }
}

/** Where the copy took over what was chosen here, it says nothing of its own any more. */
void CopyNews::takeChoices(const Event &event, bool isOurs)
{
    for (const auto &[key, chosen] : review::choicesOf(event)) {
        if (isOurs)
            choices.erase(key);
        else
            choices[key].event = event.sequence;
    }
}

} // namespace jiaoshu::store
