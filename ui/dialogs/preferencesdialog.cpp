// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "review/reviewqueue.h"
#include "ui/dialogs/extractorpage.h"
#include "ui/dialogs/keyspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr QSize DialogSize(720, 560);
constexpr double ThresholdStep = 0.05;

void choose(QComboBox *box, const QString &data) { box->setCurrentIndex(qMax(0, box->findData(data))); }

} // namespace

PreferencesDialog::PreferencesDialog(Actions &actions, QSettings &settings, const QString &language,
                                     Page page, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("preferencePages"));
    tabs->setDocumentMode(true);
    tabs->setFocusPolicy(Qt::NoFocus);
    tabs->addTab(generalPage(language), tr("General"));
    m_keys = new KeysPage(actions, this);
    tabs->addTab(m_keys, tr("Keys"));
    m_extractor = new ExtractorPage(settings, this);
    tabs->addTab(m_extractor, tr("Extractors"));
    tabs->setCurrentIndex(page == Page::Keys ? 1 : 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(DialogSize);
}

void PreferencesDialog::setSample(const QString &text) { m_extractor->setSample(text); }

QWidget *PreferencesDialog::generalPage(const QString &language)
{
    auto *page = new QWidget(this);
    m_language = new QComboBox(page);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choose(m_language, language);
    m_theme = new QComboBox(page);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("high_contrast"));
    choose(m_theme, m_settings.value(settings::Theme).toString());
    m_reviewer = new QLineEdit(m_settings.value(settings::Reviewer).toString(), page);
    m_reviewer->setObjectName(QStringLiteral("reviewer"));
    m_advance = new QCheckBox(tr("After a decision go to the next figure that is open"), page);
    m_advance->setObjectName(QStringLiteral("advance"));
    m_advance->setChecked(m_settings.value(settings::Advance, true).toBool());
    m_threshold = new QDoubleSpinBox(page);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setRange(0, 1);
    m_threshold->setSingleStep(ThresholdStep);
    m_threshold->setToolTip(
        tr("Figures read with less confidence are uncertain: “next problem” stops at them"));
    m_threshold->setValue(m_settings.value(settings::Threshold, review::UsualThreshold).toDouble());
    auto *form = new QFormLayout(page);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Reviewer"), m_reviewer);
    form->addRow(tr("Uncertain below"), m_threshold);
    form->addRow(QString(), m_advance);
    return page;
}

void PreferencesDialog::accept()
{
    m_settings.setValue(settings::Language, m_language->currentData());
    m_settings.setValue(settings::Theme, m_theme->currentData());
    m_settings.setValue(settings::Advance, m_advance->isChecked());
    m_settings.setValue(settings::Reviewer, m_reviewer->text().trimmed());
    m_settings.setValue(settings::Threshold, m_threshold->value());
    m_keys->save();
    m_extractor->save();
    QDialog::accept();
}

} // namespace jiaoshu::ui
