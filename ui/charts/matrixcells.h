// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrixmodel.h"
#include "ui/charts/matrixdelegate.h"

namespace jiaoshu::ui {

/** Values: each figure in the shape of its state, its bound before it, its status behind it, a mark where a check complains. */
class MatrixCells : public MatrixDelegate {
    Q_OBJECT
public:
    using MatrixDelegate::MatrixDelegate;

    void setCurrent(review::FigureId figure) { m_current = figure; }

protected:
    void paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    /** The texts of a figure and how much room each takes. */
    struct Parts {
        QString sign;
        QString number;
        QString word;
        qreal signWidth = 0;
        qreal numberWidth = 0;
        qreal wordWidth = 0;
        qreal width() const { return signWidth + numberWidth + wordWidth; }
    };
    Parts partsOf(const trends::Point &point) const;
    void paintPoint(QPainter &painter, const trends::MatrixModel &model, const trends::Point &point, Parts parts,
                    QRectF room, bool shaded) const;

    review::FigureId m_current;
};

/** The coverage: how many are reviewed of those that are stated, with a bar for that part. */
class CoverageCells : public MatrixDelegate {
    Q_OBJECT
public:
    using MatrixDelegate::MatrixDelegate;

protected:
    void paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace jiaoshu::ui
