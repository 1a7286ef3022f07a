// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/indicatorpicker.h"

#include "text/pinyin.h"
#include "ui/charts/choicedelegate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/groupnames.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

constexpr qsizetype MostRecent = 5;

} // namespace

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
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemActivated, this, &IndicatorPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &IndicatorPicker::choose);
    retranslate();
}

void IndicatorPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Name, pinyin or initials"));
    m_search->setAccessibleName(tr("Search indicators"));
    nameFieldButtons(*m_search);
    m_list->setAccessibleName(tr("Indicators"));
    m_list->setToolTip(tr("Ctrl with a click or Enter adds an indicator to the chart, or takes it away"));
}

void IndicatorPicker::setChoices(const std::vector<trends::Choice> &choices,
                                 const std::vector<QString> &shown)
{
    m_choices = choices;
    m_shown = shown;
    if (!shown.empty()) {
        m_recent.removeAll(shown.front());
        m_recent.prepend(shown.front());
        m_recent = m_recent.mid(0, MostRecent);
    }
    fill();
}

bool IndicatorPicker::isShown(const QString &id) const
{
    return std::find(m_shown.begin(), m_shown.end(), id) != m_shown.end();
}

QString IndicatorPicker::groupOf(const QString &id) const
{
    const figures::Indicator *indicator = m_catalogue.find(id);
    return indicator ? groupName(indicator->group) : tr("Others");
}

void IndicatorPicker::fill()
{
    m_list->clear();
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        fillAll();
    else
        fillMatches(typed);
}

void IndicatorPicker::fillAll()
{
    if (m_recent.size() > 1)
        addHeading(tr("Recently used"));
    if (m_recent.size() > 1) {
        for (const QString &id : std::as_const(m_recent))
            for (const trends::Choice &choice : m_choices)
                if (choice.id == id)
                    add(choice, {});
    }
    // Groups in the order of the catalogue, each whole, wherever its indicators stand there.
    QStringList groups;
    for (const trends::Choice &choice : m_choices)
        if (isOffered(choice) && !groups.contains(groupOf(choice.id)))
            groups << groupOf(choice.id);
    for (const QString &group : std::as_const(groups)) {
        addHeading(group);
        for (const trends::Choice &choice : m_choices)
            if (isOffered(choice) && groupOf(choice.id) == group)
                add(choice, {});
    }
}

/** Those without a point are looked for by name; but the one that is shown is always to be seen in the list. */
bool IndicatorPicker::isOffered(const trends::Choice &choice) const
{
    return choice.points > 0 || isShown(choice.id);
}

void IndicatorPicker::fillMatches(const QString &typed)
{
    for (const trends::Choice &choice : m_choices) {
        if (const auto match = text::PinyinName(choice.name).find(typed)) {
            add(choice, *match);
            continue;
        }
        const figures::Indicator *indicator = m_catalogue.find(choice.id);
        QStringList others{groupOf(choice.id)};
        if (indicator)
            others << indicator->aliases << indicator->name << indicator->englishName;
        if (std::any_of(others.begin(), others.end(), [&](const QString &name) {
                return text::PinyinName(name).find(typed).has_value();
            }))
            add(choice, {});
    }
    // Enter takes the first that fits, not the one that is shown already.
    m_list->setCurrentRow(0);
}

void IndicatorPicker::addHeading(const QString &words)
{
    auto *item = new QListWidgetItem(words, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(ChoiceDelegate::Heading, true);
}

void IndicatorPicker::add(const trends::Choice &choice, const base::Span &match)
{
    auto *item = new QListWidgetItem(choice.name, m_list);
    item->setData(ChoiceDelegate::Id, choice.id);
    item->setData(ChoiceDelegate::Points, choice.points);
    item->setData(ChoiceDelegate::MatchStart, match.start);
    item->setData(ChoiceDelegate::MatchEnd, match.end);
    item->setData(ChoiceDelegate::Shown, isShown(choice.id));
    item->setData(Qt::AccessibleDescriptionRole,
                  isShown(choice.id) ? tr("Points: %1, in the chart").arg(choice.points)
                                     : tr("Points: %1").arg(choice.points));
    if (!m_shown.empty() && choice.id == m_shown.front())
        m_list->setCurrentItem(item);
}

void IndicatorPicker::choose(const QListWidgetItem *item)
{
    if (!item || item->data(ChoiceDelegate::Heading).toBool())
        return;
    const QString id = item->data(ChoiceDelegate::Id).toString();
    if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
        Q_EMIT toggled(id);
    else
        Q_EMIT chosen(id);
}

/** To the next row that can be chosen. */
void IndicatorPicker::step(int way)
{
    int row = m_list->currentRow() + way;
    while (row >= 0 && row < m_list->count() && !m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
        row += way;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

bool IndicatorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
