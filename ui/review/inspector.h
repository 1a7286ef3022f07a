// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/selection.h"
#include "ui/actions/actionbutton.h"
#include "ui/actions/actions.h"
#include "ui/review/facts.h"
#include "ui/review/facttrend.h"
#include "ui/review/findingrows.h"
#include "ui/review/inspectorlists.h"
#include "ui/review/noteedit.h"
#include "ui/review/reasonlist.h"
#include "ui/review/section.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <functional>

namespace jiaoshu::ui {

/** Everything about the current figure: its value, the six decisions, its fields, why it is trusted, and its history. */
class Inspector : public Surface {
    Q_OBJECT
public:
    Inspector(review::ReviewDocument &document, review::Selection &selection, const review::FactIndex &index,
              const figures::Catalogue &catalogue, Actions &actions, Theme &theme, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /** Folds the lower sections, where the window is small. */
    void setCompact(bool compact);
    /** What checks say of a figure, the gravest first; asked whenever a figure is shown. */
    using Findings = std::function<std::vector<const checks::Finding *>(review::FigureId)>;
    void setFindings(Findings findings);
    /** They may say something else of the figure than before. */
    void showFindings();
    FieldTable *fieldTable() const { return m_fields; }

Q_SIGNALS:
    /** The figure is to be shown beside the chosen one. */
    void besideWished(jiaoshu::review::FigureId figure);
    void noteWished(jiaoshu::review::FigureId figure, const QString &note);
    /** The keyboard is wanted in the text again. */
    void textWished();
    /** Words of a report on which a field rests are to be shown there. */
    void wordsWished(jiaoshu::review::ReportId report, jiaoshu::base::Span words);
    void correctionWished(jiaoshu::figures::Field field);
    /** The name that the text gives the figure's indicator is to be made one that the catalogue knows. */
    void namingWished(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *head();
    QWidget *decisions(Actions &actions);
    QWidget *body(Actions &actions);
    QWidget *naming(QWidget *page);
    ThemedLabel *paragraph(const char *name, QWidget *page);
    QWidget *remarks(QWidget *page);
    QWidget *factPart(Actions &actions, QWidget *page);
    void showReasons(const review::Figure *figure);
    void connectParts();
    Section *addSection(QBoxLayout *layout, QWidget *content);
    void showFigure();
    /** After a decision the next figure is mostly chosen at once: what changed is shown with the next events, before painting. */
    void showChange();
    void showSentence(const review::Figure *figure);
    void showRemarks(const review::Figure *figure);
    void offerNaming(const review::Figure *figure);
    void showTitles();
    void showTrend();

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    const review::FactIndex &m_index;
    const figures::Catalogue &m_catalogue;
    QString m_language = QStringLiteral("zh");
    ThemedLabel *m_title;
    QLabel *m_mark;
    ThemedLabel *m_state;
    ThemedLabel *m_value;
    ThemedLabel *m_unit;
    ThemedLabel *m_line;
    ThemedLabel *m_empty;
    QWidget *m_decisions;
    QScrollArea *m_scroll;
    FieldTable *m_fields;
    /** Shown for a figure whose indicator the catalogue does not know by the text's name for it. */
    QPushButton *m_naming;
    ThemedLabel *m_sentence;
    FindingRows *m_findings;
    ReasonList *m_why;
    ThemedLabel *m_remarks;
    NoteEdit *m_note;
    /** Runs out when one stays at a figure: whoever walks on is not to wait for what is said of this one. */
    QTimer m_findingsLater;
    FactTrend *m_trend;
    /** Runs out as soon as events and painting are done. */
    QTimer m_trendLater;
    FactList *m_facts;
    /** Leads to those that the list leaves out. */
    ActionButton *m_allFacts;
    FigureHistory *m_history;
    /** The document changed since the figure was shown. */
    bool m_stale = false;
    Findings m_found;
    Section *m_findingSection;
    Section *m_sentenceSection;
    Section *m_whySection;
    Section *m_trendSection;
    Section *m_remarkSection;
    Section *m_factSection;
    Section *m_historySection;
};

} // namespace jiaoshu::ui
