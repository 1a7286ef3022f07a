// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedviews.h"

#include "benchproject.h"
#include "measuring.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace jiaoshu::bench {

MarkedText::MarkedText(const QString &once, int copies)
    : text(once.repeated(copies))
    , marks(denseMarks(text))
    , document(openProject(contentsOf(text, marks, 1)))
{}

void MarkedView::showIn(QWidget &window)
{
    area().setParent(&window);
    area().setGeometry(window.rect());
    area().show();
    paintNow(window);
}

void MarkedView::jumpTo(double share)
{
    QScrollBar *bar = area().verticalScrollBar();
    bar->setValue(int(share * bar->maximum()));
    paintNow(*area().window());
}

OurView::OurView(MarkedText &text, ui::Theme &theme)
    : m_text(text)
    , m_view(*text.document, m_selection, theme)
{
    m_view.setReport(text.report);
}

void OurView::restyle(size_t mark)
{
    const review::FigureId id = m_text.figure(mark);
    const bool open = m_text.document->figure(id)->state != review::State::Accepted;
    const auto done = open ? m_text.document->accept({id}) : m_text.document->reject({id});
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().text()));
}

FormattedView::FormattedView(const MarkedText &text, const ui::Theme &theme)
    : m_text(text)
{
    m_edit.setReadOnly(true);
    m_edit.setUndoRedoEnabled(false);
    m_edit.setFont(theme.font(ui::Theme::TextStyle::Report));
    m_format.setBackground(QColor(0xff, 0xe8, 0xa0));
    m_other.setBackground(QColor(0xc0, 0xf0, 0xc0));
    m_edit.setPlainText(text.text);
    QTextCursor cursor(m_edit.document());
    cursor.beginEditBlock();
    for (const base::Span mark : text.marks) {
        cursor.setPosition(int(mark.start));
        cursor.setPosition(int(mark.end), QTextCursor::KeepAnchor);
        cursor.setCharFormat(m_format);
    }
    cursor.endEditBlock();
}

void FormattedView::layOutAll()
{
    // Once all is laid out, a timer of the layout tells the scroll bar.
    const auto *layout = m_edit.document()->documentLayout();
    const int height = int(layout->documentSize().height());
    QElapsedTimer waiting;
    waiting.start();
    constexpr int LongEnough = 30'000;
    while (m_edit.verticalScrollBar()->maximum() + area().height() < height && waiting.elapsed() < LongEnough)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void FormattedView::restyle(size_t mark)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(int(m_text.marks[mark].start));
    cursor.setPosition(int(m_text.marks[mark].end), QTextCursor::KeepAnchor);
    m_turn = !m_turn;
    cursor.setCharFormat(m_turn ? m_other : m_format);
}

class HighlightedView::Highlighter final : public QSyntaxHighlighter {
public:
    Highlighter(QTextDocument *document, const std::vector<base::Span> &marks)
        : QSyntaxHighlighter(document)
        , m_marks(marks)
        , m_changed(marks.size(), false)
    {
        m_format.setBackground(QColor(0xff, 0xe8, 0xa0));
        m_other.setBackground(QColor(0xc0, 0xf0, 0xc0));
    }

    void change(size_t mark)
    {
        m_changed[mark] = !m_changed[mark];
        rehighlightBlock(document()->findBlock(int(m_marks[mark].start)));
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const qsizetype start = currentBlock().position();
        const auto first = std::lower_bound(m_marks.begin(), m_marks.end(), start,
                                            [](base::Span mark, qsizetype at) { return mark.start < at; });
        for (auto mark = first; mark != m_marks.end() && mark->start < start + text.size(); ++mark)
            setFormat(int(mark->start - start), int(mark->length()),
                      m_changed[size_t(mark - m_marks.begin())] ? m_other : m_format);
    }

private:
    const std::vector<base::Span> &m_marks;
    std::vector<bool> m_changed;
    QTextCharFormat m_format;
    QTextCharFormat m_other;
};

HighlightedView::HighlightedView(const MarkedText &text, const ui::Theme &theme)
    : m_text(text)
{
    m_edit.setReadOnly(true);
    m_edit.setUndoRedoEnabled(false);
    m_edit.setFont(theme.font(ui::Theme::TextStyle::Report));
    // On the empty document, so that it highlights with the text and not once more later.
    m_highlighter = new Highlighter(m_edit.document(), text.marks);
    m_edit.setPlainText(text.text);
}

void HighlightedView::restyle(size_t mark) { m_highlighter->change(mark); }

} // namespace jiaoshu::bench
