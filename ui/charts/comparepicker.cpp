// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparepicker.h"

#include "text/pinyin.h"
#include "trends/trendtext.h"
#include "ui/charts/choicedelegate.h"
#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/fieldnames.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

constexpr QSize PopupSize(320, 420);

void makeChooser(QPushButton &button, Theme &theme)
{
    button.setAutoDefault(false);
    button.setMinimumHeight(theme.length("height.button"));
    button.setIcon(theme.icon(QStringLiteral("chevron-down")));
    // The sign that there is more to choose stands behind the words.
    button.setLayoutDirection(Qt::RightToLeft);
}

/** Search, list, and what ticks many at once. */
class PickerPopup : public QFrame {
public:
    PickerPopup(Theme &theme, QWidget *parent)
        : QFrame(parent, Qt::Popup)
        , search(new QLineEdit(this))
        , list(new QListWidget(this))
        , all(new QPushButton(this))
        , none(new QPushButton(this))
    {
        setObjectName(QStringLiteral("comparePopup"));
        setAttribute(Qt::WA_DeleteOnClose);
        setLayoutDirection(Qt::LeftToRight);
        setFrameShape(QFrame::Box);
        search->setObjectName(QStringLiteral("compareSearch"));
        search->setClearButtonEnabled(true);
        search->setMinimumHeight(theme.length("height.input"));
        search->installEventFilter(this);
        list->setObjectName(QStringLiteral("compareList"));
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setUniformItemSizes(true);
        list->setItemDelegate(new ChoiceDelegate(theme, list));
        all->setAutoDefault(false);
        none->setAutoDefault(false);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(8, 8, 8, 8);
        layout->setSpacing(6);
        layout->addWidget(search);
        layout->addWidget(list, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(all);
        buttons->addWidget(none);
        buttons->addStretch(1);
        layout->addLayout(buttons);
        resize(PopupSize);
    }

    QLineEdit *search;
    QListWidget *list;
    QPushButton *all;
    QPushButton *none;

protected:
    /** Up and down walk the list while one types; Enter ticks. */
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != search || event->type() != QEvent::KeyPress)
            return QFrame::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (QListWidgetItem *item = list->currentItem(); item && !item->isHidden())
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
        if (key != Qt::Key_Down && key != Qt::Key_Up)
            return false;
        int row = list->currentRow();
        do
            row += key == Qt::Key_Down ? 1 : -1;
        while (row >= 0 && row < list->count() && list->item(row)->isHidden());
        if (row >= 0 && row < list->count())
            list->setCurrentRow(row);
        return true;
    }
};

void fill(QListWidget &list, const std::vector<CompareChoice> &choices, const QSet<QString> &chosen)
{
    for (const CompareChoice &one : choices) {
        auto *item = new QListWidgetItem(one.choice.name, &list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setData(ChoiceDelegate::Id, one.choice.id);
        item->setData(ChoiceDelegate::Points, one.choice.points);
        item->setData(ChoiceDelegate::Remark, QString::number(one.choice.points));
        item->setData(Qt::AccessibleDescriptionRole, ComparePicker::tr("Figures: %1").arg(one.choice.points));
        item->setCheckState(chosen.contains(one.choice.id) ? Qt::Checked : Qt::Unchecked);
    }
}

bool matches(const CompareChoice &one, const QString &typed)
{
    const auto fits = [&typed](const QString &name) { return text::PinyinName(name).find(typed).has_value(); };
    return typed.isEmpty() || fits(one.choice.name) || one.choice.id.startsWith(typed) ||
           std::any_of(one.others.begin(), one.others.end(), fits);
}

} // namespace

ComparePicker::ComparePicker(Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    makeChooser(*this, theme);
    connect(this, &QPushButton::clicked, this, &ComparePicker::openList);
}

void ComparePicker::setWords(const QString &noun, const QString &hint)
{
    m_noun = noun;
    m_hint = hint;
    showCount();
}

void ComparePicker::setChoices(std::vector<CompareChoice> choices)
{
    m_choices = std::move(choices);
    showCount();
}

std::vector<QString> ComparePicker::chosen() const
{
    std::vector<QString> ids;
    for (const CompareChoice &one : m_choices) {
        if (m_chosen.contains(one.choice.id))
            ids.push_back(one.choice.id);
    }
    return ids;
}

