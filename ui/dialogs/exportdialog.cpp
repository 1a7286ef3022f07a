// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "exchange/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace jiaoshu::ui {

ExportDialog::ExportDialog(int all, int filtered, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_all(new QRadioButton(tr("All %n figure(s)", nullptr, all), this))
    , m_filtered(new QRadioButton(tr("Only the %n figure(s) that the table shows", nullptr, filtered), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export figures"));
    m_format->setObjectName(QStringLiteral("format"));
    for (const auto &format : exchange::exportFormats())
        m_format->addItem(format->name(), format->id());
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setChecked(true);
    m_filtered->setObjectName(QStringLiteral("filtered"));
    m_filtered->setEnabled(filtered > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose file…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Figures"), m_all);
    form->addRow(QString(), m_filtered);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ExportDialog::format() const { return m_format->currentData().toString(); }

bool ExportDialog::filteredOnly() const { return m_filtered->isChecked(); }

} // namespace jiaoshu::ui
