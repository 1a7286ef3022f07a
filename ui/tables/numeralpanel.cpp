// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/numeralpanel.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowtable.h"
#include "ui/theme/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace jiaoshu::ui {

namespace {

using Model = items::NumeralModel;
using ReasonModel = items::NumeralReasonModel;
constexpr int ReasonsWidth = 232;
constexpr int Widths[] = {200, 120, 64};
constexpr int MarkRoom = FigureDelegate::MarkRoom;

bool isUnexplained(const QString &token)
{
    return token == extraction::token(extraction::NumeralReason::Unexplained);
}

/** What nothing explains has the mark of a warning before it, in both lists. */
QRect afterMark(QPainter &painter, QRect rect, const Theme &theme)
{
    paintSeverityMark(painter, QPointF(rect.left() + MarkRoom / 2.0 - 2, rect.center().y() + 0.5),
                      Severity::Warning, theme);
    rect.setLeft(rect.left() + MarkRoom);
    return rect;
}

/** A reason and, at the right, its count. */
class ReasonDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const QString count = QString::number(index.data(ReasonModel::CountRole).toInt());
        const int width = painter.fontMetrics().horizontalAdvance(count) + CellMargin;
        paintText(painter, rect, count, Theme::Role::Secondary, Qt::AlignRight);
        QRect room = rect.adjusted(0, 0, -width, 0);
        if (isUnexplained(index.data(ReasonModel::ReasonRole).toString()))
            room = afterMark(painter, room, theme());
        paintText(painter, room, index.data().toString());
    }
};

/** A numeral in its sentence. */
class NumeralDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const int column = index.column();
        QRect room = rect;
        if (column == Model::ReasonColumn && isUnexplained(index.data(Model::ReasonRole).toString()))
            room = afterMark(painter, room, theme());
        if (column == Model::QuoteColumn)
            paintQuote(painter, room, index.data().toString(), index.data(Model::QuoteSpanRole).toPoint());
        else
            paintText(painter, room, index.data().toString(),
                      column == Model::LineColumn ? Theme::Role::Secondary : Theme::Role::Text,
                      column == Model::LineColumn ? Qt::AlignRight : Qt::AlignLeft,
                      column == Model::NumeralColumn);
    }
};

} // namespace

NumeralPanel::NumeralPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_reasonModel(m_model)
    , m_reasons(new QListView(this))
    , m_table(new QTableView(this))
    , m_state(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Secondary, this))
{
    setObjectName(QStringLiteral("numeralPanel"));
    m_state->setObjectName(QStringLiteral("numeralState"));
    m_state->setAlignment(Qt::AlignCenter);
    buildReasons(theme);
    buildTable(theme);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reasons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state, 1);
    retranslate();
    showState();
}

void NumeralPanel::buildReasons(Theme &theme)
{
    m_reasons->setObjectName(QStringLiteral("numeralReasons"));
    m_reasons->setFixedWidth(ReasonsWidth);
    m_reasons->setModel(&m_reasonModel);
    m_reasons->setItemDelegate(new ReasonDelegate(theme, m_reasons));
    m_reasons->setUniformItemSizes(true);
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_reasons->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_reasons->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&theme, &Theme::changed, m_reasons->viewport(), qOverload<>(&QWidget::update));
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NumeralPanel::chooseReason);
}

void NumeralPanel::buildTable(Theme &theme)
{
    m_table->setObjectName(QStringLiteral("numeralTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new NumeralDelegate(theme, m_table));
    makeRowTable(*m_table, theme, Widths)->setRightAligned({Model::LineColumn});
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &NumeralPanel::choose);
    connect(m_table, &QTableView::clicked, this, &NumeralPanel::choose);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openWished(m_model.numeralAt(index.row()).span); });
}

void NumeralPanel::setAccount(const std::shared_ptr<const text::SourceText> &text,
                              const std::shared_ptr<const reports::Account> &account)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_table->currentIndex().row();
    m_hasReport = text != nullptr;
    m_known = m_hasReport && account;
    m_model.setAccount(m_known ? text : nullptr, m_known ? account : nullptr);
    const int reason = m_reasonModel.rowOf(m_reason);
    m_reasons->setCurrentIndex(m_reasonModel.index(reason));
    m_model.setReason(m_reasonModel.reasonAt(reason));
    // What was made a figure is gone; the next one takes its row, so that one can go on.
    if (row >= 0 && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), Model::NumeralColumn));
    showState();
    Q_EMIT totalChanged();
}

void NumeralPanel::showPlace(qsizetype offset)
{
    const int row = m_known ? m_model.rowAt(offset) : -1;
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_table->setCurrentIndex(m_model.index(row, Model::NumeralColumn));
}

void NumeralPanel::chooseReason(const QModelIndex &index)
{
    if (m_filling || !index.isValid())
        return;
    m_reason = m_reasonModel.reasonAt(index.row());
    m_model.setReason(m_reason);
}

void NumeralPanel::choose(const QModelIndex &index)
{
    if (!m_filling && index.isValid())
        Q_EMIT placeChosen(m_model.numeralAt(index.row()).span);
}

void NumeralPanel::showState()
{
    const bool listed = m_known && m_model.total() > 0;
    m_reasons->setVisible(listed);
    m_table->setVisible(listed);
    m_state->setVisible(!listed);
    m_state->setText(!m_hasReport ? tr("Choose a report from the list")
                     : !m_known   ? tr("Looking at every numeral…")
                                  : tr("Every numeral of this report is a figure."));
}

void NumeralPanel::retranslate()
{
    m_reasons->setAccessibleName(tr("Reasons why numerals are no figures"));
    m_table->setAccessibleName(tr("Numerals that are no figures"));
    m_model.retranslate();
    m_reasonModel.retranslate();
    showState();
}

void NumeralPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool NumeralPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT openWished(m_model.numeralAt(m_table->currentIndex().row()).span);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
