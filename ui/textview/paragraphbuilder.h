// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/outline.h"
#include "ui/textview/boundaries.h"
#include "ui/textview/charformats.h"
#include "ui/textview/paragraphlayout.h"
#include "ui/textview/tablecolumns.h"

namespace jiaoshu::ui {

/** Breaks one paragraph into lines. All it is given must outlive it, not the layout that it makes. */
class ParagraphBuilder {
public:
    struct Input {
        const text::SourceText *text = nullptr;
        const text::Outline *outline = nullptr;
        const TextMetrics *metrics = nullptr;
        const Theme *theme = nullptr;
        /** Those of these metrics and this theme. */
        CharFormats *formats = nullptr;
        /** Width of the text column. */
        qreal width = 0;
        /** The figure whose glyphs have the colour of the current one. */
        review::FigureId current;
        /** For a row of a table. */
        const TableColumns *columns = nullptr;
    };

    ParagraphBuilder(const Input &input, const Paragraph &paragraph, std::vector<FigureMark> marks);
    std::shared_ptr<ParagraphLayout> build();
    /** The colour of a figure's glyphs; all else of its state is painted around them. */
    static QColor glyphColor(const Theme &theme, review::State state, bool current);

private:
    /** How one UTF-16 unit looks; runs of equal ones become the formats of the layout. */
    struct Look {
        quint8 spacing = 0;
        bool bold = false;
        bool hidden = false;
        /** The mark whose colour it has, from 1; 0 for none. */
        quint16 mark = 0;
        bool operator==(const Look &) const = default;
    };

    void findLooks();
    void hideMarkup();
    void hide(qsizetype start, qsizetype end);
    void spaceMarks();
    void embolden();
    QTextCharFormat format(const Look &look) const;
    QList<QTextLayout::FormatRange> formats(base::Span local) const;

    int buildBody();
    int buildRow();
    /** Lays out the units `local` of the paragraph as a piece; gives its height. */
    qreal addPiece(base::Span local, QPointF origin, qreal width, qreal indent);
    void fillLine(QTextLine &line, const LineBreaks &breaks, qsizetype pieceStart, qreal width) const;

    const Input m_input;
    QStringView m_view;
    std::vector<Look> m_looks;
    std::shared_ptr<ParagraphLayout> m_layout;
};

} // namespace jiaoshu::ui
