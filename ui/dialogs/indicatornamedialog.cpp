// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicatornamedialog.h"

#include "ui/widgets/indicatorcompleter.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace jiaoshu::ui {

namespace {
/** Room for the name of an indicator, and for what is asked for. */
constexpr int FieldWidth = 320;
} // namespace

IndicatorNameDialog::IndicatorNameDialog(const QString &words, const exchange::LiveCatalogue &catalogue,
                                         const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_words(new QLineEdit(words, this))
    , m_existing(new QRadioButton(tr("An indicator of the &catalogue"), this))
    , m_new(new QRadioButton(tr("A &new indicator"), this))
    , m_indicator(new QLineEdit(this))
    , m_form(new IndicatorForm(catalogue.catalogue(), this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("indicatorName"));
    setWindowTitle(tr("Name of an indicator"));
    build(words, language);
    for (QLineEdit *line : {m_words, m_indicator})
        connect(line, &QLineEdit::textChanged, this, &IndicatorNameDialog::follow);
    connect(m_existing, &QRadioButton::toggled, this, &IndicatorNameDialog::follow);
    connect(m_form, &IndicatorForm::edited, this, &IndicatorNameDialog::follow);
    m_existing->setChecked(true);
    follow();
    m_indicator->setFocus();
}

void IndicatorNameDialog::build(const QString &words, const QString &language)
{
    m_words->setObjectName(QStringLiteral("words"));
    m_existing->setObjectName(QStringLiteral("existing"));
    m_new->setObjectName(QStringLiteral("new"));
    m_indicator->setObjectName(QStringLiteral("indicator"));
    m_indicator->setPlaceholderText(tr("Name, other name or first letters of pinyin"));
    m_indicator->setAccessibleName(tr("Indicator that the words name"));
    m_indicator->setMinimumWidth(FieldWidth);
    new IndicatorCompleter(m_catalogue.catalogue(), language, m_indicator);
    figures::Indicator fresh;
    fresh.name = words;
    m_form->showOwn(fresh);
    m_form->hideAliases();
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("These words"), m_words);
    layout->addRow(tr("are a name of"), m_existing);
    layout->addRow(QString(), m_indicator);
    layout->addRow(QString(), m_new);
    layout->addRow(QString(), m_form);
    layout->addRow(m_message);
    layout->addRow(buttons);
    m_words->setAccessibleName(tr("Words that name the indicator"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString IndicatorNameDialog::words() const
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return m_words->text().remove(blanks);
}

const figures::Indicator *IndicatorNameDialog::chosen() const
{
    return m_catalogue.catalogue().named(m_indicator->text().trimmed());
}

figures::CatalogueAdditions IndicatorNameDialog::additions() const
{
    figures::CatalogueAdditions additions;
    if (m_existing->isChecked()) {
        if (const figures::Indicator *indicator = chosen())
            additions.extensions.push_back({indicator->id, {words()}, {}});
        return additions;
    }
    figures::Indicator indicator = m_form->indicator();
    if (indicator.name != words())
        indicator.aliases = QStringList{words()};
    additions.indicators.push_back(indicator);
    additions.units = m_form->newUnits();
    return additions;
}

QString IndicatorNameDialog::wrong() const
{
    const figures::Catalogue &catalogue = m_catalogue.catalogue();
    if (words().isEmpty())
        return tr("Which words name the indicator?");
    if (const figures::Indicator *owner = catalogue.named(figures::plainName(words())))
        return tr("“%1” is a name of “%2” already.").arg(words(), owner->name);
    if (m_existing->isChecked() && m_indicator->text().trimmed().isEmpty())
        return tr("Choose the indicator that the words name.");
    if (m_existing->isChecked() && !chosen())
        return tr("No indicator is called “%1”.").arg(m_indicator->text().trimmed());
    if (const QString reason = m_new->isChecked() ? m_form->wrong() : QString(); !reason.isEmpty())
        return reason;
    const figures::CatalogueAdditions added = additions();
    for (const figures::Indicator &indicator : added.indicators) {
        if (const figures::Indicator *owner = catalogue.named(figures::plainName(indicator.name)))
            return tr("“%1” is a name of “%2” already.").arg(indicator.name, owner->name);
    }
    figures::CatalogueAdditions all = m_catalogue.own();
    all.join(added);
    const base::Outcome checked = m_catalogue.check(all);
    return checked ? QString() : checked.error().text();
}

void IndicatorNameDialog::follow()
{
    m_indicator->setVisible(m_existing->isChecked());
    m_form->setVisible(m_new->isChecked());
    const QString reason = wrong();
    m_message->setText(reason);
    m_save->setEnabled(reason.isEmpty());
    // A screen reader hears why the words cannot be saved.
    m_save->setAccessibleDescription(reason);
    adjustSize();
}

} // namespace jiaoshu::ui
