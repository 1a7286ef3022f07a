// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bulkpanel.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowtable.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

using Model = items::BulkChangesModel;
using Why = review::BulkLeft::Why;

constexpr int Widths[] = {150, 240, 260, 320};
/** Milliseconds; a word that is being typed is read once. */
constexpr int RefreshDelay = 60;
constexpr int ProgressWidth = 120;
/** Scopes of a set: what the table shows, or what is chosen there. */
constexpr int Shown = 0;
constexpr int Chosen = 1;

/** What is left as it is, and what was, stand back. */
class BulkDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const bool quiet = index.data(Model::LeftRole).toBool() || index.column() == Model::WasColumn;
        paintText(painter, rect, index.data().toString(), quiet ? Theme::Role::Secondary : Theme::Role::Text);
    }
};

} // namespace

BulkPanel::BulkPanel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     const figures::Gazetteer &gazetteer, Theme &theme, Figures figures, QWidget *parent)
    : Surface(theme, Theme::Role::Base, {}, parent)
    , m_document(document)
    , m_figures(std::move(figures))
    , m_model(document, catalogue)
    , m_run(document)
    , m_row(new BulkWishRow(catalogue, gazetteer, this))
    , m_scope(new QComboBox(this))
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_summary(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_apply(new FilledButton(theme, this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("bulkPanel"));
    build();
    buildTable();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &BulkPanel::preview);
    connect(&m_run, &BulkRun::progressed, this, &BulkPanel::showProgress);
    connect(&m_run, &BulkRun::finished, this, [this] { showChanges(m_run.take()); });
    connect(&m_run, &BulkRun::failed, this, &BulkPanel::refuse);
    connect(m_row, &BulkWishRow::changed, this, &BulkPanel::refresh);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BulkPanel::refresh);
    connect(m_apply, &QPushButton::clicked, this, &BulkPanel::applied);
    connect(m_cancel, &QPushButton::clicked, this, &BulkPanel::cancelled);
    retranslate();
}

void BulkPanel::build()
{
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_scope->setObjectName(QStringLiteral("bulkScope"));
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setElided(true);
    m_apply->setObjectName(QStringLiteral("applyBulk"));
    m_cancel->setObjectName(QStringLiteral("cancelBulk"));
    m_progress->setObjectName(QStringLiteral("bulkProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(ProgressWidth, theme().length("spacing.s"));
    m_progress->hide();
    m_apply->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    const int margin = theme().length("spacing.s");
    auto *wish = new QHBoxLayout;
    wish->setContentsMargins(margin, margin, margin, 0);
    wish->setSpacing(margin);
    wish->addWidget(m_title);
    wish->addWidget(m_row, 1);
    wish->addWidget(m_scope);
    auto *answer = new QHBoxLayout;
    answer->setContentsMargins(margin, margin, margin, margin);
    answer->setSpacing(margin);
    answer->addWidget(m_progress);
    answer->addWidget(m_summary, 1);
    answer->addWidget(m_apply);
    answer->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(wish);
    layout->addLayout(answer);
    layout->addWidget(m_table, 1);
}

void BulkPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("bulkTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new BulkDelegate(theme(), m_table));
    makeRowTable(*m_table, theme(), Widths);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    Q_EMIT figureChosen(row.data(Model::FigureIdRole).value<review::FigureId>());
            });
}

void BulkPanel::openForSet()
{
    m_alikeTo = {};
    begin(m_figures(true).size() > 1 ? Chosen : Shown);
}

void BulkPanel::openForAlike(review::FigureId model)
{
    m_alikeTo = model;
    begin(int(review::AlikeScope::Report));
}

void BulkPanel::begin(int scope)
{
    m_row->clear();
    m_row->setOffersContent(!m_alikeTo.isValid());
    retranslate();
    m_scope->setCurrentIndex(scope);
    preview();
    m_row->focusFirst();
}

base::Outcome BulkPanel::read()
{
    m_meant.clear();
    if (m_alikeTo.isValid()) {
        auto alike = review::wishForAlike(m_document, m_alikeTo, review::AlikeScope(m_scope->currentIndex()));
        if (alike.fields.empty())
            return base::Error{
                base::Error::Code::Invalid, {}, tr("No field of this figure is corrected any more."), {}};
        m_meant = std::move(alike.figures);
        m_wish = std::move(alike.wish);
        m_wish.reason = m_row->reason();
        m_wish.openOnly = m_row->openOnly();
        return base::Done{};
    }
    auto wish = m_row->wish();
    if (!wish)
        return wish.error();
    m_wish = std::move(wish).value();
    m_meant = m_figures(m_scope->currentIndex() == Chosen);
    return base::Done{};
}

