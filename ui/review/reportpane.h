// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/review/findbar.h"
#include "ui/textview/documentview.h"
#include "ui/textview/overviewstrip.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QProgressBar>

namespace jiaoshu::ui {

/** One report: which it is and how far its review is, where in it one reads, its text, and the strip of all figures. */
class ReportPane : public Surface {
    Q_OBJECT
public:
    ReportPane(review::ReviewDocument &document, review::Selection &selection, Actions &actions, Theme &theme,
               QWidget *parent = nullptr);

    void setReport(review::ReportId report);
    review::ReportId report() const { return m_view->report(); }
    void setActive(bool active);
    /** Closing makes sense only where there is another pane. */
    void setClosable(bool closable);
    DocumentView *view() const { return m_view; }
    NoticeBar *notice() const { return m_notice; }
    /** Marks these numerals of its report as no figures, and says at the caret why; null for none. */
    void setNumerals(const std::shared_ptr<const DocumentView::Numerals> &numerals);
    void beginFind();
    void findAgain(bool backward);

Q_SIGNALS:
    /** Mouse or keyboard came into this pane. */
    void activated();
    void closeWished();
    void reportChosen(jiaoshu::review::ReportId report);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *header();
    QWidget *location();
    void fillChooser();
    void showProgress();
    void showLocation();
    void showNumeral();
    void find(const QString &text, bool backward);
    void retranslate();

    review::ReviewDocument &m_document;
    Surface *m_header;
    QComboBox *m_chooser;
    ThemedLabel *m_date;
    ThemedLabel *m_count;
    QProgressBar *m_progress;
    QToolButton *m_close;
    ThemedLabel *m_location;
    ThemedLabel *m_numeral;
    NoticeBar *m_notice;
    FindBar *m_find;
    DocumentView *m_view;
};

} // namespace jiaoshu::ui
