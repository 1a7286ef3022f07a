// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QToolTip>

namespace jiaoshu::ui {

Theme::Theme(QObject *parent) : QObject(parent), d(TokenReader::read()) {}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    d->scheme = scheme;
    Q_EMIT changed();
}

Theme::Scheme Theme::systemScheme()
{
    // Qt 6.4 has no QStyleHints::colorScheme; a dark desktop shows in the palette that its platform theme gives.
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

QColor Theme::color(Role role) const
{
    return d->colors().roles[size_t(role)];
}

const Theme::FigureColors &Theme::figure(review::State state) const
{
    return d->colors().states[size_t(state)];
}

const Theme::FigureColors &Theme::figure(Mark mark) const
{
    return d->colors().marks[size_t(mark)];
}

const std::vector<Theme::SeriesStyle> &Theme::series() const
{
    return d->colors().series;
}

QFont Theme::font(TextStyle style) const
{
    const Private::Type &type = d->types[size_t(style)];
    QFont font;
    // The lists name the mainland faces themselves, so that a Japanese or no locale gives the same glyphs.
    font.setFamilies(type.serif ? d->textFamilies : d->uiFamilies);
    font.setStyleHint(type.serif ? QFont::Serif : QFont::SansSerif);
    font.setPointSizeF(type.points);
    font.setWeight(QFont::Weight(type.weight));
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return d->types[size_t(style)].line;
}

qreal Theme::measure(const char *path) const
{
    const auto found = d->numbers.constFind(QByteArray::fromRawData(path, qsizetype(qstrlen(path))));
    if (found == d->numbers.constEnd())
        qFatal("resources/tokens.json has no number %s", path);
    return *found;
}

int Theme::length(const char *path) const
{
    return qRound(measure(path));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role color_) { palette.setColor(role, color(color_)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Panel);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Secondary);
    set(QPalette::ToolTipBase, Role::Base);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Button, Role::Base);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::Light, Role::Base);
    set(QPalette::Midlight, Role::Panel);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Control);
    set(QPalette::Shadow, Role::Control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, color(Role::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Border));
    return palette;
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, Role::Text);
}

QIcon Theme::icon(const QString &name, Role role) const
{
    return QIcon(new ThemeIconEngine(d, name, role));
}

void Theme::apply()
{
    if (auto *style = qobject_cast<Style *>(QApplication::style()))
        style->setTheme(*this);
    else
        QApplication::setStyle(new Style(*this));
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextStyle::Ui));
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(TextStyle::Small));
}

} // namespace jiaoshu::ui
