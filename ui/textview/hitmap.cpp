// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/hitmap.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

struct Hit {
    review::FigureId id;
    /** In the box itself rather than in the margin round it. */
    bool inside = false;
    base::Span span;
    qreal distance = 0;
};

QRectF target(const QRectF &box, const Theme &theme)
{
    const qreal x = theme.measure("hit.figure_inflate.0");
    const qreal y = theme.measure("hit.figure_inflate.1");
    const qreal least = theme.measure("hit.minimum");
    const QRectF grown = box.adjusted(-x, -y, x, y);
    const qreal wide = std::max(0.0, least - grown.width()) / 2;
    const qreal high = std::max(0.0, least - grown.height()) / 2;
    return grown.adjusted(-wide, -high, wide, high);
}

/** A box before a margin, a nested figure before the one around it, the nearer centre before the farther. */
bool better(const Hit &a, const Hit &b)
{
    if (a.inside != b.inside)
        return a.inside;
    if (a.span != b.span && b.span.contains(a.span))
        return true;
    if (a.span != b.span && a.span.contains(b.span))
        return false;
    return a.distance < b.distance;
}

} // namespace

review::FigureId figureAtPoint(const std::vector<VisibleParagraph> &paragraphs, QPointF point, const Theme &theme)
{
    Hit best;
    for (const VisibleParagraph &paragraph : paragraphs) {
        const QPointF local = point - paragraph.origin;
        for (const FigureMark &mark : paragraph.layout->marks()) {
            for (const FigureBox &box : mark.boxes) {
                if (!target(box.rect, theme).contains(local))
                    continue;
                const QPointF off = local - box.rect.center();
                const Hit hit{mark.id, box.rect.contains(local), mark.span, QPointF::dotProduct(off, off)};
                if (!best.id.isValid() || better(hit, best))
                    best = hit;
            }
        }
    }
    return best.id;
}

int gripAtPoint(const std::vector<VisibleParagraph> &paragraphs, QPointF point, review::FigureId current,
                const Theme &theme, const TextMetrics &metrics)
{
    /** Grips are small and stand free below the text; a little more than is seen can be caught. */
    constexpr qreal Around = 4;
    for (const VisibleParagraph &paragraph : paragraphs) {
        const FigureMark *mark = paragraph.layout->mark(current);
        if (!mark || mark->boxes.empty())
            continue;
        const auto grips = FigurePainter::grips(mark->boxes, theme, metrics);
        for (int i = 0; i < 2; ++i) {
            if (grips[size_t(i)].adjusted(-Around, -1, Around, Around).contains(point - paragraph.origin))
                return i;
        }
    }
    return -1;
}

} // namespace jiaoshu::ui
