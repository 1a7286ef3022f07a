// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicatoreditdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

IndicatorEditDialog::IndicatorEditDialog(const QString &id, const exchange::LiveCatalogue &catalogue,
                                         QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_id(id)
    , m_form(new IndicatorForm(catalogue.catalogue(), this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("indicatorEdit"));
    setWindowTitle(id.isEmpty() ? tr("New indicator") : tr("Edit indicator"));
    if (const figures::Indicator *own = catalogue.own().find(id)) {
        m_form->showOwn(*own);
    } else if (const figures::Indicator *known = catalogue.catalogue().find(id)) {
        const auto *extension = catalogue.own().extension(id);
        m_form->showExtension(*known,
                              extension ? *extension : figures::CatalogueAdditions::Extension{id, {}, {}});
    } else {
        m_form->showOwn({});
    }
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &IndicatorForm::edited, this, &IndicatorEditDialog::follow);
    follow();
    m_form->setFocus();
}

figures::CatalogueAdditions IndicatorEditDialog::additions() const
{
    figures::CatalogueAdditions all = m_catalogue.own();
    for (const figures::UnitEntry &unit : m_form->newUnits())
        all.units.push_back(unit);
    const bool shipped = !m_id.isEmpty() && !figures::isOwnId(m_id);
    if (shipped)
        all.replace(m_form->extension());
    else
        all.replace(m_id, m_form->indicator());
    return all;
}

QString IndicatorEditDialog::wrong() const
{
    if (const QString reason = m_form->wrong(); !reason.isEmpty())
        return reason;
    const base::Outcome checked = m_catalogue.check(additions());
    return checked ? QString() : checked.error().text();
}

void IndicatorEditDialog::follow()
{
    const QString reason = wrong();
    m_message->setText(reason);
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    adjustSize();
}

} // namespace jiaoshu::ui
