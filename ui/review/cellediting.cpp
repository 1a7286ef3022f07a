// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cellediting.h"

#include "ui/review/fieldchange.h"
#include "ui/widgets/districtcompleter.h"
#include "ui/widgets/indicatorcompleter.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace jiaoshu::ui {

namespace {

using figures::Field;
using Model = items::FigureTableModel;

constexpr char FigureProperty[] = "figure";
constexpr char FieldProperty[] = "field";

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
    const QString text = index.data(Qt::EditRole).toString();
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
    FigureDelegate::destroyEditor(editor, index);
    Q_EMIT editing(false);
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
    case QEvent::FocusOut:
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
    const QPointer<QWidget> kept(editor);
    const review::FigureId id = figureOf(editor);
    const base::Outcome outcome = write(editor);
    if (!outcome) {
        refuse(editor, outcome.error().text());
        // What cannot be is told here alone; what could not be written is told in the pane as well.
        if (outcome.error().code != base::Error::Code::Invalid)
            Q_EMIT failed(outcome.error().text(), [this, kept] {
                if (kept)
                    save(kept);
            });
        return;
    }
    // The row may have gone by the correction, and its editor with it.
    if (kept)
        close(kept, true);
    Q_EMIT saved(id);
}

bool CellEditing::isChanged(QWidget *editor) const
{
    const auto *model = static_cast<const Model *>(m_table.model());
    const QModelIndex cell = model->index(model->rowOf(figureOf(editor)), Model::columnOf(fieldOf(editor)));
    return typed(editor) != cell.data(Qt::EditRole).toString();
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
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
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

QString CellEditing::typed(QWidget *editor)
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        return box->currentData().toString();
    return qobject_cast<QLineEdit *>(editor)->text().trimmed();
}

} // namespace jiaoshu::ui
