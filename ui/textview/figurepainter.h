// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/crisp.h"
#include "ui/textview/paragraphlayout.h"
#include "ui/theme/marks.h"

#include <array>
#include <optional>

namespace jiaoshu::ui {

/** Everything that a figure on screen shows beyond its digits. */
struct FigureLook {
    review::State state = review::State::NotReviewed;
    /** An earlier review decided it and the present one has not: filled as what remains, in the shape of its state. */
    bool waits = false;
    bool current = false;
    bool counterpart = false;
    bool hovered = false;
    /** The pane has the keyboard: the current figure shows its grips. */
    bool grips = false;
    std::optional<Severity> problem;
    /** The corrected value, for a corrected figure. */
    QString label;

    bool ringed() const { return current || counterpart; }
};

/**
 * Draws the shapes of one figure, a layer at a time, as DESIGN-TOKENS 3 orders them: the text pane draws each layer for
 * all figures before the next. Boxes are in the painter's coordinates.
 */
class FigurePainter {
public:
    FigurePainter(QPainter &painter, const Theme &theme, const TextMetrics &metrics, qreal devicePixelRatio);

    void paintStateFill(const std::vector<FigureBox> &boxes, const FigureLook &look) const;
    void paintPlaceFill(const std::vector<FigureBox> &boxes, const FigureLook &look) const;
    void paintRing(const std::vector<FigureBox> &boxes, const FigureLook &look) const;
    void paintStateLines(const std::vector<FigureBox> &boxes, const FigureLook &look) const;
    /** `limit` is where the next label or the margin begins. */
    void paintLabel(const std::vector<FigureBox> &boxes, const FigureLook &look, qreal limit) const;
    void paintProblem(const std::vector<FigureBox> &boxes, const FigureLook &look) const;
    void paintGrips(const std::vector<FigureBox> &boxes, const FigureLook &look) const;

    /** Where the grips are drawn: below the left end and the right end of the ring. */
    static std::array<QRectF, 2> grips(const std::vector<FigureBox> &boxes, const Theme &theme,
                                       const TextMetrics &metrics);
    /** How far anything of a figure reaches beyond its boxes. */
    static QMarginsF reach(const Theme &theme, const TextMetrics &metrics);

private:
    void paintStateLine(const FigureBox &box, const FigureLook &look) const;
    void paintUnderlines(const FigureBox &box, const QColor &color, const FigureLook &look) const;
    QRectF ring(const FigureBox &box) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const TextMetrics &m_metrics;
    Crisp m_crisp;
};

} // namespace jiaoshu::ui
