// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "review/figure.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::ui {

/** Colours, fonts and lengths by role, from resources/tokens.json; widgets hold no literal colour. */
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Scheme { Light, Dark, HighContrast };
    // clang-format off
    enum class Role {
        Window, Panel, Paper, Base, Header, Text, Secondary, Disabled, Border, Grid, Control,
        Accent, OnAccent, Tint, Hover, Focus, Link, Ok, Error, ErrorFill, Warning, WarningFill, Info, InfoFill,
        ChartGrid, ChartAxis, ChartLabel, PlotBackground, HeatLow, HeatHigh, HeatBelow
    };
    // clang-format on
    enum class TextStyle { Ui, Small, Tiny, Title, Value, ExplainTitle, Report, Label };
    /** Looks of a figure in the text beyond its state. */
    enum class Mark { Current, Counterpart, HoverMark };
    struct FigureColors {
        std::optional<QColor> fill;
        QColor line;
        QColor text;
        std::optional<QColor> label;
    };
    struct SeriesStyle {
        QColor color;
        /** In pixels; empty for a solid line. */
        std::vector<qreal> dash;
        QString marker;
    };

    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /** Light or dark as the palette says that the desktop gave the application before `apply()`. */
    static Scheme systemScheme();
    QColor color(Role role) const;
    const FigureColors &figure(review::State state) const;
    const FigureColors &figure(Mark mark) const;
    const std::vector<SeriesStyle> &series() const;
    QFont font(TextStyle style) const;
    /** Line height of a style in device-independent pixels. */
    int lineHeight(TextStyle style) const;
    /** `height.button`, `layout.inspector.default` …: a length of tokens.json, rounded. An array's items are `….0`, `….1`. */
    int length(const char *path) const;
    /** The same, unrounded: pens and amplitudes. */
    qreal measure(const char *path) const;
    QPalette palette() const;
    /** A 16 px line icon of resources/icons; it takes the text colour of the scheme that is shown when it is painted. */
    QIcon icon(const QString &name) const;
    /** The same in another colour, for instance `OnAccent` on a filled button. */
    QIcon icon(const QString &name, Role role) const;
    /** Sets palette, style and font of the application. */
    void apply();

Q_SIGNALS:
    void changed();

private:
    class Private;
    friend class ThemeIconEngine;
    friend class TokenReader;
    std::shared_ptr<Private> d;
    Scheme m_scheme = Scheme::Light;
};

} // namespace jiaoshu::ui
