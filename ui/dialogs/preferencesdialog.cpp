// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/extractorpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>

namespace jiaoshu::ui {

namespace {

constexpr QSize DialogSize(620, 520);

/** A key text as typed (`ctrl+e`, `Alt+Down, J`) in its portable form; empty where Qt knows no such key. */
QStringList parseKeys(const QString &typed)
{
    // A comma is a key too, as in Ctrl+,: it stands between two keys only behind a whole one.
    static const QRegularExpression between(QStringLiteral("(?<=[^+\\s,]|\\+\\+|\\+,)\\s*,\\s*"));
    QStringList keys;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        const QKeySequence sequence(part.trimmed(), QKeySequence::PortableText);
        if (sequence.isEmpty() || (sequence[0].key() == Qt::Key_unknown))
            return {};
        keys << sequence.toString(QKeySequence::PortableText);
    }
    return keys;
}

void choose(QComboBox *box, const QString &data) { box->setCurrentIndex(qMax(0, box->findData(data))); }

} // namespace

PreferencesDialog::PreferencesDialog(Actions &actions, QSettings &settings, const QString &language,
                                     Page page, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("preferencePages"));
    tabs->setDocumentMode(true);
    tabs->addTab(generalPage(language), tr("General"));
    tabs->addTab(keysPage(), tr("Keys"));
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
    auto *form = new QFormLayout(page);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Reviewer"), m_reviewer);
    form->addRow(QString(), m_advance);
    return page;
}

QWidget *PreferencesDialog::keysPage()
{
    auto *page = new QWidget(this);
    m_letters = new QCheckBox(tr("Single letters decide and move, in text panes and the figure table"), page);
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setChecked(m_actions.lettersEnabled());
    m_keys = new QTableWidget(0, 2, page);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_keys->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->horizontalHeader()->resizeSection(1, 200);
    m_keys->verticalHeader()->hide();
    m_keys->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_keys->setSelectionMode(QAbstractItemView::SingleSelection);
    m_keys->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_keys->setTabKeyNavigation(false);
    m_keys->setShowGrid(false);
    m_keyInput = new QLineEdit(page);
    m_keyInput->setObjectName(QStringLiteral("keyInput"));
    m_keyInput->setPlaceholderText(tr("For example: Ctrl+J, F8"));
    auto *give = new QPushButton(tr("Use these keys"), page);
    give->setObjectName(QStringLiteral("useKeys"));
    give->setAutoDefault(false);
    m_keyMessage = new QLabel(page);
    m_keyMessage->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keyInput, 1);
    row->addWidget(give);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_letters);
    layout->addWidget(m_keys, 1);
    layout->addLayout(row);
    layout->addWidget(m_keyMessage);
    connect(m_keys, &QTableWidget::itemSelectionChanged, this, &PreferencesDialog::keyChosen);
    connect(give, &QPushButton::clicked, this, &PreferencesDialog::giveKey);
    fillKeys();
    return page;
}

void PreferencesDialog::fillKeys()
{
    const auto &all = actionCatalogue();
    m_keys->setRowCount(int(all.size()));
    for (int row = 0; row < int(all.size()); ++row) {
        m_keys->setItem(row, 0, new QTableWidgetItem(m_actions.plainText(all[size_t(row)].id)));
        m_keys->setItem(row, 1, new QTableWidgetItem);
        showKeys(row, m_actions.keys(all[size_t(row)].id));
    }
}

void PreferencesDialog::showKeys(int row, const QStringList &keys)
{
    m_keys->item(row, 1)->setText(keys.join(QStringLiteral(", ")));
}

void PreferencesDialog::keyChosen()
{
    const int row = m_keys->currentRow();
    m_keyInput->setText(row < 0 ? QString() : m_keys->item(row, 1)->text());
    m_keyMessage->clear();
}

void PreferencesDialog::giveKey()
{
    const int row = m_keys->currentRow();
    if (row < 0)
        return;
    const QStringList keys = parseKeys(m_keyInput->text());
    if (keys.isEmpty() && !m_keyInput->text().trimmed().isEmpty()) {
        m_keyMessage->setText(
            tr("There is no such key. Write keys like Ctrl+J or F8, with a comma between two."));
        return;
    }
    // A key belongs to one command: whoever had it loses it, in plain sight.
    QStringList losers;
    for (int other = 0; other < m_keys->rowCount(); ++other) {
        QStringList rest = parseKeys(m_keys->item(other, 1)->text());
        const auto taken = [&keys](const QString &key) { return keys.contains(key, Qt::CaseInsensitive); };
        if (other == row || rest.removeIf(taken) == 0)
            continue;
        losers << m_keys->item(other, 0)->text();
        showKeys(other, rest);
    }
    showKeys(row, keys);
    m_keyMessage->setText(losers.isEmpty() ? QString()
                                           : tr("Taken from: %1").arg(losers.join(QStringLiteral(", "))));
}

void PreferencesDialog::accept()
{
    m_settings.setValue(settings::Language, m_language->currentData());
    m_settings.setValue(settings::Theme, m_theme->currentData());
    m_settings.setValue(settings::Advance, m_advance->isChecked());
    m_settings.setValue(settings::Reviewer, m_reviewer->text().trimmed());
    const auto &all = actionCatalogue();
    for (int row = 0; row < int(all.size()); ++row)
        m_actions.setKeys(all[size_t(row)].id, parseKeys(m_keys->item(row, 1)->text()));
    m_actions.setLettersEnabled(m_letters->isChecked());
    m_extractor->save();
    QDialog::accept();
}

} // namespace jiaoshu::ui
