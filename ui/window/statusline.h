// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/widgets/spokenlabel.h"
#include "ui/window/findingcounts.h"

#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace jiaoshu::ui {

/** Progress of the review, the answer to the last key, what is being read; then when it was saved, and who reviews. */
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(const review::ReviewDocument &document, const review::Selection &selection, Theme &theme,
               QWidget *parent = nullptr);

    /** Shows the answer to a decision until the next one, and has it read out. */
    void showAnswer(const QString &text);
    /** Has a figure read out at which the keyboard has arrived; what stands in the line stays. */
    void tellFigure(const QString &text);
    /** How much checks complain of: a mark, a word and a number each. */
    void showFindings(int errors, int warnings, int hints);
    void showReading(int done, int total, const QString &fileName);
    /** An export that takes its time. */
    void showWriting(int done, int total, const QString &fileName);
    void endReading();

Q_SIGNALS:
    void cancelWished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAct(const QString &text, int done, int total);
    void build(Theme &theme);
    QString stageText() const;
    void showProgress();
    /** What of the decisions is on disk, and since when. */
    void showSaving();
    void retranslate();

    const review::ReviewDocument &m_document;
    const review::Selection &m_selection;
    ThemedLabel *m_count;
    QProgressBar *m_progress;
    ThemedLabel *m_share;
    FindingCounts *m_findings;
    SpokenLabel *m_answer;
    /** Of no size: its words stand in the inspector. */
    SpokenLabel *m_step;
    ThemedLabel *m_reading;
    QProgressBar *m_readingBar;
    QToolButton *m_cancel;
    ThemedLabel *m_saved;
    ThemedLabel *m_reviewer;
};

} // namespace jiaoshu::ui
