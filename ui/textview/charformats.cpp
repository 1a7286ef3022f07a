// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/charformats.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

QTextCharFormat made(const CharFormats::Key &key, const TextMetrics &metrics)
{
    QTextCharFormat format;
    format.setForeground(QColor::fromRgba(key.color));
    // The layout's own font: for any other that a format names Qt looks in its database, once for every stretch of text.
    if (!key.bold && !key.hidden && key.spacing == 0)
        return format;
    QFont font = key.bold ? metrics.bold : metrics.body;
    if (key.hidden) {
        font.setPixelSize(1);
        font.setLetterSpacing(QFont::PercentageSpacing, 1);
        format.setFont(font);
        format.setForeground(Qt::transparent);
        return format;
    }
    if (key.spacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, key.spacing);
    format.setFont(font);
    return format;
}

} // namespace

QTextCharFormat CharFormats::format(const Key &key, const TextMetrics &metrics)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&key](const Entry &entry) { return entry.key == key; });
    if (known != m_entries.end())
        return known->format;
    m_entries.push_back({key, made(key, metrics)});
    return m_entries.back().format;
}

} // namespace jiaoshu::ui
