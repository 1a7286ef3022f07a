// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace jiaoshu::exchange {

/**
 * Text as HTML shows it, in UTF-8 pages: markup escaped, and what could deceive the eye (control characters, marks that turn
 * the direction of writing or take no room) by its code, `⟨U+202E⟩`.
 */
QString htmlText(QStringView text);
/** Texts under one another in one cell. */
QString htmlLines(const QStringList &texts);
/** `html` in an element, and in a table's cell of a class. */
QString htmlElement(const char *tag, const QString &html);
QString htmlCell(const char *kind, const QString &html);

} // namespace jiaoshu::exchange
