// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figurefinder.h"
#include "review/reviewdocument.h"
#include "ui/tables/changespanel.h"
#include "ui/window/extractionrun.h"

#include <QTimer>
#include <vector>

namespace jiaoshu::ui {

/**
 * Extracting reports again: finds their figures in the background, shows what that would change, and takes it in when
 * the user says so. Decisions may go on meanwhile; the list follows them.
 */
class ExtractingAgain : public QObject {
    Q_OBJECT
public:
    ExtractingAgain(review::ReviewDocument &document, const figures::Catalogue &catalogue, Theme &theme,
                    QWidget *parent);

    ChangesPanel *panel() const { return m_panel; }
    /** Begins; `catalogueName` is what the record says of the catalogue used. A list that is shown is left as if it had been cancelled. */
    void extract(const std::vector<review::ReportId> &reports, const reports::FigureFinder &finder,
                 const QString &catalogueName);
    /** Shows which decisions would move from one text of a report to another; nothing where there are none. */
    void offerCarryOver(review::ReportId from, review::ReportId to);
    void cancelRun() { m_run.cancel(); }
    bool isRunning() const { return m_run.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /** Nothing is running any more. */
    void ended();
    void failed(const QString &reason);
    void answered(const QString &text);
    /** What an external extractor said of the report that could not be taken. */
    void refused(const QString &name, const std::vector<jiaoshu::reports::Refusal> &refusals);

private:
    void receive(const std::vector<ExtractionRun::Reading> &readings);
    base::Result<std::vector<review::ExtractionChanges>> preview() const;
    /** Shows the list anew, or says that nothing changes. */
    void showPreview();
    void apply();
    base::Result<review::ExtractionChanges> applyNext();
    void close();

    struct Wish {
        review::ReportId report;
        std::vector<figures::ExtractedFigure> readings;
    };
    struct Move {
        review::ReportId from;
        review::ReportId to;
    };

    review::ReviewDocument &m_document;
    ChangesPanel *m_panel;
    ExtractionRun m_run;
    QTimer m_follow;
    review::ExtractionSource m_source;
    std::vector<Wish> m_wishes;
    std::vector<Move> m_moves;
};

} // namespace jiaoshu::ui
