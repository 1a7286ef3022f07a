// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jiaoshu::ui {

ThemeIconEngine::ThemeIconEngine(std::shared_ptr<Theme::Private> tokens, QString name, Theme::Role role)
    : m_tokens(std::move(tokens))
    , m_name(std::move(name))
    , m_role(role)
{
    QFile file(QStringLiteral(":/jiaoshu/icons/%1.svg").arg(m_name));
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
    else
        qWarning("no icon %s in resources/icons", qUtf8Printable(m_name));
}

QColor ThemeIconEngine::color(QIcon::Mode mode) const
{
    // What is selected by Qt's own views stands on the accent; our tables paint their pictures as they are.
    const Theme::Role role = mode == QIcon::Disabled   ? Theme::Role::Disabled
                             : mode == QIcon::Selected ? Theme::Role::OnAccent
                                                       : m_role;
    return m_tokens->colors().roles[size_t(role)];
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QString tint = color(mode).name();
    const QString cacheKey = QStringLiteral("jiaoshu/%1/%2/%3x%4@%5")
                                 .arg(m_name, tint)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    if (!m_svg.isEmpty()) {
        // Qt's SVG reader knows no currentColor.
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", tint.toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), size));
    }
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine *ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(*this);
}

QString ThemeIconEngine::key() const
{
    return QStringLiteral("jiaoshu");
}

QString ThemeIconEngine::iconName()
{
    return m_name;
}

bool ThemeIconEngine::isNull()
{
    return m_svg.isEmpty();
}

} // namespace jiaoshu::ui
