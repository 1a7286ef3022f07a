// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "trends/chartspec.h"
#include "ui/charts/chartfile.h"
#include "ui/theme/theme.h"

#include <QRect>
#include <QWidget>
#include <memory>
#include <vector>

class QMimeData;
class QPagedPaintDevice;

namespace jiaoshu::ui {

/** The trends mode: choose indicators, districts and a question, see the chart, its numbers and the sentence behind each. */
class TrendsView : public QWidget {
    Q_OBJECT
public:
    TrendsView(review::ReviewDocument &document, review::Selection &selection,
               const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Theme &theme,
               QWidget *parent = nullptr);
    ~TrendsView() override;

    void setIndicator(const QString &id);
    QString indicator() const;
    /** Shows another chart; a name that it has stays with it. */
    void setChart(const trends::ChartSpec &spec);
    /** The chart that is shown, with the years that are drawn. */
    trends::ChartSpec chart() const;
    /** Keeps the chart, and what was used last, in the project; the error says why that could not be. */
    base::Outcome keepPlace() const;
    /** Draws a district or not, by its code (or its name where it has no code). */
    void setDistrictShown(const QString &district, bool shown);
    /** "zh" or "en", for the names of indicators; the rest follows the translators. */
    void setLanguage(const QString &language);
    /** After indicators or their names have changed. */
    void showCatalogue();
    /** Gives the date that stands on saved charts; the system's clock unless it is set. */
    void setClock(const base::Clock &clock);
    /** Writes what is drawn. */
    base::Outcome saveChart(const ChartFileWish &wish) const;
    /** What is drawn as a picture and as SVG; while the keyboard is in the table, as text. Null where nothing is drawn. */
    std::unique_ptr<QMimeData> copyChart() const;
    /** Draws the chart on the page of a printer; nothing where nothing is drawn. */
    void printChart(QPagedPaintDevice &printer) const;
    /** Districts that are drawn, by code. */
    std::vector<QString> shownDistricts() const;
    /** What files of charts are made from, as it is now. */
    ChartSource chartSource() const;

    /** A point and its area in coordinates of chartWidget(), for tests and assistive tools. */
    struct PointPlace {
        review::FigureId figure;
        QRect rect;
    };
    std::vector<PointPlace> pointRects() const;
    QWidget *chartWidget() const;
    /** The sentence shown below the chart; empty while no point is chosen. */
    QString sentence() const;
    /** Why the chart is empty; empty while it is not. */
    QString emptyReason() const;

Q_SIGNALS:
    /** The user wishes to see this figure where it stands (double click or Enter on a point, "open in text"). */
    void openInTextWished(jiaoshu::review::FigureId figure);
    /** What the user wished to record could not be. */
    void refused(const jiaoshu::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
