// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"
#include "ui/review/facts.h"
#include "ui/review/fieldinput.h"
#include "ui/widgets/indicatorcompleter.h"
#include "ui/widgets/themed.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QLineEdit>

namespace jiaoshu::ui {

/** The inputs of the correction editor: one row a field, extracted beside what it should be. */
class CorrectionFields : public QWidget {
    Q_OBJECT
public:
    CorrectionFields(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Theme &theme,
                     QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /** Fills the inputs with `fields`; `extracted` may be null for a figure that is being added. */
    void show(const figures::Fields &fields, const figures::Fields *extracted,
              const figures::ReportInfo &report, const Facts &facts);
    /** Puts value and unit into the inputs in which nothing else was typed since they were filled. */
    void propose(const figures::Fields &fields);
    /** What was typed, or the reason why it cannot be; the input at fault then has the focus. */
    base::Result<figures::Fields> read();
    void focusField(figures::Field field);
    /** Takes the offered indicator, if a list of them is open. */
    bool takeCompletion();
    bool closeCompletion();
    std::vector<QWidget *> inputs() const;
    void retranslate();

private:
    template <typename Input>
    Input *addRow(figures::Field field, const char *objectName);
    void fillChoices();
    void offerUnits(const figures::Fields &fields);
    base::Outcome readIndicator(figures::Fields &fields) const;
    base::Result<figures::Fields> refuse(figures::Field field, const base::Error &error);

    struct Row {
        ThemedLabel *name;
        ThemedLabel *extracted;
        QWidget *input;
    };
    const figures::Catalogue &m_catalogue;
    FieldInput m_reader;
    Theme &m_theme;
    QString m_language = QStringLiteral("zh");
    QGridLayout *m_grid;
    QHash<int, Row> m_rows;
    ThemedLabel *m_headings[3];
    QLineEdit *m_value;
    QComboBox *m_unit;
    QLineEdit *m_indicator;
    IndicatorCompleter *m_completer = nullptr;
    QComboBox *m_measure;
    QComboBox *m_status;
    QLineEdit *m_period;
    QComboBox *m_qualifier;
    QLineEdit *m_district;
    /** What the inputs were filled with: fields left as they were keep their values. */
    figures::Fields m_before;
    /** Value and unit that the program put there last. */
    figures::Fields m_proposed;
    QString m_indicatorBefore;
    figures::ReportInfo m_report;
};

} // namespace jiaoshu::ui
