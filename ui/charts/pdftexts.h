// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QByteArray>
#include <QSet>

namespace jiaoshu::ui {

/**
 * Makes the texts of a PDF findable. Han fonts have one glyph for 生 and for the radical U+2F63, and Qt 6.4 names
 * glyphs in a PDF by the lower of their characters: whoever searches for 生产 finds nothing. Here each glyph is named by the
 * character that was written.
 */
class PdfTexts {
public:
    void add(const ChartScene &scene, const ChartStyle &style);
    void repair(QByteArray &pdf) const;

private:
    /** The written character for one that shares its glyph; null where there is none. */
    char16_t writtenFor(char16_t character) const;

    QSet<char16_t> m_written;
    std::vector<QFont> m_fonts;
};

} // namespace jiaoshu::ui
