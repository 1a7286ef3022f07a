// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>

namespace jiaoshu::ui {

/** The trends mode: choose indicators and districts, see a line per district over the years or bars for a year. */
class TrendsView : public QWidget {
    Q_OBJECT
public:
    TrendsView(review::ReviewDocument &document, review::Selection &selection, const figures::Catalogue &catalogue,
               const figures::Gazetteer &gazetteer, Theme &theme, QWidget *parent = nullptr);
    ~TrendsView() override;

    void setIndicator(const QString &id);
    QString indicator() const;
    /** Writes what is drawn; the suffix (png, svg, pdf) decides the format. */
    base::Outcome saveChart(const QString &path) const;

Q_SIGNALS:
    /** The user wishes to see this figure where it stands (click or Enter on a point, "open in text"). */
    void openInTextWished(jiaoshu::review::FigureId figure);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
