// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_p.h"

#include <QIconEngine>

namespace jiaoshu::ui {

/**
 * Paints an icon of resources/icons at the size and device pixel ratio asked for. The colour is looked up when it is
 * painted, so that actions and buttons keep their icon through a change of scheme.
 */
class ThemeIconEngine : public QIconEngine {
public:
    ThemeIconEngine(std::shared_ptr<Theme::Private> tokens, QString name, Theme::Role role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QColor color(QIcon::Mode mode) const;

    std::shared_ptr<Theme::Private> m_tokens;
    QString m_name;
    Theme::Role m_role;
    QByteArray m_svg;
};

} // namespace jiaoshu::ui