void BulkPanel::refresh()
{
    // It looks when it is opened; behind the table it would count for nobody.
    if (isHidden())
        return;
    m_run.cancel();
    tellBusy(tr("Counting…"));
    m_refresh.start();
}

void BulkPanel::stop()
{
    m_refresh.stop();
    m_run.cancel();
    m_progress->hide();
}

void BulkPanel::preview()
{
    m_refresh.stop();
    m_run.cancel();
    if (const base::Outcome outcome = read(); outcome)
        m_run.start(m_meant, m_wish);
    else
        refuse(outcome.error().text());
}

void BulkPanel::refuse(const QString &reason)
{
    showChanges({});
    tell(reason, true);
}

void BulkPanel::showChanges(review::BulkChanges changes)
{
    {
        // The list is new: only a row that the user chooses leads anywhere.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setChanges(std::move(changes), m_wish);
    }
    m_progress->hide();
    m_apply->setEnabled(!m_model.changes().list.empty());
    tellCounts();
}

void BulkPanel::tellCounts()
{
    m_apply->setText(tr("Change %n figure(s)", nullptr, int(m_model.changes().list.size())));
    tell(summary(), false);
}

/** The counts are those of what was wished before: what is done is what is asked for now, not what was a moment ago. */
void BulkPanel::tellBusy(const QString &doing)
{
    m_apply->setEnabled(false);
    m_apply->setText(doing);
    tell(doing, false);
}

void BulkPanel::tellStoring()
{
    tellBusy(tr("Storing…"));
    repaint();
}

/** What was listed before is out of date, and half a list would be taken for the whole. */
void BulkPanel::showProgress(qsizetype done, qsizetype total)
{
    if (m_model.rowCount() > 0)
        showChanges({});
    tellBusy(tr("Counting…"));
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_progress->show();
    tell(tr("%1 of %2 figures looked at").arg(done).arg(total), false);
}

void BulkPanel::tell(const QString &text, bool refused)
{
    m_summary->setRole(refused ? Theme::Role::Error : Theme::Role::Secondary);
    m_summary->setText(text);
    setAccessibleDescription(text);
}

QString BulkPanel::summary() const
{
    const review::BulkChanges &changes = m_model.changes();
    QStringList parts{tr("%n figure(s) change", nullptr, int(changes.list.size()))};
    QStringList whys;
    for (const Why why : {Why::AlreadySo, Why::Reviewed, Why::Rejected, Why::Refused}) {
        if (const int count = changes.count(why); count > 0)
            whys << QStringLiteral("%1 %2").arg(Model::whyText(why)).arg(count);
    }
    // One reason has the number of all.
    if (whys.size() > 1)
        parts << tr("%n left as they are", nullptr, int(changes.left.size()));
    parts << whys;
    return words::line(parts);
}

void BulkPanel::setLanguage(const QString &language)
{
    m_row->setLanguage(language);
    m_model.setLanguage(language);
}

QString BulkPanel::everywhere() const
{
    const QString part = words::loadedPart(qsizetype(m_document.loadedReports().size()),
                                           qsizetype(m_document.reports().size()));
    return part.isEmpty() ? tr("In all reports") : part;
}

void BulkPanel::fillScopes()
{
    const int scope = m_scope->currentIndex();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    if (m_alikeTo.isValid())
        m_scope->addItems({tr("In this report"), everywhere()});
    else
        m_scope->addItems({tr("All that the table shows"), tr("The chosen rows")});
    m_scope->setCurrentIndex(qMax(0, scope));
}

void BulkPanel::retranslate()
{
    fillScopes();
    m_title->setText(m_alikeTo.isValid() ? tr("Correct all figures alike") : tr("Many at once"));
    nameChoice(*m_scope, tr("Which figures"));
    m_table->setAccessibleName(tr("What would change"));
    m_progress->setAccessibleName(tr("Figures looked at"));
    m_cancel->setText(tr("Leave as it is"));
    m_row->retranslate();
    m_row->setOffersContent(!m_alikeTo.isValid());
}

void BulkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isHidden())
            tellCounts();
        else
            refresh();
    }
    Surface::changeEvent(event);
}

void BulkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    // Letters that are typed here decide nothing behind the list.
    event->accept();
}

} // namespace jiaoshu::ui