void ComparePicker::setChosen(const std::vector<QString> &ids)
{
    m_chosen = QSet<QString>(ids.begin(), ids.end());
    showCount();
}

void ComparePicker::showCount()
{
    setText(tr("%1: %2 chosen").arg(m_noun).arg(chosen().size()));
    giveName(*this, text());
    giveDescription(*this, tr("Opens the list to choose from"));
}

void ComparePicker::tick(const QString &id, bool ticked)
{
    if (ticked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    showCount();
    Q_EMIT chosenChanged();
}

void ComparePicker::tickAll(QListWidget &list, bool withFigures)
{
    const QSignalBlocker silence(&list);
    m_chosen.clear();
    for (int row = 0; row < list.count(); ++row) {
        const trends::Choice &choice = m_choices[size_t(row)].choice;
        const bool ticked = withFigures && choice.points > 0;
        list.item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        if (ticked)
            m_chosen.insert(choice.id);
    }
    list.viewport()->update();
    showCount();
    Q_EMIT chosenChanged();
}

void ComparePicker::openList()
{
    Q_EMIT listWished();
    auto *popup = new PickerPopup(m_theme, this);
    popup->setAccessibleName(m_noun);
    popup->search->setPlaceholderText(m_hint);
    popup->search->setAccessibleName(tr("Search in the list"));
    nameFieldButtons(*popup->search);
    popup->list->setAccessibleName(m_noun);
    popup->all->setText(tr("All with figures"));
    popup->none->setText(tr("Untick all"));
    fill(*popup->list, m_choices, m_chosen);
    connect(popup->list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        tick(item->data(ChoiceDelegate::Id).toString(), item->checkState() == Qt::Checked);
    });
    // A click on the name ticks as well as one on the box; the list does the latter itself.
    connect(popup->list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(popup->search, &QLineEdit::textChanged, this, [this, popup](const QString &typed) {
        int first = -1;
        for (int row = 0; row < popup->list->count(); ++row) {
            const bool shown = matches(m_choices[size_t(row)], typed.trimmed());
            popup->list->item(row)->setHidden(!shown);
            first = first < 0 && shown ? row : first;
        }
        popup->list->setCurrentRow(first);
    });
    connect(popup->all, &QPushButton::clicked, this, [this, popup] { tickAll(*popup->list, true); });
    connect(popup->none, &QPushButton::clicked, this, [this, popup] { tickAll(*popup->list, false); });
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    popup->search->setFocus();
}

ComparePeriod::ComparePeriod(Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    makeChooser(*this, theme);
    connect(this, &QPushButton::clicked, this, &ComparePeriod::openBoxes);
}

void ComparePeriod::setYears(int least, int most, int first, int last)
{
    m_least = least;
    m_most = most;
    m_first = first;
    m_last = last;
    retranslate();
}

void ComparePeriod::retranslate()
{
    setText(tr("Years %1").arg(trends::TrendText::years(m_first, m_last)));
    giveName(*this, text());
    giveDescription(*this, tr("Opens the choice of the first and the last year"));
}

void ComparePeriod::choose(int first, int last)
{
    m_first = std::min(first, last);
    m_last = std::max(first, last);
    retranslate();
    Q_EMIT periodChanged();
}

void ComparePeriod::openBoxes()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("periodPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setLayoutDirection(Qt::LeftToRight);
    popup->setFrameShape(QFrame::Box);
    auto *layout = new QHBoxLayout(popup);
    std::array<QComboBox *, 2> boxes{};
    const std::array<QString, 2> names{tr("From"), tr("To")};
    for (size_t i = 0; i < boxes.size(); ++i) {
        layout->addWidget(new QLabel(names[i], popup));
        boxes[i] = new QComboBox(popup);
        boxes[i]->setObjectName(i == 0 ? QStringLiteral("periodFirst") : QStringLiteral("periodLast"));
        for (int year = m_least; year <= m_most; ++year)
            boxes[i]->addItem(QString::number(year), year);
        boxes[i]->setCurrentIndex((i == 0 ? m_first : m_last) - m_least);
        nameChoice(*boxes[i], names[i]);
        layout->addWidget(boxes[i]);
    }
    for (QComboBox *box : boxes) {
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, boxes] { choose(boxes[0]->currentData().toInt(), boxes[1]->currentData().toInt()); });
    }
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    boxes[0]->setFocus();
}

} // namespace jiaoshu::ui
