// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/snapshot.h"

#include <QStringView>
#include <initializer_list>

/** The words around a figure. */
namespace jiaoshu::checks {

/** The sentence that a place stands in, in UTF-16 units of the report's text. */
base::Span sentenceOf(const ReportRecord &report, base::Span span);
/** The words before a place back to a comma or the sentence's beginning, without blanks: `比2015年增长` before 1.4倍. */
QString clauseBefore(const ReportRecord &report, base::Span span);
/** The words behind a place up to a comma or the sentence's end, without blanks. */
QString clauseAfter(const ReportRecord &report, base::Span span);
/** Whether one of the words, set apart by blanks, is in the text. */
bool holdsOneOf(QStringView text, QStringView words);
/** Whether the sentence says that its numbers are on a base of their own: 同口径, 可比价, 剔除…因素. */
bool namesOwnBasis(const ReportRecord &report, base::Span span);
/** Whether two statements stand in one sentence of one report. */
bool inOneSentence(const Statement &a, const Statement &b, const Snapshot &snapshot);
/** The year that a clause compares with: 比2015年, 是2015年的, “十二五”末; 0 where it names none. */
int baseYearIn(QStringView clause);
/** A whole number in digits of either kind, 12 or 十二; 0 where it is none. */
int numberIn(const QString &digits);

} // namespace jiaoshu::checks
