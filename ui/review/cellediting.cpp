// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cellediting.h"

#include "ui/review/fieldchange.h"
#include "ui/widgets/districtcompleter.h"
#include "ui/widgets/indicatorcompleter.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace jiaoshu::ui {

namespace {

using figures::Field;
using Model = items::FigureTableModel;

constexpr char FigureProperty[] = "figure";
constexpr char FieldProperty[] = "field";
/** What stood in the cell when the editor opened. */
constexpr char OriginalProperty[] = "original";
/** The project's log as a number: figures of another project have the same ids. */
constexpr char ProjectProperty[] = "project";

template <typename Token, size_t Count>
void fill(QComboBox *box, const Token (&tokens)[Count])
{
    for (const Token token : tokens)
        box->addItem(words::of(token), figures::token(token));
}

review::FigureId figureOf(const QWidget *editor)
{
    return editor->property(FigureProperty).value<review::FigureId>();
}

Field fieldOf(const QWidget *editor) { return Field(editor->property(FieldProperty).toInt()); }

quint64 numberOf(const review::ReviewDocument &document)
{
    return quint64(reinterpret_cast<quintptr>(document.log()));
}

} // namespace

CellEditing::CellEditing(review::ReviewDocument &document, const figures::Catalogue &catalogue,
                         const figures::Gazetteer &gazetteer, Theme &theme, FigureTable &table)
    : FigureDelegate(theme, document, &table)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_gazetteer(gazetteer)
    , m_reader(catalogue, gazetteer)
    , m_table(table)
    , m_message(new QLabel(table.viewport()))
{
    m_message->setObjectName(QStringLiteral("cellMessage"));
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::Window);
    m_message->setMargin(theme.length("spacing.xs"));
    m_message->hide();
    // After the table itself, which closes its editors when it hears of these.
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &CellEditing::openAgain);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CellEditing::openAgain);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CellEditing::openAgain);
}

QWidget *CellEditing::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    const auto field = Model::fieldOf(index.column());
    const review::Figure *figure =
        m_document.figure(index.data(Model::FigureIdRole).value<review::FigureId>());
    if (!field || !figure)
        return nullptr;
    const bool isToken = *field == Field::Measure || *field == Field::Status;
    QWidget *editor = isToken ? choices(parent, *field) : line(parent, *field, figure->fields);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(words::of(*field));
    editor->setProperty(FigureProperty, QVariant::fromValue(figure->id));
    editor->setProperty(FieldProperty, int(*field));
    editor->setProperty(ProjectProperty, numberOf(m_document));
    m_editor = editor;
    Q_EMIT editing(true);
    return editor;
}

QWidget *CellEditing::choices(QWidget *parent, Field field) const
{
    using M = figures::Measure;
    using S = figures::Status;
    auto *box = new QComboBox(parent);
    if (field == Field::Measure)
        fill(box, {M::Level, M::Growth, M::GrowthPoints, M::AverageGrowth, M::Multiple, M::Change, M::Share});
    else
        fill(box, {S::Actual, S::Target, S::Estimate});
    return box;
}

QWidget *CellEditing::line(QWidget *parent, Field field, const figures::Fields &fields) const
{
    auto *line = new QLineEdit(parent);
    if (field == Field::Value)
        line->setAlignment(Qt::AlignRight);
    if (field == Field::Indicator) {
        new IndicatorCompleter(m_catalogue, m_language, line);
    } else if (field == Field::District) {
        new DistrictCompleter(m_gazetteer, line);
    } else if (field == Field::Unit) {
        const figures::Indicator *known = m_catalogue.find(fields.indicator);
        auto *units = new QCompleter((known ? known->units : QStringList()) +
                                         QStringList{QStringLiteral("%"), QStringLiteral("个百分点")},
                                     line);
        line->setCompleter(units);
    }
    return line;
}

void CellEditing::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString original = index.data(Qt::EditRole).toString();
    editor->setProperty(OriginalProperty, original);
    const auto kept = m_kept.find(cellOf(editor));
    const QString text = kept == m_kept.end() ? original : kept->second.text;
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

/** Nothing: what was typed is written when the user says so, see save(). */
void CellEditing::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const {}

void CellEditing::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    QRect room = option.rect;
    room.setWidth(qMax(room.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(room);
}

void CellEditing::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_message->hide();
    m_editor = nullptr;
    if (!m_settling && isChanged(editor))
        keep(editor);
    FigureDelegate::destroyEditor(editor, index);
    Q_EMIT editing(false);
}

CellEditing::Cell CellEditing::cellOf(const QWidget *editor) { return {figureOf(editor), fieldOf(editor)}; }

QModelIndex CellEditing::indexOf(const Cell &cell) const
{
    const auto *model = static_cast<const Model *>(m_table.model());
    const int row = model->rowOf(cell.first);
    return row < 0 ? QModelIndex() : model->index(row, Model::columnOf(cell.second));
}

void CellEditing::keep(const QWidget *editor) const
{
    if (editor->property(ProjectProperty).toULongLong() != numberOf(m_document))
        return;
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    m_kept[cellOf(editor)] = {line ? line->text() : typed(editor), line ? line->cursorPosition() : 0};
    m_keptIn = numberOf(m_document);
    m_lost = cellOf(editor);
    m_told = false;
}

void CellEditing::dropOthers()
{
    if (m_kept.empty() || m_keptIn == numberOf(m_document))
        return;
    m_kept.clear();
    m_lost.reset();
    Q_EMIT shownAgain();
}

