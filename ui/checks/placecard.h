// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "figures/catalogue.h"
#include "review/reviewdocument.h"
#include "ui/charts/sentencestrip.h"

#include <QGridLayout>
#include <QPushButton>

namespace jiaoshu::ui {

/** One place of a finding: its report and chapter, the sentence with the figure marked, what the figure says, what can be done. */
class PlaceCard : public QFrame {
    Q_OBJECT
public:
    PlaceCard(const review::ReviewDocument &document, const figures::Catalogue &catalogue, Theme &theme,
              QWidget *parent = nullptr);

    /** `number` counts from 0; `figure` is invalid where the place is no figure. */
    void showPlace(int number, const checks::Place &place, review::FigureId figure, const QString &language);
    review::FigureId figure() const { return m_figure; }
    const checks::Place &place() const { return m_place; }
    QString sentence() const { return m_sentence->sentence(); }
    QPushButton *correctButton() const { return m_correct; }

Q_SIGNALS:
    void openWished();
    void acceptWished();
    void correctWished();
    void questionWished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QPushButton *addButton(const char *objectName, const QString &icon);
    void showSentence(const review::Report &report);
    void showFields(const QString &language);
    QString whereText(const review::Report &report) const;

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    Theme &m_theme;
    checks::Place m_place;
    review::FigureId m_figure;
    ThemedLabel *m_letter;
    ThemedLabel *m_report;
    ThemedLabel *m_where;
    SentenceView *m_sentence;
    QGridLayout *m_fields;
    std::vector<std::pair<ThemedLabel *, ThemedLabel *>> m_rows;
    QPushButton *m_open;
    QPushButton *m_accept;
    QPushButton *m_correct;
    QPushButton *m_question;
};

} // namespace jiaoshu::ui
