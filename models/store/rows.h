// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/branch.h"
#include "review/choices.h"
#include "review/layer.h"

#include <QSet>
#include <QSqlQuery>
#include <QVariantList>

namespace jiaoshu::store {

/** Keeps one copy of each text that many rows repeat (units, districts, indicators, rules). */
using SharedTexts = QSet<QString>;

QVariantList reportValues(const review::Report &report);
QVariantList infoValues(const figures::ReportInfo &info);
QVariantList extractedValues(const review::Figure &figure);
QVariantList figureValues(const review::Figure &figure);
QVariantList eventValues(const review::Event &event);
/** An opinion that no adjudication has dealt with yet. */
QVariantList opinionValues(const QString &layer, const review::Figure &figure);
QVariantList reportReviewValues(review::ReportId report, const review::ReportReview &review);
QVariantList rulesValues(const review::ReviewRules &rules);
QVariantList choiceValues(const QString &key, const review::Chosen &chosen);

QVariantList branchValues(const review::BranchEvent &event);

/** A report with its text; the outline is left to the caller. */
review::Report reportFrom(const QSqlQuery &row);
/** A figure as extracted, not reviewed. */
review::Figure extractedFrom(const QSqlQuery &row, SharedTexts &shared);
/** Puts a row of the state table onto a figure. */
void readState(review::Figure &figure, const QSqlQuery &row, SharedTexts &shared);
review::FigureId figureIdFrom(const QSqlQuery &row);
review::Event eventFrom(const QSqlQuery &row);
review::BranchEvent branchEventFrom(const QSqlQuery &row);
/** Whether the row is an event of a kind that this program knows. */
bool isKnownEvent(const QSqlQuery &row);
review::Opinion opinionFrom(const QSqlQuery &row, SharedTexts &shared);
/** The content of a row that reportReviewValues or rulesValues wrote. */
review::ReportReview reportReviewFrom(const QVariant &content);
review::ReviewRules rulesFrom(const QVariant &content);
/** Puts a row that choiceValues wrote among the choices. */
void readChoice(review::Choices &choices, const QSqlQuery &row);

} // namespace jiaoshu::store
