// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "trends/matrixmodel.h"
#include "ui/actions/actions.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>

namespace jiaoshu::ui {

class MatrixView;

/** The compare mode: indicators of districts year by year in one table, what is covered, and the sentence behind each cell. */
class CompareView : public QWidget {
    Q_OBJECT
public:
    CompareView(review::ReviewDocument &document, review::Selection &selection, const figures::Catalogue &catalogue,
                const figures::Gazetteer &gazetteer, Actions &actions, Theme &theme, QWidget *parent = nullptr);
    ~CompareView() override;

    /** By id and code; what is chosen stays so until the user chooses otherwise. */
    void choose(const std::vector<QString> &indicators, const std::vector<QString> &districts);
    void setPeriod(int firstYear, int lastYear);
    void setGrouping(trends::MatrixModel::Grouping grouping);
    void setCoverageShown(bool shown);
    /** "zh" or "en", for the names of indicators; the rest follows the translators. */
    void setLanguage(const QString &language);
    /** After indicators or their names have changed. */
    void showCatalogue();
    void setComplaint(trends::Complaint complaint);
    /** Checks find something else of some figures. */
    void showComplaints();
    /** Writes the matrix; the suffix (xlsx, csv) decides the format. */
    base::Outcome exportTable(const QString &path) const;

    MatrixView *values() const;
    MatrixView *coverage() const;
    /** The sentence below the matrix; empty while no figure is chosen. */
    QString sentence() const;
    /** Why nothing is shown; empty while something is. */
    QString emptyReason() const;

Q_SIGNALS:
    void openInTextWished(jiaoshu::review::FigureId figure);
    /** What the user wished to record could not be. */
    void refused(const jiaoshu::base::Error &error);
    void openInTrendsWished(jiaoshu::review::FigureId figure);
    void acceptWished(jiaoshu::review::FigureId figure);
    /** Its correction is to be typed, in the text. */
    void correctWished(jiaoshu::review::FigureId figure);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
