// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pdftexts.h"

#include <QRawFont>

namespace jiaoshu::ui {
namespace {

quint32 glyphOf(const QRawFont &font, char16_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(character)));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

} // namespace

void PdfTexts::add(const ChartScene &scene, const ChartStyle &style)
{
    if (m_fonts.empty())
        m_fonts = {style.font(Face::Small), style.font(Face::Title)};
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<SceneText>(&item)) {
            for (const QChar character : text->text)
                m_written.insert(character.unicode());
        }
    }
}

char16_t PdfTexts::writtenFor(char16_t character) const
{
    for (const QFont &face : m_fonts) {
        const QRawFont font = QRawFont::fromFont(face, QFontDatabase::SimplifiedChinese);
        const quint32 glyph = glyphOf(font, character);
        for (const char16_t written : m_written) {
            if (glyph != 0 && glyphOf(font, written) == glyph)
                return written;
        }
    }
    return 0;
}

void PdfTexts::repair(QByteArray &pdf) const
{
    static const QByteArray begin("beginbfrange");
    static const QByteArray end("endbfrange");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype last = pdf.indexOf(end, at);
        bool characters = false;
        for (qsizetype i = at; i < last; ++i) {
            // Characters stand in brackets, as <751F>; what is before them are numbers of glyphs.
            characters = pdf[i] == '[' || (characters && pdf[i] != ']');
            if (!characters || pdf[i] != '<' || pdf[i + 5] != '>')
                continue;
            const auto named = char16_t(pdf.mid(i + 1, 4).toUShort(nullptr, 16));
            const char16_t written = m_written.contains(named) ? char16_t(0) : writtenFor(named);
            // As long as before: the places of all else in the file stay right.
            if (written != 0)
                pdf.replace(i + 1, 4, QByteArray::number(written, 16).toUpper().rightJustified(4, '0'));
        }
    }
}

} // namespace jiaoshu::ui
