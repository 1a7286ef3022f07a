// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/districtpicker.h"

#include "ui/charts/choicedelegate.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

/** As many as the theme has looks for. */
constexpr int TickedAtFirst = 8;
constexpr int RowsShown = 6;
constexpr int RowHeight = 28;

} // namespace

DistrictPicker::DistrictPicker(Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    retranslate();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChoiceDelegate(theme, this));
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        m_decided.insert(item->data(ChoiceDelegate::Id).toString(), item->checkState() == Qt::Checked);
        Q_EMIT changed();
    });
    // A click on the name ticks as well as one on the box; the list does the latter itself.
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        setTicked(item->data(ChoiceDelegate::Id).toString(), item->checkState() != Qt::Checked);
    });
}

void DistrictPicker::retranslate() { setAccessibleName(tr("Districts")); }

bool DistrictPicker::isTicked(const trends::Choice &choice) const
{
    const auto decided = m_decided.constFind(choice.id);
    if (decided != m_decided.constEnd())
        return *decided;
    const bool anyOwn = std::any_of(m_choices.begin(), m_choices.end(), [](const trends::Choice &other) {
        return other.hasReport && other.points > 0;
    });
    if (choice.points == 0 || (anyOwn && !choice.hasReport))
        return false;
    const auto before = std::count_if(
        m_choices.begin(), m_choices.begin() + (&choice - m_choices.data()),
        [&](const trends::Choice &other) { return other.points > 0 && (other.hasReport || !anyOwn); });
    return before < TickedAtFirst;
}

void DistrictPicker::setChoices(const std::vector<trends::Choice> &choices)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = currentRow();
    m_choices = choices;
    clear();
    for (const trends::Choice &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.name, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setData(ChoiceDelegate::Id, choice.id);
        item->setData(ChoiceDelegate::Points, choice.points);
        item->setData(ChoiceDelegate::Remark, choice.points == 0 ? tr("not stated") : QString());
        item->setData(Qt::AccessibleDescriptionRole, tr("Points: %1").arg(choice.points));
        item->setCheckState(isTicked(choice) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(row < count() ? row : -1);
    updateGeometry();
}

void DistrictPicker::setLooks(const QHash<QString, int> &looks)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < count(); ++row) {
        const auto look = looks.constFind(item(row)->data(ChoiceDelegate::Id).toString());
        item(row)->setData(ChoiceDelegate::Look, look == looks.constEnd() ? QVariant() : QVariant(*look));
    }
}

void DistrictPicker::setTicked(const QString &district, bool ticked)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(ChoiceDelegate::Id).toString() == district)
            item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<QString> DistrictPicker::ticked() const
{
    std::vector<QString> ticked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ticked.push_back(item(row)->data(ChoiceDelegate::Id).toString());
    }
    return ticked;
}

QSize DistrictPicker::sizeHint() const { return {200, RowHeight * std::clamp(count(), 1, RowsShown) + 2}; }

} // namespace jiaoshu::ui
