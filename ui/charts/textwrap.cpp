// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textwrap.h"

#include <QTextBoundaryFinder>

namespace jiaoshu::ui {
namespace {

class Wrapping {
public:
    Wrapping(qreal room, const ChartStyle &style, Face face)
        : m_room(room)
        , m_style(style)
        , m_face(face)
    {}

    void add(const QString &piece)
    {
        if (fits(m_line + piece)) {
            m_line += piece;
            return;
        }
        endLine();
        m_line = piece;
        while (!fits(m_line) && m_line.size() > 1)
            cut();
    }

    QStringList lines()
    {
        endLine();
        return m_lines;
    }

    void endLine()
    {
        while (m_line.endsWith(u' '))
            m_line.chop(1);
        if (!m_line.isEmpty())
            m_lines << m_line;
        m_line.clear();
    }

private:
    bool fits(const QString &text) const { return m_style.width(text, m_face) <= m_room; }

    /** A word too long for a line: as much of it as the line holds. */
    void cut()
    {
        const QString word = m_line;
        qsizetype length = 1;
        while (length < word.size() && fits(word.left(length + 1)))
            ++length;
        // Never between the halves of a character.
        if (length < word.size() && word[length].isLowSurrogate() && length > 1)
            --length;
        m_lines << word.left(length);
        m_line = word.mid(length);
    }

    qreal m_room;
    const ChartStyle &m_style;
    Face m_face;
    QString m_line;
    QStringList m_lines;
};

} // namespace

QStringList wrapped(const QString &text, qreal room, const ChartStyle &style, Face face)
{
    Wrapping wrapping(room, style, face);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            wrapping.add(paragraph.mid(from, to - from));
            from = to;
        }
        wrapping.endLine();
    }
    return wrapping.lines();
}

} // namespace jiaoshu::ui
