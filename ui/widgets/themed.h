// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>

namespace jiaoshu::ui {

/** A label in a role's colour and a style's type, that follows the theme and may elide what does not fit. */
class ThemedLabel : public QLabel {
    Q_OBJECT
public:
    ThemedLabel(Theme &theme, Theme::TextStyle style, Theme::Role role = Theme::Role::Text,
                QWidget *parent = nullptr);

    void setRole(Theme::Role role);
    void setBold(bool bold);
    /** Cuts the text at the right where it does not fit; the whole is then the tooltip. */
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    Theme &m_theme;
    Theme::TextStyle m_style;
    Theme::Role m_role;
    bool m_bold = false;
    bool m_elided = false;
};

/** A plain area in a role's colour, with hairlines at the sides that are asked for. */
class Surface : public QWidget {
    Q_OBJECT
public:
    Surface(Theme &theme, Theme::Role role, Qt::Edges hairlines = {}, QWidget *parent = nullptr);

    /** A 2 px accent line on top: this part has the focus. */
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;
    Theme &theme() const { return m_theme; }

private:
    Theme &m_theme;
    Theme::Role m_role;
    Qt::Edges m_hairlines;
    bool m_marked = false;
};

} // namespace jiaoshu::ui
