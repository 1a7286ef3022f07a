// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/changespanel.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

using Model = items::ExtractionChangesModel;
using Kind = review::ExtractionChange::Kind;

constexpr int Widths[] = {200, 140, 160, 320};
/** Rows that are seen at once, at most: the text above needs the room. */
constexpr int MostRows = 8;

/** A row that concerns a decision stands out in bold. */
class ChangeDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const bool bold = index.column() == Model::KindColumn && index.data(Model::DecidedRole).toBool();
        const bool quiet = index.column() == Model::WasColumn || index.column() == Model::ReportColumn;
        paintText(painter, rect, index.data().toString(), quiet ? Theme::Role::Secondary : Theme::Role::Text,
                  Qt::AlignLeft, bold);
    }
};

} // namespace

ChangesPanel::ChangesPanel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                           Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Base, Qt::TopEdge, parent)
    , m_model(document, catalogue)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_table(new QTableView(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("changesPanel"));
    build(theme);
    connect(m_apply, &QPushButton::clicked, this, &ChangesPanel::applied);
    connect(m_cancel, &QPushButton::clicked, this, &ChangesPanel::cancelled);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    Q_EMIT placeWished(
                        row.data(Model::FigureIdRole).value<review::FigureId>(),
                        row.data(Model::ReportIdRole).value<review::ReportId>(),
                        {row.data(Model::StartRole).toLongLong(), row.data(Model::EndRole).toLongLong()});
            });
    retranslate();
    hide();
}

void ChangesPanel::build(Theme &theme)
{
    m_title->setObjectName(QStringLiteral("changesTitle"));
    m_apply->setObjectName(QStringLiteral("applyChanges"));
    m_cancel->setObjectName(QStringLiteral("cancelChanges"));
    m_apply->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChangeDelegate(theme, m_table));
    makeRowTable(*m_table, theme, Widths);
    const int margin = theme.length("spacing.s");
    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, margin, margin, margin);
    top->setSpacing(margin);
    top->addWidget(m_title, 1);
    top->addWidget(m_apply);
    top->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table);
}

void ChangesPanel::showChanges(const std::vector<review::ExtractionChanges> &changes)
{
    const int row = m_table->currentIndex().row();
    m_changes = changes;
    {
        // Where one is, one stays: only a row that the user chooses leads anywhere.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setChanges(changes);
    }
    m_title->setText(summary());
    // A row more than there are, for the scroll bar below long rows.
    const int rows = qBound(1, m_model.rowCount(), MostRows) + 1;
    m_table->setFixedHeight(theme().length("height.table_header") +
                            rows * theme().length("height.table_row"));
    show();
    if (row >= 0 && row < m_model.rowCount())
        m_table->selectRow(row);
}

void ChangesPanel::setLanguage(const QString &language) { m_model.setLanguage(language); }

QString ChangesPanel::summary() const
{
    QStringList parts;
    int same = 0;
    int reassessed = 0;
    for (const Kind kind : {Kind::ChangedUnderDecision, Kind::DecidedGone, Kind::NotCarried, Kind::Changed,
                            Kind::New, Kind::Gone, Kind::NowAgrees, Kind::Carried}) {
        int count = 0;
        for (const review::ExtractionChanges &one : m_changes)
            count += one.count(kind);
        if (count > 0)
            parts << tr("%1: %2").arg(Model::kindText(kind)).arg(count);
    }
    for (const review::ExtractionChanges &one : m_changes) {
        same += one.same;
        reassessed += one.reassessed;
    }
    if (same > 0)
        parts << tr("as before: %1").arg(same);
    if (reassessed > 0)
        parts << tr("of these with another confidence or other reasons: %1").arg(reassessed);
    return parts.join(QStringLiteral("   "));
}

void ChangesPanel::retranslate()
{
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Take in the new readings; decisions stay as they are, and undo takes it back"));
    m_cancel->setText(tr("Leave as it is"));
    m_table->setAccessibleName(tr("What extracting again changes"));
    m_title->setText(summary());
}

void ChangesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

void ChangesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Surface::keyPressEvent(event);
}

} // namespace jiaoshu::ui
