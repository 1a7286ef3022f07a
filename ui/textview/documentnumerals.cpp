// SPDX-License-Identifier: GPL-3.0-or-later
// Numerals that are no figures: marked while that is asked for, named under the pointer and at the caret.
#include "ui/textview/documentview_p.h"
#include "ui/widgets/words.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace jiaoshu::ui {

void DocumentView::setNumerals(std::shared_ptr<const Numerals> numerals)
{
    if (d->numerals == numerals)
        return;
    d->numerals = std::move(numerals);
    viewport()->update();
}

const extraction::NumeralAccount *DocumentView::numeralAt(qsizetype offset) const
{
    if (!d->numerals)
        return nullptr;
    const auto next =
        std::upper_bound(d->numerals->begin(), d->numerals->end(), offset,
                         [](qsizetype at, const auto &numeral) { return at < numeral.span.start; });
    return next != d->numerals->begin() && std::prev(next)->span.contains(offset) ? &*std::prev(next)
                                                                                  : nullptr;
}

QString DocumentView::numeralText(const extraction::NumeralAccount &numeral) const
{
    constexpr qsizetype Longest = 24;
    const base::Span shown{numeral.span.start, qMin(numeral.span.end, numeral.span.start + Longest)};
    const QString printed = text()->slice(shown).toString().simplified();
    if (numeral.reason == extraction::NumeralReason::Unexplained)
        return tr("%1: nothing says what it is").arg(printed);
    return tr("%1: no figure, %2").arg(printed, words::of(numeral.reason));
}

/** Says at the pointer why the numeral there is no figure; false where there is none. */
bool DocumentView::Private::showNumeralTip(const QHelpEvent &event) const
{
    const extraction::NumeralAccount *numeral = q.numeralAt(q.offsetAt(event.pos()));
    if (!numeral) {
        QToolTip::hideText();
        return false;
    }
    const QVector<QRectF> rects = q.rectsFor(numeral->span);
    QToolTip::showText(event.globalPos(), q.numeralText(*numeral), q.viewport(),
                       rects.isEmpty() ? QRect() : rects.front().toAlignedRect());
    return true;
}

} // namespace jiaoshu::ui
