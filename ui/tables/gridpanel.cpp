// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/gridpanel.h"

#include "ui/tables/figuredelegate.h"
#include "ui/theme/marks.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

using Model = items::IndicatorGridModel;
constexpr int ColumnWidth = 208;
constexpr int MarkRoom = FigureDelegate::MarkRoom;
/** Numbers end here, so that their points stand below each other; after it is why one stands out. */
constexpr int ValueRoom = 72;
constexpr int TitleHeight = 26;

/** A number with the shape of its state before it; where it stands out, a diamond and why. */
class GridDelegate : public RowDelegate {
public:
    GridDelegate(const Theme &theme, const review::ReviewDocument &document, QObject *parent)
        : RowDelegate(theme, parent)
        , m_document(document)
    {}

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const review::Figure *figure =
            m_document.figure(index.data(Model::FigureIdRole).value<review::FigureId>());
        if (!figure)
            return;
        paintStateMark(painter, QRectF(rect.left(), rect.top(), StateMarkSize.width(), rect.height()),
                       figure->state, theme());
        QRect room = rect.adjusted(MarkRoom, 0, 0, 0);
        const QString value = index.data(Model::NumberRole).toString();
        const QFontMetrics font = painter.fontMetrics();
        const int padding = font.horizontalAdvance(index.data(Model::PaddingRole).toString());
        const int end = qMax(ValueRoom, font.horizontalAdvance(value) + padding);
        room.setRight(qMin(rect.right(), room.left() + end - padding - 1));
        paintText(painter, room, value, Theme::Role::Text, Qt::AlignRight);
        if (!index.data(Model::OddRole).toBool())
            return;
        room = rect.adjusted(MarkRoom + end + RowDelegate::CellMargin, 0, 0, 0);
        paintSeverityMark(painter, QPointF(room.left() + MarkRoom / 2.0, rect.center().y() + 0.5),
                          Severity::Warning, theme());
        painter.setFont(theme().font(Theme::TextStyle::Small));
        paintText(painter, room.adjusted(MarkRoom, 0, 0, 0), index.data(Model::OddTextRole).toString(),
                  Theme::Role::Warning);
    }

private:
    const review::ReviewDocument &m_document;
};

} // namespace

GridPanel::GridPanel(const review::ReviewDocument &document, review::Selection &selection,
                     const figures::Catalogue &catalogue, Actions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_catalogue(catalogue)
    , m_model(document, catalogue)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_rule(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_table(new QuietView<QTableView>(this))
{
    setObjectName(QStringLiteral("gridPanel"));
    m_title->setObjectName(QStringLiteral("gridTitle"));
    m_rule->setObjectName(QStringLiteral("gridRule"));
    buildTable(actions, theme);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.length("spacing.s"), 0, theme.length("spacing.s"), 0);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_rule);
    m_title->setFixedHeight(TitleHeight);
    // Both are cut off rather than make the panel wider than its window.
    m_title->setMinimumWidth(1);
    m_rule->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(&selection, &review::Selection::figureChanged, this, &GridPanel::showSelected);
    connect(&m_model, &Model::modelReset, this, &GridPanel::showSelected);
    connect(&m_model, &Model::dataChanged, this, &GridPanel::showTitle);
    connect(&document, &review::ReviewDocument::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void GridPanel::buildTable(Actions &actions, Theme &theme)
{
    m_table->setObjectName(QStringLiteral("gridTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new GridDelegate(theme, m_document, m_table));
    // Letters decide here; an input method would swallow them.
    m_table->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(ColumnWidth);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(theme.length("height.table_row"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    actions.listenForLetters(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridPanel::choose);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT openWished(); });
    connect(&theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void GridPanel::setLanguage(const QString &language)
{
    m_language = language;
    m_model.retranslate();
    showTitle();
}

void GridPanel::showSelected()
{
    if (m_following || !isVisible())
        return;
    const QScopedValueRollback following(m_following, true);
    if (const review::Figure *figure = m_document.figure(m_selection.figure()))
        m_model.setSubject(items::subjectOf(figure->fields));
    // Away from the grid (a figure that was rejected) the cell stays, so that arrow keys go on from there.
    if (const QModelIndex index = m_model.indexOf(m_selection.figure()); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    showTitle();
}

void GridPanel::choose(const QModelIndex &index)
{
    if (m_following)
        return;
    const review::FigureId id = m_model.figureAt(index);
    const QScopedValueRollback following(m_following, true);
    if (const review::Figure *figure = m_document.figure(id))
        m_selection.chooseFigure(id, figure->report);
}

void GridPanel::showTitle()
{
    const items::GridSubject &subject = m_model.subject();
    if (subject.isEmpty()) {
        m_title->setText(tr("Choose a figure: its indicator is shown over all reports"));
        m_rule->clear();
        return;
    }
    const QString name =
        subject.indicator.isEmpty() ? subject.name : m_catalogue.displayName(subject.indicator, m_language);
    m_title->setText(words::line({name, words::of(subject.measure)}) + QStringLiteral("  ") +
                     (m_model.oddCount() == 0 ? tr("no value stands out")
                                              : tr("%n value(s) stand out", nullptr, m_model.oddCount())));
    m_rule->setText(m_model.comparesPoints()
                        ? tr("Stands out: more than 15 points from the median of the row, or else the column")
                        : tr("Stands out: more than 3 times or less than a third of the row's median"));
    m_rule->setToolTip(m_rule->text());
}

void GridPanel::retranslate()
{
    m_table->setAccessibleName(tr("The indicator by districts and periods"));
    m_model.retranslate();
    showTitle();
}

void GridPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSelected();
}

void GridPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // What nobody looks at need not follow every decision.
    m_model.setSubject({});
}

void GridPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool GridPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_selection.figure().isValid()) {
            Q_EMIT openWished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
