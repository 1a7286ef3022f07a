// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace jiaoshu::ui {

/** Fusion with flat controls: the program's only style. Everything that it does not draw itself is Fusion's. */
class Style : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(Theme &theme);
    void setTheme(Theme &theme) { m_theme = &theme; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    QColor color(Theme::Role role) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter &painter) const;
    void drawHeaderGround(const QRect &rect, QPainter &painter, Theme::Role role) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const;
    void drawButton(const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawFrame(const QRect &rect, QPainter &painter, Theme::Role role) const;
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawRadioButton(const QStyleOption &option, QPainter &painter) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter) const;
    void drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawChevron(const QRectF &room, const QColor &ink, QPainter &painter, bool up = false) const;
    void drawGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const QWidget *widget) const;

    QPointer<Theme> m_theme;
};

} // namespace jiaoshu::ui
