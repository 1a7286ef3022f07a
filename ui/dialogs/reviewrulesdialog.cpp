// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reviewrulesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace jiaoshu::ui {

namespace {
constexpr int Width = 420;
}

ReviewRulesDialog::ReviewRulesDialog(const review::ReviewRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_reviews(new QComboBox(this))
    , m_samePerson(new QCheckBox(tr("One person may do two reviews of the same report"), this))
{
    setObjectName(QStringLiteral("reviewRules"));
    setWindowTitle(tr("Reviews of the project"));
    setMinimumWidth(Width);
    m_reviews->setObjectName(QStringLiteral("reviews"));
    m_reviews->addItem(tr("One: first review"));
    m_reviews->addItem(tr("Two: first and second review"));
    m_reviews->addItem(tr("Three: first, second and final review"));
    m_reviews->setCurrentIndex(rules.reviews - 1);
    m_samePerson->setObjectName(QStringLiteral("samePerson"));
    m_samePerson->setChecked(rules.samePerson);
    auto *about = new QLabel(tr("A report is frozen when its last review is signed off."), this);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Reviews of each report"), m_reviews);
    form->addRow(QString(), m_samePerson);
    form->addRow(about);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

review::ReviewRules ReviewRulesDialog::rules() const
{
    return {m_reviews->currentIndex() + 1, m_samePerson->isChecked()};
}

} // namespace jiaoshu::ui
