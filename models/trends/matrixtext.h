// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/comparison.h"
#include "trends/coverage.h"

#include <QCoreApplication>

namespace jiaoshu::trends {

/** The words of the matrix in one place: view, clipboard, file and screen reader use the same. */
class MatrixText {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::trends::MatrixText)
public:
    /** `growth`, `average growth`: the measure without its unit. */
    static QString kind(const MatrixMeasure &measure);
    /** `growth, %`. */
    static QString measure(const MatrixMeasure &measure);
    /** Between which values the cells are shaded, and how; or why they are not. */
    static QString shading(const MatrixMeasure &measure);
    /** What stands beside a number: `target`, `since 2016`. */
    static QString remark(const Point &point);
    /** `≈7.5 target`. */
    static QString cell(const Point &point);
    /** All figures of a cell in one line, or `–`, or nothing. */
    static QString cell(std::span<const Point> points, MatrixCell kind);
    /** What a cell without a figure means. */
    static QString nothing(MatrixCell kind);
    /** `200 cells, 28 with figures, 130 without a report`. */
    static QString summary(const MatrixSummary &summary);
    /** `50.11 亿元 (22.6%) more than X`; empty where there is no saying. */
    static QString difference(const Comparison &compared, const QString &other);
    /** Names of reports, `Zhanhe 2021, Zhanhe 2024`. */
    static QString reports(const review::ReviewDocument &document, const std::vector<review::ReportId> &reports);
    /** Of which years a report speaks, in a sentence. */
    static QString spokenYears();
    /** Parts of a clause: `，` in Chinese, `, ` in English. */
    static QString list(const QStringList &parts);
};

} // namespace jiaoshu::trends
