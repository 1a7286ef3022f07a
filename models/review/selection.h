// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QObject>
#include <functional>
#include <vector>

namespace jiaoshu::review {

/**
 * What the user looks at, shared by panes, tables, charts and inspector: they write to it and listen to it, never to
 * each other. Choosing never decides anything. Keeps the way back and forward through visited figures.
 */
class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject *parent = nullptr);

    /** `prepare` is called before a report is chosen, or a figure of it: whoever hears of the choice finds it in memory. */
    void setPreparation(std::function<void(ReportId)> prepare) { m_prepare = std::move(prepare); }

    FigureId figure() const { return m_figure; }
    ReportId report() const { return m_report; }

    /** Chooses a figure (and its report); an invalid id clears the figure and keeps the report. */
    void chooseFigure(FigureId figure, ReportId report);
    /** Chooses a report; a figure of another one is no longer chosen. */
    void chooseReport(ReportId report);
    /** Forgets everything: another project was opened. */
    void clear();

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < qsizetype(m_visited.size()); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void figureChanged(jiaoshu::review::FigureId figure);
    void reportChanged(jiaoshu::review::ReportId report);
    void wayChanged();

private:
    struct Place {
        FigureId figure;
        ReportId report;
    };
    void show(Place place);
    void remember(Place place);

    std::function<void(ReportId)> m_prepare;
    FigureId m_figure;
    ReportId m_report;
    std::vector<Place> m_visited;
    qsizetype m_place = -1;
};

} // namespace jiaoshu::review
