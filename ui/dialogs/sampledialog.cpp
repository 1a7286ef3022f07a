// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sampledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <cmath>

namespace jiaoshu::ui {

namespace {
constexpr int Width = 420;
constexpr double UsualShare = 10;
} // namespace

SampleDialog::SampleDialog(const review::ReviewDocument &document, review::ReportId report, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_report(report)
    , m_scope(new QComboBox(this))
    , m_share(new QDoubleSpinBox(this))
{
    setObjectName(QStringLiteral("sampleDialog"));
    setWindowTitle(tr("Draw a sample for the %1").arg(review::reviewName(document.stageOf(report))));
    setMinimumWidth(Width);
    m_scope->setObjectName(QStringLiteral("scope"));
    addScopes(*m_scope, *document.report(report));
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setRange(0.1, 100);
    m_share->setDecimals(1);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(UsualShare);
    auto *about =
        new QLabel(tr("Drawn by chance from what the review before accepted, the same for everybody. This "
                      "review then asks for these figures only, and measures how many were wrong."),
                   this);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Draw"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Reports"), m_scope);
    form->addRow(tr("Share of the figures"), m_share);
    form->addRow(about);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_share->setFocus();
}

SampleWish SampleDialog::wish() const
{
    return {reportsIn(m_document, m_report, ReportScope(m_scope->currentData().toInt())),
            m_document.stageOf(m_report), int(std::lround(m_share->value() * 10))};
}

} // namespace jiaoshu::ui
