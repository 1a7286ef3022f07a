// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/textview/documentview.h"

#include <memory>

namespace jiaoshu::test {

/** A document with one report of hand-made figures, and a view of it. */
class TextFixture {
public:
    TextFixture();

    /** Adds a report; every stretch between `[` and `]` becomes a figure and the brackets go. */
    review::ReportId add(const QString &marked);
    /** Adds a plain text with figures at these spans. */
    review::ReportId add(const QString &plain, const std::vector<base::Span> &spans);
    /** A view of the last report, shown at this size. */
    ui::DocumentView &show(QSize size = {560, 480});

    review::FigureId figure(qsizetype index) const;
    const review::Figure &record(qsizetype index) const { return *document.figure(figure(index)); }
    /** Centre of the first rectangle of a figure, in viewport coordinates. */
    QPoint centre(qsizetype index) const;
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) const;

    base::SystemClock clock;
    review::ReviewDocument document;
    review::Selection selection;
    ui::Theme theme;
    review::ReportId report;
    std::unique_ptr<ui::DocumentView> view;
};

/** Body text of many paragraphs with a figure in each. */
QString longText(int paragraphs);

} // namespace jiaoshu::test
