// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/correctioneditor.h"
#include "ui/review/decisions.h"
#include "ui/review/panearea.h"
#include "ui/review/remarkprompt.h"
#include "ui/review/reshaping.h"

namespace jiaoshu::ui {

/** The decisions that need words: opens the editor or a prompt at the figure, and brings the keyboard back to the text. */
class Editing : public QObject {
    Q_OBJECT
public:
    /** The editors lie over `host`, so that they may reach over the table where a pane is low. */
    Editing(review::ReviewDocument &document, review::Selection &selection, Decisions &decisions,
            PaneArea &panes, Actions &actions, const figures::Catalogue &catalogue,
            const figures::Gazetteer &gazetteer, Theme &theme, QWidget *host);

    void correct(figures::Field focus);
    void setLanguage(const QString &language);
    /** After the host was resized or the text was scrolled. */
    void placeEditor();

Q_SIGNALS:
    /** A correction could not be written; what was typed is still in the editor. */
    void failed(const QString &reason, const std::function<void()> &retry);

private:
    void connectActions(Actions &actions);
    void connectPane(ReportPane *pane);
    void open(review::FigureId figure, base::Span span, figures::Field focus);
    void move(review::FigureId figure, base::Span span);
    void addFigure();
    void writeQuestion();
    void writeNote();
    void prompt(const QString &title, const QString &text, bool required,
                const std::function<base::Outcome(review::FigureId, const QString &)> &store);
    void openMenu(QPoint globalPosition);
    void ended();
    /** Where a span stands, in the host's coordinates; the pane's corner where it is not on screen. */
    QRect anchorOf(review::ReportId report, base::Span span) const;

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Decisions &m_decisions;
    PaneArea &m_panes;
    Actions &m_actions;
    const figures::Catalogue &m_catalogue;
    Reshaping m_reshaping;
    QWidget *m_host;
    CorrectionEditor *m_editor;
    RemarkPrompt *m_prompt;
};

} // namespace jiaoshu::ui
