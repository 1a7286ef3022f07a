// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reopendialog.h"

#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace jiaoshu::ui {

namespace {
constexpr int FieldWidth = 320;
}

ReopenDialog::ReopenDialog(const review::ReviewDocument &document, review::ReportId report, QWidget *parent)
    : QDialog(parent)
    , m_review(new QComboBox(this))
    , m_reason(new QComboBox(this))
{
    setObjectName(QStringLiteral("reopenDialog"));
    const review::Report &one = *document.report(report);
    setWindowTitle(tr("Reopen %1").arg(one.shortName()));
    m_review->setObjectName(QStringLiteral("review"));
    const int last = one.review.frozen ? document.rules().reviews : one.review.stage - 1;
    for (int review = last; review >= 1; --review)
        m_review->addItem(review::reviewName(review), review);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->setMinimumWidth(FieldWidth);
    m_reason->addItems(words::usualReasons());
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Why: one of these, or in your words"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_reopen = buttons->addButton(tr("Reopen"), QDialogButtonBox::AcceptRole);
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_reopen->setEnabled(false);
    connect(m_reason, &QComboBox::currentTextChanged, this,
            [this](const QString &text) { m_reopen->setEnabled(!text.trimmed().isEmpty()); });
    auto *form = new QFormLayout(this);
    form->addRow(tr("Back to the"), m_review);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

ReopenWish ReopenDialog::wish() const
{
    return {m_review->currentData().toInt(), m_reason->currentText().trimmed()};
}

} // namespace jiaoshu::ui
