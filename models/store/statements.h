// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * Every statement that reads or writes a project; schema.cpp has those that make one. They keep to what SQLite and
 * PostgreSQL have in common; the few that only SQLite knows stand first. Columns come in the order of rows.cpp.
 */
namespace jiaoshu::store::sql {

// SQLite only
inline const QString EnforceForeignKeys = QStringLiteral("PRAGMA foreign_keys = ON");
inline const QString WriteAhead = QStringLiteral("PRAGMA journal_mode = WAL");
inline const QString SyncEveryCommit = QStringLiteral("PRAGMA synchronous = FULL");
inline const QString ReadApplicationId = QStringLiteral("PRAGMA application_id");
inline const QString WriteApplicationId = QStringLiteral("PRAGMA application_id = %1");
inline const QString ReadVersion = QStringLiteral("PRAGMA user_version");
inline const QString WriteVersion = QStringLiteral("PRAGMA user_version = %1");
inline const QString CountTables = QStringLiteral("SELECT count(*) FROM sqlite_master");
inline const QString CheckIntegrity = QStringLiteral("PRAGMA integrity_check(1)");
/** Takes the write lock at once, so that the end of the trail cannot move between reading it and writing after it. */
inline const QString Begin = QStringLiteral("BEGIN IMMEDIATE");

// Both
inline const QString BeginReading = QStringLiteral("BEGIN");
inline const QString Commit = QStringLiteral("COMMIT");
inline const QString Rollback = QStringLiteral("ROLLBACK");

/** The end of the trail and the ids given last, in one row. */
inline const QString SelectHead =
    QStringLiteral("SELECT coalesce((SELECT max(sequence) FROM event), 0),"
                   " (SELECT hash FROM event ORDER BY sequence DESC LIMIT 1),"
                   " coalesce((SELECT max(id) FROM report), 0), coalesce((SELECT max(id) FROM figure), 0)");

inline const QString InsertReport =
    QStringLiteral("INSERT INTO report (id, path, file_name, encoding, text_hash, body, title, district, "
                   "district_code, year, kind, "
                   "given_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
inline const QString SelectReports = QStringLiteral("SELECT id, path, file_name, encoding, text_hash, body, "
                                                    "title, district, district_code, year, kind, given_on "
                                                    "FROM report ORDER BY id");
inline const QString UpdateReportInfo =
    QStringLiteral("UPDATE report SET title = ?, district = ?, district_code = ?, year = ?, kind = ?, "
                   "given_on = ? WHERE id = ?");

inline const QString InsertExtracted =
    QStringLiteral("INSERT INTO extracted (id, report, span_start, span_end, quote, value, unit, measure, "
                   "status, period, qualifier, "
                   "indicator, indicator_name, district, district_code, confidence, reasons) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
inline const QString SelectExtracted =
    QStringLiteral("SELECT id, report, span_start, span_end, quote, value, unit, measure, status, period, "
                   "qualifier, indicator, "
                   "indicator_name, district, district_code, confidence, reasons FROM extracted ORDER BY id");

inline const QString InsertFigure = QStringLiteral(
    "INSERT INTO figure (report, span_start, span_end, quote, value, unit, measure, status, period, "
    "qualifier, "
    "indicator, indicator_name, district, district_code, state, in_force, note, question, last_event, "
    "reviewer, "
    "decided_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
inline const QString UpdateFigure =
    QStringLiteral("UPDATE figure SET report = ?, span_start = ?, span_end = ?, quote = ?, value = ?, unit = "
                   "?, measure = ?, "
                   "status = ?, period = ?, qualifier = ?, indicator = ?, indicator_name = ?, district = ?, "
                   "district_code = ?, "
                   "state = ?, in_force = ?, note = ?, question = ?, last_event = ?, reviewer = ?, "
                   "decided_at = ? WHERE id = ?");
inline const QString SelectFigures =
    QStringLiteral("SELECT id, report, span_start, span_end, quote, value, unit, measure, status, period, "
                   "qualifier, indicator, "
                   "indicator_name, district, district_code, state, in_force, note, question, last_event, "
                   "reviewer, decided_at "
                   "FROM figure ORDER BY id");
/** Those that an event is about: all others are still as extracted. */
inline const QString SelectTouchedFigures =
    QStringLiteral("SELECT id, report, span_start, span_end, quote, value, unit, measure, status, period, "
                   "qualifier, indicator, "
                   "indicator_name, district, district_code, state, in_force, note, question, last_event, "
                   "reviewer, decided_at "
                   "FROM figure WHERE last_event > 0 ORDER BY id");

inline const QString InsertEvent =
    QStringLiteral("INSERT INTO event (sequence, kind, report, figure, before_json, after_json, reason, "
                   "reviewer, at, batch, reverts, "
                   "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
inline const QString SelectEvents = QStringLiteral(
    "SELECT sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch, reverts, "
    "previous_hash, hash FROM event ORDER BY sequence");
inline const QString SelectEventsOfFigure = QStringLiteral(
    "SELECT sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch, reverts, "
    "previous_hash, hash FROM event WHERE figure = ? ORDER BY sequence");
/** Those that may tell of another reading of a figure: the table `extracted` has only the first. */
inline const QString SelectReadings = QStringLiteral(
    "SELECT sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch, reverts, "
    "previous_hash, hash FROM event WHERE kind IN ('extracted_again', 'carried_over', 'revert') "
    "AND (after_json LIKE '%\"extracted\":%' OR before_json LIKE '%\"exists\":false%') ORDER BY sequence");
inline const QString SelectEvent = QStringLiteral(
    "SELECT sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch, reverts, "
    "previous_hash, hash FROM event WHERE sequence = ?");

/** Counts, first and last time and first and last hash of the trail, in one row. */
inline const QString SelectSummary = QStringLiteral(
    "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM report),"
    " (SELECT count(*) FROM figure WHERE in_force = 1), (SELECT count(*) FROM figure WHERE last_event > 0),"
    " (SELECT at FROM event ORDER BY sequence LIMIT 1), (SELECT at FROM event ORDER BY sequence DESC LIMIT "
    "1),"
    " (SELECT hash FROM event ORDER BY sequence LIMIT 1),"
    " (SELECT hash FROM event ORDER BY sequence DESC LIMIT 1)");
inline const QString SelectReviewers =
    QStringLiteral("SELECT reviewer, count(*) FROM event GROUP BY reviewer ORDER BY count(*) DESC, reviewer");
inline const QString SelectEventsByFigure = QStringLiteral(
    "SELECT sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch, reverts, "
    "previous_hash, hash FROM event ORDER BY report, coalesce(figure, 0), sequence");
inline const QString SelectReport = QStringLiteral("SELECT id, path, file_name, encoding, text_hash, body, "
                                                   "title, district, district_code, year, kind, given_on "
                                                   "FROM report WHERE id = ?");
inline const QString SelectFigure =
    QStringLiteral("SELECT id, report, span_start, span_end, quote, value, unit, measure, status, period, "
                   "qualifier, indicator, "
                   "indicator_name, district, district_code, state, in_force, note, question, last_event, "
                   "reviewer, decided_at "
                   "FROM figure WHERE id = ?");

inline const QString SelectSetting = QStringLiteral("SELECT value FROM setting WHERE name = ?");
inline const QString PutSetting = QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON "
                                                 "CONFLICT (name) DO UPDATE SET value = excluded.value");

} // namespace jiaoshu::store::sql
