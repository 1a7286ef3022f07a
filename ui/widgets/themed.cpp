// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themed.h"

#include <QPainter>
#include <QStyle>

namespace jiaoshu::ui {

ThemedLabel::ThemedLabel(Theme &theme, Theme::TextStyle style, Theme::Role role, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyTheme();
    connect(&theme, &Theme::changed, this, &ThemedLabel::applyTheme);
}

void ThemedLabel::applyTheme()
{
    QFont font = m_theme.font(m_style);
    if (m_bold)
        font.setWeight(QFont::Bold);
    setFont(font);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_role));
    setPalette(own);
}

void ThemedLabel::setRole(Theme::Role role)
{
    m_role = role;
    applyTheme();
}

void ThemedLabel::setBold(bool bold)
{
    m_bold = bold;
    applyTheme();
}

void ThemedLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    update();
}

QSize ThemedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, whole.height()) : whole;
}

void ThemedLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                          QPalette::WindowText);
}

Surface::Surface(Theme &theme, Theme::Role role, Qt::Edges hairlines, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
    , m_hairlines(hairlines)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Surface::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_role));
    const QColor line = m_theme.color(Theme::Role::Border);
    if (m_hairlines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_hairlines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_hairlines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_hairlines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
    if (m_marked)
        painter.fillRect(0, 0, width(), m_theme.length("line.pane_focus_top"),
                         m_theme.color(Theme::Role::Accent));
}

} // namespace jiaoshu::ui
