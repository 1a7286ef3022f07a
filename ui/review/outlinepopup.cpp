// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/outlinepopup.h"

#include "ui/widgets/fieldnames.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

constexpr int LeastWidth = 280;
constexpr int MostRows = 18;
constexpr int Indent = 4;
constexpr int MostWidth = 560;
/** Before the chapter in which one reads, and before the others: as wide in every face for Chinese. */
const QString Here = QStringLiteral("▸ ");
const QString Beside = QStringLiteral("\u3000");

} // namespace

QString headingText(const text::Heading &heading, const text::SourceText &text)
{
    QString title = text.slice(heading.span).toString().remove(u'*');
    while (title.startsWith(u'#') || title.startsWith(u' '))
        title.remove(0, 1);
    title = title.simplified();
    if (title.endsWith(u'。'))
        title.chop(1);
    return title;
}

OutlinePopup::OutlinePopup(Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("outlinePopup"));
    setFrameShape(QFrame::Box);
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("outlineList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.length("spacing.s"), theme.length("spacing.s"),
                               theme.length("spacing.s"), theme.length("spacing.s"));
    layout->setSpacing(theme.length("spacing.s"));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePopup::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &OutlinePopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &OutlinePopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &OutlinePopup::choose);
    retranslate();
}

void OutlinePopup::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a chapter"));
    m_filter->setAccessibleName(tr("Find a chapter"));
    nameFieldButtons(*m_filter);
    m_list->setAccessibleName(tr("Chapters of the report"));
}

void OutlinePopup::open(const text::Outline &outline, const text::SourceText &text, int current,
                        const QWidget &anchor, int width)
{
    m_filter->clear();
    m_list->clear();
    for (int i = 0; i < int(outline.headings().size()); ++i) {
        const text::Heading &heading = outline.headings()[size_t(i)];
        const QString title = headingText(heading, text);
        const QString indent = Beside + QString(Indent * (heading.level - 1), u' ');
        auto *item = new QListWidgetItem(indent + title, m_list);
        item->setToolTip(title);
        if (i != current)
            continue;
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(bold);
        item->setText(Here + item->text().mid(Beside.size()));
        item->setData(Qt::AccessibleTextRole, tr("%1, you are reading here").arg(title));
        m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const int row = qMax(m_list->sizeHintForRow(0), fontMetrics().height());
    const int rows = qBound(1, m_list->count(), MostRows);
    resize(qBound(LeastWidth, width - m_theme.length("spacing.xxl"), MostWidth),
           m_filter->sizeHint().height() + row * rows + 4 * m_theme.length("spacing.s"));
    move(anchor.mapToGlobal(QPoint(0, anchor.height())));
    show();
    m_filter->setFocus();
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void OutlinePopup::filter(const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool fits = std::all_of(parts.begin(), parts.end(), [item](const QString &part) {
            return item->text().contains(part, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

void OutlinePopup::choose()
{
    const int row = m_list->currentItem() && !m_list->currentItem()->isHidden() ? m_list->currentRow() : -1;
    if (row < 0)
        return;
    hide();
    Q_EMIT chosen(row);
}

/** The keyboard stays in the field; keys that move go to the list. */
bool OutlinePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int keys[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::find(std::begin(keys), std::end(keys), key) == std::end(keys))
        return QFrame::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

} // namespace jiaoshu::ui
