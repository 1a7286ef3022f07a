// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/indicatorpicker.h"

#include "text/pinyin.h"
#include "ui/charts/choicedelegate.h"
#include "ui/widgets/fieldnames.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace jiaoshu::ui {

IndicatorPicker::IndicatorPicker(Theme &theme, const figures::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(theme.length("height.input"));
    m_search->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_search);
    layout->addLayout(inset);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { chooseRow(std::max(0, m_list->currentRow())); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { chooseRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { chooseRow(m_list->row(item)); });
    retranslate();
}

void IndicatorPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Name, pinyin or initials"));
    m_search->setAccessibleName(tr("Search indicators"));
    nameFieldButtons(*m_search);
    m_list->setAccessibleName(tr("Indicators"));
}

void IndicatorPicker::setChoices(const std::vector<trends::Choice> &choices, const QString &current)
{
    m_choices = choices;
    m_current = current;
    fill();
}

void IndicatorPicker::fill()
{
    m_list->clear();
    const QString typed = m_search->text().trimmed();
    for (const trends::Choice &choice : m_choices) {
        if (typed.isEmpty()) {
            // The one that is shown is always to be seen in the list.
            if (choice.points > 0 || choice.id == m_current)
                add(choice, {});
            continue;
        }
        if (const auto match = text::PinyinName(choice.name).find(typed)) {
            add(choice, *match);
            continue;
        }
        const figures::Indicator *indicator = m_catalogue.find(choice.id);
        const QStringList others =
            indicator ? indicator->aliases + QStringList{indicator->name, indicator->englishName}
                      : QStringList();
        if (std::any_of(others.begin(), others.end(),
                        [&](const QString &name) { return text::PinyinName(name).find(typed).has_value(); }))
            add(choice, {});
    }
    // Enter takes the first that fits, not the one that is shown already.
    if (!typed.isEmpty())
        m_list->setCurrentRow(0);
}

void IndicatorPicker::add(const trends::Choice &choice, const base::Span &match)
{
    auto *item = new QListWidgetItem(choice.name, m_list);
    item->setData(ChoiceDelegate::Id, choice.id);
    item->setData(ChoiceDelegate::Points, choice.points);
    item->setData(ChoiceDelegate::MatchStart, match.start);
    item->setData(ChoiceDelegate::MatchEnd, match.end);
    item->setData(Qt::AccessibleDescriptionRole, tr("Points: %1").arg(choice.points));
    if (choice.id == m_current)
        m_list->setCurrentItem(item);
}

void IndicatorPicker::chooseRow(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (item)
        Q_EMIT chosen(item->data(ChoiceDelegate::Id).toString());
}

bool IndicatorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
