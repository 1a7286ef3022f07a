// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>

#include <array>

namespace jiaoshu::ui {

/** The values of tokens.json; outlives the Theme as long as an icon needs its colours. */
class Theme::Private {
public:
    static constexpr size_t RoleCount = size_t(Role::HeatBelow) + 1;
    static constexpr size_t MarkCount = size_t(Mark::HoverMark) + 1;
    static constexpr size_t StyleCount = size_t(TextStyle::Label) + 1;

    struct Colors {
        std::array<QColor, RoleCount> roles;
        std::array<FigureColors, review::AllStates.size()> states;
        std::array<FigureColors, MarkCount> marks;
        std::vector<SeriesStyle> series;
    };
    struct Type {
        qreal points = 0;
        int weight = QFont::Normal;
        int line = 0;
        bool serif = false;
    };

    const Colors &colors() const { return schemes[size_t(scheme)]; }

    Scheme scheme = Scheme::Light;
    std::array<Colors, 3> schemes;
    std::array<Type, StyleCount> types;
    QStringList uiFamilies;
    QStringList textFamilies;
    /** Every number of the file by its path of keys, joined by points. */
    QHash<QByteArray, qreal> numbers;
};

} // namespace jiaoshu::ui
