// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sentencestrip.h"

#include "ui/charts/figureshape.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

constexpr qreal AboveBaseline = 16;
constexpr qreal BelowBaseline = 4;

} // namespace

SentenceView::SentenceView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { layOut(); });
}

void SentenceView::setLinesShown(int lines)
{
    m_linesShown = lines;
    updateGeometry();
}

QSize SentenceView::sizeHint() const
{
    return {400, m_linesShown * m_theme.lineHeight(Theme::TextStyle::Report)};
}

void SentenceView::setSentence(const QString &text, const std::vector<Mark> &marks)
{
    m_layout.setText(text);
    m_marks = marks;
    setAccessibleName(text);
    layOut();
}

void SentenceView::layOut()
{
    m_layout.setFont(m_theme.font(Theme::TextStyle::Report));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    // Two pixels of room at either side of a figure, as in the reports.
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : m_marks) {
        QTextCharFormat spaced;
        spaced.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        spaced.setFontLetterSpacing(3);
        formats.push_back({std::max(0, mark.start - 1), 1, spaced});
        formats.push_back({mark.start + mark.length - 1, 1, spaced});
    }
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width());
        line.setPosition({0, y});
        y += m_theme.lineHeight(Theme::TextStyle::Report);
    }
    m_layout.endLayout();
    update();
}

void SentenceView::resizeEvent(QResizeEvent *) { layOut(); }

int SentenceView::firstLineShown() const
{
    int currentLine = 0;
    for (const Mark &mark : m_marks) {
        if (mark.current)
            currentLine = std::max(0, m_layout.lineForTextPosition(mark.start).lineNumber());
    }
    return std::clamp(currentLine, 0, std::max(0, m_layout.lineCount() - m_linesShown));
}

std::vector<QRectF> SentenceView::boxesOf(const Mark &mark) const
{
    std::vector<QRectF> boxes;
    const int end = mark.start + mark.length;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(mark.start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from) - 1;
        // The last character carries the room behind the figure.
        const qreal right = line.cursorToX(to) - (to == end ? 2 : 0);
        const qreal baseline = line.y() + line.ascent();
        boxes.emplace_back(std::floor(left), std::floor(baseline - AboveBaseline), std::ceil(right - left),
                           AboveBaseline + BelowBaseline);
    }
    return boxes;
}

void SentenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int first = firstLineShown();
    const qreal leading =
        m_layout.lineCount() > 0
            ? (m_theme.lineHeight(Theme::TextStyle::Report) - m_layout.lineAt(0).height()) / 2
            : 0;
    painter.translate(0, std::round(leading) - first * m_theme.lineHeight(Theme::TextStyle::Report));
    for (const Mark &mark : m_marks) {
        for (const QRectF &box : boxesOf(mark))
            paintFigureFill(painter, box, mark.state, mark.current, m_theme);
    }
    painter.setPen(m_theme.color(Theme::Role::Text));
    for (int i = first; i < std::min(m_layout.lineCount(), first + m_linesShown); ++i)
        m_layout.lineAt(i).draw(&painter, QPointF());
    for (const Mark &mark : m_marks) {
        for (const QRectF &box : boxesOf(mark))
            paintFigureLines(painter, box, mark.state, mark.current, m_theme);
    }
}

SentenceStrip::SentenceStrip(Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Paper, Qt::BottomEdge, parent)
    , m_description(new ThemedLabel(theme, Theme::TextStyle::Ui))
    , m_source(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary))
    , m_sentence(new SentenceView(theme))
    , m_open(new QPushButton(theme.icon(QStringLiteral("report")), {}))
{
    m_description->setBold(true);
    m_source->setElided(true);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_open->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 8);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_description);
    head->addWidget(m_source, 1);
    head->addWidget(m_open);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_open, &QPushButton::clicked, this, &SentenceStrip::openWished);
    retranslate();
}

void SentenceStrip::retranslate()
{
    m_open->setText(tr("Open in text"));
    m_open->setToolTip(tr("Open the report at this figure (Enter)"));
}

void SentenceStrip::showNothing(const QString &hint)
{
    m_description->setText({});
    m_source->setText(hint);
    m_sentence->setSentence({}, {});
    m_open->setEnabled(false);
}

void SentenceStrip::show(const QString &description, const QString &source, const QString &sentence,
                         const std::vector<SentenceView::Mark> &marks)
{
    m_description->setText(description);
    m_source->setText(source);
    m_sentence->setSentence(sentence, marks);
    m_open->setEnabled(true);
}

} // namespace jiaoshu::ui
