// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/engine.h"

#include <QString>
#include <QStringList>
#include <initializer_list>

namespace jiaoshu::tests {

/** Reports and figures put together by a test, and what the checks find in them. */
class CheckDesk {
public:
    CheckDesk() = default;

    /** A report of the text; its figures come by state() or read(). */
    review::ReportId report(const QString &text, int year = 2021,
                            const QString &district = QStringLiteral("湛河区"),
                            figures::ReportKind kind = figures::ReportKind::WorkReport);
    /** The same, with the figures that the extractor finds in it. */
    review::ReportId read(const QString &text, int year = 2021,
                          const QString &district = QStringLiteral("湛河区"),
                          figures::ReportKind kind = figures::ReportKind::WorkReport);
    /** A report from a file, with what it says of itself and the figures that the extractor finds in it. */
    void open(const QString &path);
    /**
     * A figure in words: indicator (`-` for none), measure, status, period (`-` for none), value with unit, then what is
     * worth saying: a qualifier, `name:`, `@district`. It stands at the first place of its value that no figure has yet,
     * or at the report's beginning.
     */
    review::FigureId state(review::ReportId report, const QString &words);
    /** Changes the value of a figure. */
    void change(review::FigureId figure, const QString &value);

    checks::Engine &engine() { return m_engine; }
    /** What the check finds, one a line: `error 221.29亿元 | 212.29亿元`: severity and the places. */
    QStringList found(const QString &check);
    /** The explanations of what the check finds, in the source language. */
    QStringList said(const QString &check);
    /** How often numbers held. */
    qsizetype passed(const QString &check);

private:
    /** Puts what the extractor finds, figures and numerals that nothing explains. */
    void extractInto(review::ReportId report);
    QString districtCode(const QString &district) const;

    checks::Engine m_engine;
    qint64 m_lastReport = 0;
    qint64 m_lastFigure = 0;
    /** Where the next figure of the report is looked for. */
    QHash<review::ReportId, qsizetype> m_next;
};

} // namespace jiaoshu::tests
