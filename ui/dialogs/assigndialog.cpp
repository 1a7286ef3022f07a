// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assigndialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace jiaoshu::ui {

namespace {
constexpr int FieldWidth = 320;
/** What stands between names, half width and full width. */
const QRegularExpression Between(QStringLiteral("\\s*[,;，；、]\\s*"));
} // namespace

AssignDialog::AssignDialog(const review::ReviewDocument &document, review::ReportId report, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_report(report)
    , m_scope(new QComboBox(this))
    , m_review(new QComboBox(this))
    , m_names(new QLineEdit(this))
{
    setObjectName(QStringLiteral("assignDialog"));
    setWindowTitle(tr("Assign"));
    m_scope->setObjectName(QStringLiteral("scope"));
    addScopes(*m_scope, *document.report(report));
    m_review->setObjectName(QStringLiteral("review"));
    for (int review = 1; review <= document.rules().reviews; ++review)
        m_review->addItem(review::reviewName(review), review);
    m_review->setCurrentIndex(document.stageOf(report) - 1);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setMinimumWidth(FieldWidth);
    m_names->setPlaceholderText(tr("Names, with commas between them; empty for nobody"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Assign"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Reports"), m_scope);
    form->addRow(tr("Stage"), m_review);
    form->addRow(tr("Reviewers"), m_names);
    form->addRow(buttons);
    connect(m_review, &QComboBox::currentIndexChanged, this, &AssignDialog::showAssigned);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showAssigned();
    m_names->setFocus();
}

void AssignDialog::showAssigned()
{
    const auto &assigned = m_document.report(m_report)->review.assigned;
    const auto found = assigned.find(m_review->currentData().toInt());
    m_names->setText(found == assigned.end() ? QString() : found->second.join(QStringLiteral(", ")));
}

AssignWish AssignDialog::wish() const
{
    QStringList names = m_names->text().trimmed().split(Between, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return {reportsIn(m_document, m_report, ReportScope(m_scope->currentData().toInt())),
            m_review->currentData().toInt(), names};
}

} // namespace jiaoshu::ui
