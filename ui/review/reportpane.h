// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/review/findbar.h"
#include "ui/review/outlinepopup.h"
#include "ui/textview/documentview.h"
#include "ui/textview/overviewstrip.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>
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
    /** Closing, locking and what links panes make sense only where there is another pane. */
    void setAccompanied(bool accompanied);
    /** A locked pane stays where it is, whatever it is linked with. */
    void setLocked(bool locked);
    bool isLocked() const { return m_lock->isChecked(); }
    /** Shows a line for what the link says of this pane. */
    void setLinked(bool linked) { m_linkLine->setVisible(linked); }
    /** What of the link concerns this pane: its figure and how far that is from the current one. */
    void setLinkText(const QString &value, const QString &difference);
    /** Where in the text one reads, a little below the top edge, in UTF-16 units. */
    qsizetype readingOffset() const;
    /** Goes to a heading of the report's outline. */
    void showHeading(int heading);
    /** Opens the list of chapters; with the keyboard in it. */
    void openOutline();
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
    /** The header is dragged, and the pointer is there. */
    void dragged(QPoint globalPosition);
    void lockChanged();
    void reportChosen(jiaoshu::review::ReportId report);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *header();
    QWidget *location();
    QWidget *linkLine();
    void makeTools();
    void connectParts();
    void dragHeader(const QMouseEvent &event);
    void fillChooser();
    void showProgress();
    void fitTo(int width);
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
    QToolButton *m_lock;
    QToolButton *m_close;
    QToolButton *m_chapters;
    ThemedLabel *m_location;
    ThemedLabel *m_numeral;
    Surface *m_linkLine;
    QBoxLayout *m_linkRow;
    ThemedLabel *m_linkValue;
    ThemedLabel *m_linkGap;
    OutlinePopup *m_outline;
    QPoint m_pressed;
    bool m_dragging = false;
    NoticeBar *m_notice;
    FindBar *m_find;
    DocumentView *m_view;
};

} // namespace jiaoshu::ui
