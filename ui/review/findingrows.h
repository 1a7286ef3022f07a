// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "review/reviewdocument.h"
#include "ui/widgets/themed.h"

#include <QVBoxLayout>
#include <vector>

namespace jiaoshu::ui {

/** What checks say of the chosen figure: how grave, what, why in its numbers, and the other places, each a button that shows it. */
class FindingRows : public QWidget {
    Q_OBJECT
public:
    FindingRows(const review::ReviewDocument &document, Theme &theme, QWidget *parent = nullptr);

    /** `language` is "zh" or "en"; the findings are not kept. */
    void showFindings(review::FigureId figure, const std::vector<const checks::Finding *> &findings,
                      const QString &language);
    /** How many there are; the gravest of them are told. */
    int all() const { return m_all; }
    int count() const { return m_rows->count(); }
    /** Of which figure they are. */
    review::FigureId figure() const { return m_figure; }

Q_SIGNALS:
    /** The figure is to be shown beside the chosen one. */
    void besideWished(jiaoshu::review::FigureId figure);
    /** A place in a report that is no figure is to be shown: UTF-16 units of its text. */
    void wordsWished(jiaoshu::review::ReportId report, jiaoshu::base::Span words);

private:
    void addRow(review::FigureId figure, const checks::Finding &finding, const QString &language);
    void addPlaces(review::FigureId figure, const checks::Finding &finding, QVBoxLayout &row);
    QString placeText(const checks::Place &place) const;

    const review::ReviewDocument &m_document;
    Theme &m_theme;
    QVBoxLayout *m_rows;
    /** What the rows say, so that they are made anew only where that is something else. */
    QString m_shown;
    int m_all = 0;
    review::FigureId m_figure;
};

} // namespace jiaoshu::ui
