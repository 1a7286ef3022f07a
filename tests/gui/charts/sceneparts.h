// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "madecharts.h"

#include "ui/charts/chartscene.h"

namespace jiaoshu::testing {

inline QStringList textsOf(const ui::ChartScene &scene, ui::ItemRole role)
{
    QStringList texts;
    for (const ui::SceneItem &item : scene.items) {
        const auto *text = std::get_if<ui::SceneText>(&item);
        if (text && text->role == role)
            texts << text->text;
    }
    return texts;
}

inline int pathsOf(const ui::ChartScene &scene, ui::ItemRole role)
{
    int count = 0;
    for (const ui::SceneItem &item : scene.items) {
        const auto *path = std::get_if<ui::ScenePath>(&item);
        count += path && path->role == role ? 1 : 0;
    }
    return count;
}

inline int subpathsOf(const ui::ChartScene &scene, ui::ItemRole role)
{
    int count = 0;
    for (const ui::SceneItem &item : scene.items) {
        const auto *path = std::get_if<ui::ScenePath>(&item);
        for (int i = 0; path && path->role == role && i < path->path.elementCount(); ++i)
            count += path->path.elementAt(i).isMoveTo() ? 1 : 0;
    }
    return count;
}

inline ui::ChartScene sceneOf(const ui::ChartInput &input, QSizeF size = {1160, 420})
{
    return ui::buildScene(input, plainStyle(), size);
}

} // namespace jiaoshu::testing
