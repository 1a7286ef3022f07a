// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/indicatorsdialog.h"

#include "text/pinyin.h"
#include "ui/dialogs/indicatoreditdialog.h"
#include "ui/widgets/fieldnames.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

using items::IndicatorListModel;

constexpr QSize DialogSize(900, 560);
constexpr int ColumnWidths[] = {200, 200, 120, 200};

} // namespace

IndicatorsDialog::IndicatorsDialog(exchange::LiveCatalogue &catalogue, Ask &ask, const QString &folder,
                                   QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_ask(ask)
    , m_folder(folder)
    , m_model(catalogue)
    , m_search(new QLineEdit(this))
    , m_table(makeTable())
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("indicators"));
    setWindowTitle(tr("Indicators"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorsDialog::search);
    connect(m_table, &QTableView::activated, this, &IndicatorsDialog::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IndicatorsDialog::follow);
    connect(&m_model, &IndicatorListModel::modelReset, this, &IndicatorsDialog::follow);
    follow();
    resize(DialogSize);
    m_search->setFocus();
}

QTableView *IndicatorsDialog::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("indicatorTable"));
    table->setAccessibleName(tr("Indicators"));
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Tab leaves the table: the arrow keys move in it.
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    for (int column = 0; column < int(std::size(ColumnWidths)); ++column)
        table->setColumnWidth(column, ColumnWidths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QPushButton *IndicatorsDialog::addButton(const QString &text, const char *objectName,
                                         void (IndicatorsDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    // Enter in the search acts on nothing by accident.
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void IndicatorsDialog::build()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Name, other name or first letters of pinyin"));
    m_search->setAccessibleName(tr("Find an indicator"));
    nameFieldButtons(*m_search);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(addButton(tr("&New…"), "new", &IndicatorsDialog::create));
    m_edit = addButton(tr("&Edit…"), "edit", &IndicatorsDialog::edit);
    m_remove = addButton(tr("&Remove…"), "remove", &IndicatorsDialog::remove);
    m_share = addButton(tr("&Share as a file…"), "share", &IndicatorsDialog::share);
    m_share->setToolTip(tr("Write what is your own into a file, for others to import"));
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addSpacing(row->spacing() * 2);
    row->addWidget(addButton(tr("&Import…"), "import", &IndicatorsDialog::importFile));
    row->addWidget(m_share);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    row->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IndicatorsDialog::search(const QString &typed)
{
    const QString wanted = typed.trimmed();
    const auto fits = [wanted](const QString &text) { return text::matchesPinyin(text, wanted); };
    if (wanted.isEmpty())
        m_model.setFilter({});
    else
        m_model.setFilter([fits](const figures::Indicator &indicator) {
            return fits(indicator.name) || fits(indicator.englishName) ||
                   std::any_of(indicator.aliases.begin(), indicator.aliases.end(), fits);
        });
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

QString IndicatorsDialog::current() const
{
    return m_table->currentIndex().data(IndicatorListModel::IdRole).toString();
}

void IndicatorsDialog::choose(const QString &id)
{
    if (m_model.rowOf(id) < 0)
        m_search->clear();
    if (const int row = m_model.rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void IndicatorsDialog::follow()
{
    const QString id = current();
    m_edit->setEnabled(!id.isEmpty());
    m_remove->setEnabled(!id.isEmpty() && m_model.originOf(id) != IndicatorListModel::Origin::BuiltIn);
    m_share->setEnabled(!m_catalogue.own().isEmpty());
}

void IndicatorsDialog::create() { openEditor({}); }

void IndicatorsDialog::edit()
{
    if (const QString id = current(); !id.isEmpty())
        openEditor(id);
}

void IndicatorsDialog::openEditor(const QString &id)
{
    IndicatorEditDialog editor(id, m_catalogue, this);
    if (editor.exec() != QDialog::Accepted)
        return;
    const figures::CatalogueAdditions additions = editor.additions();
    const QString chosen = id.isEmpty() ? additions.indicators.back().id : id;
    if (say(m_catalogue.change(additions), tr("Saved. Reports that are read from now on use it.")))
        choose(chosen);
}

void IndicatorsDialog::remove()
{
    const QString id = current();
    const figures::Indicator *indicator = m_catalogue.catalogue().find(id);
    if (!indicator)
        return;
    const QString name = indicator->name;
    const bool own = figures::isOwnId(id);
    const QString text = own ? tr("Remove “%1”? Figures that carry it keep it and go on showing its name.")
                             : tr("Remove what you added to “%1”? Figures keep what was extracted.");
    if (!m_ask.confirm(this, tr("Indicators"), text.arg(name), tr("Remove")))
        return;
    figures::CatalogueAdditions rest = m_catalogue.own();
    rest.remove(id);
    if (say(m_catalogue.change(rest), tr("Removed: %1").arg(name)))
        choose(id);
}

void IndicatorsDialog::importFile()
{
    const QString path = m_ask.catalogueToOpen(this, m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const auto additions = exchange::readAdditions(path);
    if (!additions) {
        say(additions.error(), {});
        return;
    }
    QStringList ids;
    for (const figures::Indicator &indicator : additions.value().indicators)
        ids << indicator.id;
    for (const auto &extension : additions.value().extensions)
        ids << extension.id;
    const QString done =
        tr("Names of %n indicator(s) taken over from %1", nullptr, int(ids.size())).arg(path);
    if (say(m_catalogue.add(additions.value()), done))
        choose(ids.value(0));
}

void IndicatorsDialog::share()
{
    const QString path = m_ask.fileToSave(this, tr("Share indicators"),
                                          QDir(m_folder).filePath(QStringLiteral("indicators.json")),
                                          tr("Indicators (*.json)"));
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    say(exchange::writeAdditions(m_catalogue.own(), path), tr("Written to %1").arg(path));
}

bool IndicatorsDialog::say(const base::Outcome &outcome, const QString &done)
{
    m_message->setText(outcome ? done : outcome.error().text());
    return outcome.ok();
}

} // namespace jiaoshu::ui
