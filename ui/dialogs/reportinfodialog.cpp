// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportinfodialog.h"

#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jiaoshu::ui {

namespace {
constexpr int FirstYear = 1949;
constexpr int LastYear = 2100;
constexpr int FieldWidth = 320;
} // namespace

ReportInfoDialog::ReportInfoDialog(const figures::ReportInfo &info, const figures::Gazetteer &gazetteer,
                                   QWidget *parent)
    : QDialog(parent)
    , m_before(info)
    , m_gazetteer(gazetteer)
    , m_title(new QLineEdit(info.title, this))
    , m_district(new QLineEdit(info.district, this))
    , m_year(new QSpinBox(this))
    , m_kind(new QComboBox(this))
    , m_date(new QLineEdit(info.date.toString(Qt::ISODate), this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("reportInfo"));
    setWindowTitle(tr("About this report"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMinimumWidth(FieldWidth);
    m_district->setObjectName(QStringLiteral("district"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(FirstYear - 1, LastYear);
    m_year->setSpecialValueText(tr("unknown"));
    m_year->setValue(info.year == 0 ? FirstYear - 1 : info.year);
    m_kind->setObjectName(QStringLiteral("kind"));
    using K = figures::ReportKind;
    for (const K kind : {K::WorkReport, K::Communique, K::Plan, K::Budget, K::NewsDigest, K::Other})
        m_kind->addItem(words::of(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(info.kind)));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setPlaceholderText(tr("2021-03-02, or empty"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("District"), m_district);
    form->addRow(tr("Year"), m_year);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Date"), m_date);
    form->addRow(m_message);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportInfoDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReportInfoDialog::districtCode() const
{
    const QString name = m_district->text().trimmed();
    if (name == m_before.district)
        return m_before.districtCode;
    if (m_gazetteer.byCode(name))
        return name;
    const auto found = m_gazetteer.byName(name);
    return found.size() == 1 ? found.front()->code : QString();
}

figures::ReportInfo ReportInfoDialog::info() const
{
    figures::ReportInfo info;
    info.title = m_title->text().trimmed();
    info.districtCode = districtCode();
    const figures::District *district = m_gazetteer.byCode(info.districtCode);
    const QString typed = m_district->text().trimmed();
    // A code was typed to tell two districts of one name apart.
    info.district = district && district->code == typed ? m_gazetteer.displayName(*district) : typed;
    info.year = m_year->value() < FirstYear ? 0 : m_year->value();
    info.kind = figures::ReportKind(m_kind->currentData().toInt());
    info.date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    return info;
}

void ReportInfoDialog::accept()
{
    QString message;
    const QString date = m_date->text().trimmed();
    if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
        message = tr("There is no day %1; write it like 2021-03-02.").arg(date);
    const auto found = m_gazetteer.byName(m_district->text().trimmed());
    if (found.size() > 1 && districtCode().isEmpty()) {
        QStringList choices;
        for (const figures::District *district : found)
            choices << QStringLiteral("%1 %2").arg(m_gazetteer.unambiguousName(district->code),
                                                   district->code);
        message =
            tr("Several districts have this name; write the code instead: %1").arg(words::list(choices));
    }
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (message.isEmpty())
        QDialog::accept();
}

} // namespace jiaoshu::ui
