// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace jiaoshu::ui {

/** Finds room for labels near what they name: never over a marker or another label, rather not over a line. */
class LabelPlacer {
public:
    struct Wish {
        QPointF at;
        /** Half the room that marker and whiskers take, sideways, up and down. */
        qreal aside = 8;
        qreal up = 8;
        qreal down = 8;
        /** Best first: with the district's name, then without. */
        QStringList texts;
    };
    struct Place {
        QString text;
        QRectF box;
        /** From the marker to the label where it had to move away. */
        std::optional<QLineF> leader;
    };

    LabelPlacer(QRectF bounds, std::function<qreal(const QString &)> width);

    void block(QRectF box) { m_blocked.push_back(box); }
    void crossReluctantly(QLineF line) { m_lines.push_back(line); }
    /** The cheapest room for the wish, which is then taken; empty if there is none. */
    std::optional<Place> place(const Wish &wish);
    /** Takes `box` if it is free. */
    bool placeAt(QRectF box);

    static constexpr qreal Height = 16;

private:
    struct Trial {
        QRectF box;
        qreal cost = 0;
        bool moved = false;
    };
    std::vector<Trial> trials(const Wish &wish, qreal width) const;
    bool isFree(const QRectF &box) const;
    qreal crossings(const QRectF &box) const;

    QRectF m_bounds;
    std::function<qreal(const QString &)> m_width;
    std::vector<QRectF> m_blocked;
    std::vector<QLineF> m_lines;
};

} // namespace jiaoshu::ui