void CellEditing::forget(const Cell &cell)
{
    if (m_lost == cell)
        m_lost.reset();
    if (m_kept.erase(cell) > 0)
        Q_EMIT shownAgain();
}

/** Opens the editor that went with its row: at once, or the next key that is typed would decide something. */
void CellEditing::openAgain()
{
    dropOthers();
    if (!m_lost)
        return;
    const Cell lost = *m_lost;
    if (!m_document.figure(lost.first)) {
        forget(lost);
        return;
    }
    const QModelIndex index = indexOf(lost);
    if (!index.isValid()) {
        if (m_hadFocus)
            m_table.window()->setFocus();
        m_hadFocus = false;
        if (!std::exchange(m_told, true))
            Q_EMIT hidden(lost.first, m_kept[lost].text);
        return;
    }
    m_lost.reset();
    // Who types elsewhere, say into the filter, goes on typing there.
    const QPointer<QWidget> elsewhere = m_hadFocus ? nullptr : QApplication::focusWidget();
    m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (m_hadFocus)
        m_table.scrollTo(index);
    m_table.edit(index);
    // Qt selects all of it: the next letter would replace what was typed.
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setCursorPosition(m_kept[lost].cursor);
    if (elsewhere)
        elsewhere->setFocus(Qt::OtherFocusReason);
    Q_EMIT shownAgain();
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor)
        return false;
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        return false;
    case QEvent::KeyPress: return handleKey(editor, static_cast<QKeyEvent *>(event)->key());
    case QEvent::ShortcutOverride:
        // Letters and Escape belong to what is typed.
        event->accept();
        return false;
    case QEvent::FocusIn: m_hadFocus = true; return false;
    case QEvent::FocusOut:
        m_hadFocus = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
        // One in which something was typed waits for Enter or Escape: nothing is thrown away for a click elsewhere.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && !isChanged(editor))
            close(editor, false);
        return false;
    default: return false;
    }
}

bool CellEditing::handleKey(QWidget *editor, int key)
{
    // While composing, these belong to the input method.
    if (m_composing)
        return false;
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const auto *completer = line ? line->findChild<QCompleter *>() : nullptr;
    QAbstractItemView *popup = completer ? completer->popup() : nullptr;
    const bool offers = popup && popup->isVisible();
    if (key == Qt::Key_Escape) {
        if (offers)
            popup->hide();
        else
            close(editor, true);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
        save(editor);
        return true;
    }
    return false;
}

/** Takes what is offered; nothing where that is what stands there already. */
bool CellEditing::takeCompletion(QWidget *editor)
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const auto *completer = line ? line->findChild<QCompleter *>() : nullptr;
    QAbstractItemView *popup = completer ? completer->popup() : nullptr;
    if (!popup || !popup->isVisible())
        return false;
    const QString offered = popup->currentIndex().data().toString();
    popup->hide();
    if (offered.isEmpty() || offered == line->text().trimmed())
        return false;
    line->setText(offered);
    return true;
}

void CellEditing::save(QWidget *editor)
{
    if (takeCompletion(editor))
        return;
    const Cell cell = cellOf(editor);
    const base::Outcome outcome = [&] {
        // The row may go by the correction, and its editor with it.
        const QScopedValueRollback settling(m_settling, true);
        return write(editor);
    }();
    if (!outcome) {
        refuse(editor, outcome.error().text());
        // What cannot be is told here alone; what could not be written is told in the pane as well.
        if (outcome.error().code != base::Error::Code::Invalid)
            Q_EMIT failed(outcome.error().text(), [this, cell] {
                if (m_editor && cellOf(m_editor) == cell)
                    save(m_editor);
            });
        return;
    }
    forget(cell);
    if (m_editor)
        close(m_editor, true);
    else
        m_table.setFocus();
    Q_EMIT saved(cell.first);
}

bool CellEditing::isChanged(const QWidget *editor)
{
    return typed(editor) != editor->property(OriginalProperty).toString();
}

base::Outcome CellEditing::write(QWidget *editor)
{
    const review::Figure *figure = m_document.figure(figureOf(editor));
    if (!figure)
        return base::Done{};
    const Field field = fieldOf(editor);
    const QString text = typed(editor);
    const review::FigureId id = figure->id;
    // Left as it was is not typed: it need not even be readable.
    if (!isChanged(editor))
        return base::Done{};
    const review::Report *report = m_document.report(figure->report);
    const auto fields = withField(m_reader, figure->fields, field, text, report->info);
    return fields ? m_document.correct(id, fields.value(), figure->span, {}) : base::Outcome(fields.error());
}

void CellEditing::close(QWidget *editor, bool keepFocus)
{
    m_composing = false;
    forget(cellOf(editor));
    {
        const QScopedValueRollback settling(m_settling, true);
        Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    if (keepFocus)
        m_table.setFocus();
}

void CellEditing::refuse(QWidget *editor, const QString &reason)
{
    m_message->setText(reason);
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, theme().color(Theme::Role::Error));
    m_message->setPalette(palette);
    m_message->adjustSize();
    const QRect room = m_table.viewport()->rect();
    QPoint place(editor->x(), editor->geometry().bottom() + 1);
    if (place.y() + m_message->height() > room.bottom())
        place.setY(editor->y() - m_message->height());
    place.setX(qMax(0, qMin(place.x(), room.right() - m_message->width())));
    m_message->move(place);
    m_message->show();
    m_message->raise();
    editor->setAccessibleDescription(reason);
    editor->setFocus();
}

QString CellEditing::typed(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString();
    return qobject_cast<const QLineEdit *>(editor)->text().trimmed();
}

} // namespace jiaoshu::ui
