// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_p.h"

#include <QJsonObject>

namespace jiaoshu::ui {

/** Reads tokens.json from the program's resources; a build without it, or with a value missing, ends the program. */
class TokenReader {
public:
    static std::shared_ptr<Theme::Private> read();

private:
    explicit TokenReader(QJsonObject root) : m_root(std::move(root)) {}

    QJsonValue at(const QString &path) const;
    QColor color(const QString &path) const;
    Theme::FigureColors figureColors(const QString &path) const;
    Theme::Private::Colors scheme(const QString &name) const;
    std::vector<Theme::SeriesStyle> series(const QString &path) const;
    Theme::Private::Type type(const QString &name, bool serif) const;
    void flatten(const QByteArray &path, const QJsonValue &value, QHash<QByteArray, qreal> &numbers) const;

    QJsonObject m_root;
};

} // namespace jiaoshu::ui
