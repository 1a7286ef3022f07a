// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "ui/review/fieldinput.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/figuretable.h"

#include <QLabel>
#include <QPointer>
#include <functional>
#include <map>
#include <optional>

namespace jiaoshu::ui {

/**
 * Corrects figures in the cells of their table, by the rules of the correction editor: Enter saves, Escape leaves it as it
 * was; what cannot be is refused with the reason below the cell, and what was typed stays. It also stays when rows come and
 * go: the editor opens again with it, at once where the cell is still there, or else when it is shown again.
 */
class CellEditing : public FigureDelegate {
    Q_OBJECT
public:
    CellEditing(review::ReviewDocument &document, const figures::Catalogue &catalogue,
                const figures::Gazetteer &gazetteer, Theme &theme, FigureTable &table);

    void setLanguage(const QString &language) { m_language = language; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    /** The next editor that opens again takes the keyboard: the user asked for it. */
    void takeKeyboard() { m_hadFocus = true; }

Q_SIGNALS:
    /** An editor has opened, or the last one has closed: keys belong to it meanwhile. */
    void editing(bool open) const;
    void saved(jiaoshu::review::FigureId figure);
    /** The correction could not be written; `retry` writes it again. */
    void failed(const QString &reason, const std::function<void()> &retry);
    /** A cell went out of the table with its editor; what was typed there waits for it. */
    void hidden(jiaoshu::review::FigureId figure, const QString &typed);
    /** What waited is in its cell again, or waits no longer. */
    void shownAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Cell = std::pair<review::FigureId, figures::Field>;
    struct Typed {
        QString text;
        int cursor = 0;
    };

    static Cell cellOf(const QWidget *editor);
    QModelIndex indexOf(const Cell &cell) const;
    void keep(const QWidget *editor) const;
    /** Lets go of what was typed for figures of another project. */
    void dropOthers();
    void forget(const Cell &cell);
    void openAgain();
    QWidget *choices(QWidget *parent, figures::Field field) const;
    QWidget *line(QWidget *parent, figures::Field field, const figures::Fields &fields) const;
    bool handleKey(QWidget *editor, int key);
    /** Writes what was typed; an open list of completions is taken first. */
    void save(QWidget *editor);
    void close(QWidget *editor, bool keepFocus);
    base::Outcome write(QWidget *editor);
    void refuse(QWidget *editor, const QString &reason);
    static bool takeCompletion(QWidget *editor);
    static QString typed(const QWidget *editor);
    static bool isChanged(const QWidget *editor);

    review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    const figures::Gazetteer &m_gazetteer;
    FieldInput m_reader;
    FigureTable &m_table;
    QString m_language = QStringLiteral("zh");
    QLabel *m_message;
    /** The one that is open; null when it closes, though Qt deletes it later. */
    mutable QPointer<QWidget> m_editor;
    bool m_composing = false;
    /** An editor is closing because the user is done with it, and not because its row goes. */
    bool m_settling = false;
    /** Whether the open editor, or the last one, had the keyboard. */
    bool m_hadFocus = false;
    /** What was typed into editors that went with their rows, and in which project. */
    mutable std::map<Cell, Typed> m_kept;
    mutable quint64 m_keptIn = 0;
    /** The cell whose editor went last, until it is open again, and whether the user knows that it waits. */
    mutable std::optional<Cell> m_lost;
    mutable bool m_told = false;
};

} // namespace jiaoshu::ui
