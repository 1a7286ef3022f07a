// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/decisions.h"

namespace jiaoshu::review {
namespace {

/** What a figure is once somebody stands for it as it is. */
State settledState(const Figure &figure)
{
    if (figure.added || !figure.extracted)
        return State::Added;
    return figure.isCorrected() ? State::Corrected : State::Accepted;
}

void moveTo(Figure &figure, State state)
{
    figure.state = state;
    if (state != State::Questioned)
        figure.question.clear();
}

} // namespace

void acceptAsItStands(Figure &figure) { moveTo(figure, settledState(figure)); }
void reject(Figure &figure) { moveTo(figure, State::Rejected); }
void putOff(Figure &figure) { moveTo(figure, State::Later); }

void askAbout(Figure &figure, const QString &question)
{
    moveTo(figure, State::Questioned);
    figure.question = question;
}

void correct(Figure &figure, const figures::Fields &fields, base::Span span)
{
    if (figure.fields == fields && figure.span == span)
        return;
    figure.fields = fields;
    figure.span = span;
    acceptAsItStands(figure);
}

void reconcile(Figure &figure)
{
    const bool changedUnseen = figure.state == State::NotReviewed && settledState(figure) != State::Accepted;
    const bool settled =
        figure.state == State::Accepted || figure.state == State::Corrected || figure.state == State::Added;
    moveTo(figure, changedUnseen || settled ? settledState(figure) : figure.state);
}

} // namespace jiaoshu::review
