// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/bulk.h"
#include "ui/review/fieldinput.h"
#include "ui/widgets/indicatorcompleter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace jiaoshu::ui {

/** The line in which one says what is to be done with many figures: the decision or the field, its new content, why. */
class BulkWishRow : public QWidget {
    Q_OBJECT
public:
    BulkWishRow(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                QWidget *parent = nullptr);

    /** What was asked for, or the reason why that cannot be for any figure. */
    base::Result<review::BulkWish> wish() const;
    /** Whether decision and content are asked for here; not where the wish comes from another figure. */
    void setOffersContent(bool offered);
    QString reason() const { return m_reason->text().trimmed(); }
    bool openOnly() const { return m_openOnly->isChecked(); }
    void clear();
    void focusFirst();
    void setLanguage(const QString &language);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void build();
    void fillActs();
    void showContent();
    QString typed() const;
    base::Result<review::BulkWish> correction(figures::Field field) const;

    const figures::Catalogue &m_catalogue;
    FieldInput m_reader;
    QComboBox *m_act;
    QStackedWidget *m_content;
    QLineEdit *m_text;
    QLineEdit *m_indicator;
    QComboBox *m_choice;
    IndicatorCompleter *m_completer = nullptr;
    QLineEdit *m_reason;
    QCheckBox *m_openOnly;
};

} // namespace jiaoshu::ui
