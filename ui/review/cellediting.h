// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "ui/review/fieldinput.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/figuretable.h"

#include <QLabel>
#include <QPointer>
#include <functional>

namespace jiaoshu::ui {

/**
 * Corrects figures in the cells of their table, by the rules of the correction editor: Enter saves, Escape leaves it as it
 * was; what cannot be is refused with the reason below the cell, and what was typed stays.
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

Q_SIGNALS:
    /** An editor has opened, or the last one has closed: keys belong to it meanwhile. */
    void editing(bool open) const;
    void saved(jiaoshu::review::FigureId figure);
    /** The correction could not be written; `retry` writes it again. */
    void failed(const QString &reason, const std::function<void()> &retry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *choices(QWidget *parent, figures::Field field) const;
    QWidget *line(QWidget *parent, figures::Field field, const figures::Fields &fields) const;
    bool handleKey(QWidget *editor, int key);
    /** Writes what was typed; an open list of completions is taken first. */
    void save(QWidget *editor);
    void close(QWidget *editor, bool keepFocus);
    bool isChanged(QWidget *editor) const;
    base::Outcome write(QWidget *editor);
    void refuse(QWidget *editor, const QString &reason);
    static bool takeCompletion(QWidget *editor);
    static QString typed(QWidget *editor);

    review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    const figures::Gazetteer &m_gazetteer;
    FieldInput m_reader;
    FigureTable &m_table;
    QString m_language = QStringLiteral("zh");
    QLabel *m_message;
    bool m_composing = false;
};

} // namespace jiaoshu::ui
