// SPDX-License-Identifier: GPL-3.0-or-later
// Find in the text of the report: all matches are marked, one after the other is selected.
#include "ui/textview/documentview_p.h"
#include "ui/textview/findfolding.h"

#include <algorithm>

namespace jiaoshu::ui {

void DocumentView::Private::updateMatches()
{
    matches = flow.text() ? findFolded(flow.text()->view(), findText) : std::vector<base::Span>();
}

bool DocumentView::find(const QString &text, bool backward)
{
    // The same text again goes on; a longer one while typing stays at a match that still fits.
    const bool again = text == d->findText;
    if (!again) {
        d->findText = text;
        d->updateMatches();
        viewport()->update();
    }
    if (d->matches.empty())
        return false;
    const base::Span now = d->selected();
    auto match = d->matches.begin();
    if (backward) {
        match = std::lower_bound(d->matches.begin(), d->matches.end(), now.start,
                                 [](base::Span m, qsizetype at) { return m.start < at; });
        match = match == d->matches.begin() ? d->matches.end() - 1 : match - 1;
    } else {
        const qsizetype from = again ? now.end : now.start;
        match = std::lower_bound(d->matches.begin(), d->matches.end(), from,
                                 [](base::Span m, qsizetype at) { return m.start < at; });
        if (match == d->matches.end())
            match = d->matches.begin();
    }
    d->select(match->start, match->end);
    scrollTo(*match);
    return true;
}

std::pair<qsizetype, qsizetype> DocumentView::findCount() const
{
    const auto found = std::lower_bound(d->matches.begin(), d->matches.end(), d->selected());
    const bool on = found != d->matches.end() && *found == d->selected();
    return {qsizetype(d->matches.size()), on ? found - d->matches.begin() : -1};
}

} // namespace jiaoshu::ui
