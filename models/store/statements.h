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
/** The store brings the log into the file when nobody waits for an answer, and not within a decision. */
inline const QString NoCheckpoints = QStringLiteral("PRAGMA wal_autocheckpoint = 0");
inline const QString Checkpoint = QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)");
inline const QString ReadApplicationId = QStringLiteral("PRAGMA application_id");
inline const QString WriteApplicationId = QStringLiteral("PRAGMA application_id = %1");
inline const QString ReadVersion = QStringLiteral("PRAGMA user_version");
inline const QString WriteVersion = QStringLiteral("PRAGMA user_version = %1");
inline const QString CountTables = QStringLiteral("SELECT count(*) FROM sqlite_master");
inline const QString CheckIntegrity = QStringLiteral("PRAGMA integrity_check(1)");
inline const QString ColumnsOf = QStringLiteral("PRAGMA table_info(%1)");
inline const QString TrustReferences = QStringLiteral("PRAGMA foreign_keys = OFF");
/** Of table %1; a row that is there already, or that lacks what every row has, is let go. */
inline const QString InsertFound = QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)");
inline const QString CopyInto = QStringLiteral("VACUUM INTO ?");
/** Takes the write lock at once, so that the end of the trail cannot move between reading it and writing after it. */
inline const QString Begin = QStringLiteral("BEGIN IMMEDIATE");

/** What a list of reports shows, and an index over reports holds: the text of a report fills pages of its own. */
inline const QString HeadColumns = QStringLiteral(
    "id, path, file_name, encoding, text_hash, title, district, district_code, year, kind, given_on");
inline const QString SelectReportHeads =
    QStringLiteral("SELECT id, path, file_name, encoding, text_hash, '', title, district, district_code, "
                   "year, kind, given_on FROM report INDEXED BY report_head ORDER BY id");

/** Any plain year in place of each: what is counted is whether a period is one, not which. */
inline const QString PlainPeriod =
    QStringLiteral("CASE WHEN period GLOB '[12][0-9][0-9][0-9]' THEN '2000' ELSE period END");

// Both
inline const QString BeginReading = QStringLiteral("BEGIN");
inline const QString Commit = QStringLiteral("COMMIT");
inline const QString Rollback = QStringLiteral("ROLLBACK");

/** The end of the trail and the ids given last, in one row. */
inline const QString SelectHead =
    QStringLiteral("SELECT coalesce((SELECT max(sequence) FROM event), 0),"
                   " (SELECT hash FROM event ORDER BY sequence DESC LIMIT 1),"
                   " coalesce((SELECT max(id) FROM report), 0), coalesce((SELECT max(id) FROM figure), 0)");

inline const QString SelectEndOfTrail =
    QStringLiteral("SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1");

inline const QString SelectLastSequence = QStringLiteral("SELECT coalesce(max(sequence), 0) FROM event");
inline const QString SelectLastHash = QStringLiteral("SELECT hash FROM event ORDER BY sequence DESC LIMIT 1");

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

/** Figures of one report as extracted. */
inline const QString SelectExtractedOf =
    QStringLiteral("SELECT id, report, span_start, span_end, quote, value, unit, measure, status, period, "
                   "qualifier, indicator, indicator_name, district, district_code, confidence, reasons "
                   "FROM extracted WHERE id IN (SELECT id FROM figure WHERE report = ?) ORDER BY id");

/** What the state of a figure is made of, in the common record as in a layer. */
inline const QString StateColumns = QStringLiteral(
    "report, span_start, span_end, quote, value, unit, measure, status, period, qualifier, indicator, "
    "indicator_name, district, district_code, state, in_force, note, question, last_event, reviewer, "
    "decided_at, stage");

inline const QString InsertFigure =
    QStringLiteral("INSERT INTO figure (%1, id) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .arg(StateColumns);
inline const QString UpdateFigure =
    QStringLiteral("UPDATE figure SET report = ?, span_start = ?, span_end = ?, quote = ?, value = ?, unit = "
                   "?, measure = ?, "
                   "status = ?, period = ?, qualifier = ?, indicator = ?, indicator_name = ?, district = ?, "
                   "district_code = ?, "
                   "state = ?, in_force = ?, note = ?, question = ?, last_event = ?, reviewer = ?, "
                   "decided_at = ?, stage = ? WHERE id = ?");
inline const QString SelectFigures =
    QStringLiteral("SELECT id, %1 FROM figure ORDER BY id").arg(StateColumns);
/** Those that an event is about: all others are still as extracted. */
inline const QString SelectTouchedFigures =
    QStringLiteral("SELECT id, %1 FROM figure WHERE last_event > 0 ORDER BY id").arg(StateColumns);

inline const QString SelectTouchedFiguresOf =
    QStringLiteral("SELECT id, %1 FROM figure WHERE report = ? AND last_event > 0 ORDER BY id")
        .arg(StateColumns);

// Tallies: triggers keep them (scaletables.cpp).
inline const QString CountFiguresInForce =
    QStringLiteral("SELECT coalesce(sum(figures), 0) FROM report_tally");
inline const QString SelectTallies = QStringLiteral(
    "SELECT report, state, stage, figures FROM report_tally WHERE figures > 0 ORDER BY report, state, stage");
/** Of these figures, by their ids. */
inline const QString TallyAmong =
    QStringLiteral("SELECT report, state, stage, count(*) FROM figure WHERE in_force = 1 AND id IN (%1) "
                   "GROUP BY report, state, stage");

/** Whether a figure states a fact that a chart may draw; the words are those of the index's condition. */
inline const QString IsFact = QStringLiteral("in_force = 1 AND state <> 'rejected' AND indicator <> ''");
/** A chart is drawn from the index alone: all that it needs is in it, and what the index's own condition asks, too. */
inline const QString FactIndexColumns =
    QStringLiteral("indicator, district_code, district, measure, period, status, value, unit, qualifier, "
                   "state, report, in_force");
inline const QString SelectFacts =
    QStringLiteral("SELECT id, report, district_code, district, measure, period, status, value, unit, "
                   "qualifier, state FROM figure WHERE indicator = ? AND %1 AND %2")
        .replace(QStringLiteral("%1"), IsFact);
/** The same columns, of one figure. */
inline const QString SelectFact =
    QStringLiteral("SELECT id, report, district_code, district, measure, period, status, value, unit, "
                   "qualifier, state, indicator, indicator_name FROM figure "
                   "WHERE id = ? AND in_force = 1");
inline const QString CountFactsOf =
    QStringLiteral(
        "SELECT indicator, measure, unit, %3 AS plain, district_code, district, count(*) FROM figure "
        "WHERE indicator = ? AND %1 AND report NOT IN (%2) "
        "GROUP BY district_code, district, measure, unit, plain")
        .replace(QStringLiteral("%1"), IsFact)
        .replace(QStringLiteral("%3"), PlainPeriod);
inline const QString SelectFactTallies =
    QStringLiteral("SELECT indicator, measure, unit, period, '', '', figures FROM fact_tally "
                   "WHERE figures > 0 ORDER BY indicator, measure, unit, period");
/** What of these the figures of some reports make. */
inline const QString CountFactsIn =
    QStringLiteral("SELECT indicator, measure, unit, period, '', '', count(*) FROM figure "
                   "WHERE report IN (%2) AND %1 AND (district_code <> '' OR district <> '') "
                   "GROUP BY indicator, measure, unit, period")
        .replace(QStringLiteral("%1"), IsFact);

// What a recovery asks of the tables.
inline const QString SelectReportIds = QStringLiteral("SELECT id FROM report");
inline const QString SelectReportBody = QStringLiteral("SELECT body FROM report WHERE id = ?");
inline const QString SelectFigureIds = QStringLiteral("SELECT id, report, last_event FROM figure");
inline const QString SelectFigureId = QStringLiteral("SELECT id FROM figure WHERE id = ?");
inline const QString SelectOpinionIds = QStringLiteral("SELECT figure, layer FROM opinion");
inline const QString SelectEndOfFigures =
    QStringLiteral("SELECT max(coalesce((SELECT max(span_end) FROM figure WHERE report = ?), 0),"
                   " coalesce((SELECT max(span_end) FROM extracted WHERE report = ?), 0))");

/** An opinion is dealt with anew whenever its layer says something of the figure again. */
inline const QString PutOpinion =
    QStringLiteral(
        "INSERT INTO opinion (%1, figure, layer, settled_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) "
        "ON CONFLICT (layer, figure) DO UPDATE SET span_start = excluded.span_start, "
        "span_end = excluded.span_end, quote = excluded.quote, value = excluded.value, unit = excluded.unit, "
        "measure = excluded.measure, status = excluded.status, period = excluded.period, "
        "qualifier = excluded.qualifier, indicator = excluded.indicator, "
        "indicator_name = excluded.indicator_name, district = excluded.district, "
        "district_code = excluded.district_code, state = excluded.state, in_force = excluded.in_force, "
        "note = excluded.note, question = excluded.question, last_event = excluded.last_event, "
        "reviewer = excluded.reviewer, decided_at = excluded.decided_at, stage = excluded.stage, "
        "settled_by = 0")
        .arg(StateColumns);
inline const QString SelectOpinions =
    QStringLiteral("SELECT figure, %1, layer, settled_by FROM opinion ORDER BY layer, figure")
        .arg(StateColumns);
inline const QString SettleOpinion =
    QStringLiteral("UPDATE opinion SET settled_by = ? WHERE layer = ? AND figure = ?");

inline const QString SelectReportReviews =
    QStringLiteral("SELECT report, content FROM report_review ORDER BY report");
inline const QString SelectReportReview =
    QStringLiteral("SELECT content FROM report_review WHERE report = ?");
inline const QString PutReportReview =
    QStringLiteral("INSERT INTO report_review (report, content) VALUES (?, ?) "
                   "ON CONFLICT (report) DO UPDATE SET content = excluded.content");
/** One row holds the rules of the whole project. */
inline const QString SelectProjectReview = QStringLiteral("SELECT content FROM project_review WHERE id = 1");
inline const QString PutProjectReview =
    QStringLiteral("INSERT INTO project_review (id, content) VALUES (1, ?) "
                   "ON CONFLICT (id) DO UPDATE SET content = excluded.content");

inline const QString SelectChoices =
    QStringLiteral("SELECT key, content, event, reviewer, chosen_at, reason FROM choice ORDER BY key");
inline const QString PutChoice = QStringLiteral(
    "INSERT INTO choice (key, content, event, reviewer, chosen_at, reason) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (key) DO UPDATE SET content = excluded.content, event = excluded.event, "
    "reviewer = excluded.reviewer, chosen_at = excluded.chosen_at, reason = excluded.reason");

inline const QString EventColumns =
    QStringLiteral("sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch, "
                   "reverts, previous_hash, hash, stage, layer");
inline const QString InsertEvent =
    QStringLiteral("INSERT INTO event (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .arg(EventColumns);
inline const QString SelectEvents =
    QStringLiteral("SELECT %1 FROM event ORDER BY sequence").arg(EventColumns);
inline const QString SelectEventsOfFigure =
    QStringLiteral("SELECT %1 FROM event WHERE figure = ? ORDER BY sequence").arg(EventColumns);
/** Those that may tell of another reading of a figure: the table `extracted` has only the first. */
inline const QString SelectReadings =
    QStringLiteral("SELECT %1 FROM event WHERE kind IN ('extracted_again', 'carried_over', 'join', 'revert') "
                   "AND (after_json LIKE '%\"extracted\":%' OR before_json LIKE '%\"exists\":false%') "
                   "AND layer = '' ORDER BY sequence")
        .replace(QStringLiteral("%1"), EventColumns);
inline const QString SelectReadingsOf =
    QStringLiteral("SELECT %1 FROM event WHERE figure IN (SELECT id FROM figure WHERE report = ? AND "
                   "last_event > 0) AND kind IN ('extracted_again', 'carried_over', 'revert') "
                   "AND (after_json LIKE '%\"extracted\":%' OR before_json LIKE '%\"exists\":false%') "
                   "AND layer = '' ORDER BY sequence")
        .replace(QStringLiteral("%1"), EventColumns);
inline const QString SelectSamples =
    QStringLiteral("SELECT %1 FROM event WHERE figure IS NULL AND kind = 'sample_drawn' ORDER BY sequence")
        .arg(EventColumns);
inline const QString SelectEvent =
    QStringLiteral("SELECT %1 FROM event WHERE sequence = ?").arg(EventColumns);
inline const QString SelectEventsBefore =
    QStringLiteral("SELECT %1 FROM event WHERE sequence < ? ORDER BY sequence DESC LIMIT ?")
        .arg(EventColumns);
/** Who decided about figures of a report in a file of version 1, which knew one review. */
inline const QString SelectFirstReviewers = QStringLiteral(
    "SELECT report, reviewer, min(sequence) FROM event WHERE figure IS NOT NULL "
    "AND kind NOT IN ('note', 'extracted_again', 'carried_over') GROUP BY report, reviewer ORDER BY 3");

/** Events of other copies, in the order in which merges brought them: none before the one that it hangs on. */
inline const QString InsertBranchEvent = QStringLiteral(
    "INSERT INTO branch_event (previous_hash, hash, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING");
inline const QString SelectBranchEvents =
    QStringLiteral("SELECT previous_hash, hash, content FROM branch_event ORDER BY id");
inline const QString SelectMerges =
    QStringLiteral("SELECT %1 FROM event WHERE figure IS NULL AND kind = 'merge_branch' ORDER BY sequence")
        .arg(EventColumns);
inline const QString SelectEventsAfter =
    QStringLiteral("SELECT %1 FROM event WHERE sequence > ? ORDER BY sequence").arg(EventColumns);

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
inline const QString SelectEventsByFigure =
    QStringLiteral("SELECT %1 FROM event ORDER BY coalesce(report, 0), coalesce(figure, 0), sequence")
        .arg(EventColumns);
inline const QString SelectReport = QStringLiteral("SELECT id, path, file_name, encoding, text_hash, body, "
                                                   "title, district, district_code, year, kind, given_on "
                                                   "FROM report WHERE id = ?");
inline const QString SelectFigure =
    QStringLiteral("SELECT id, %1 FROM figure WHERE id = ?").arg(StateColumns);
inline const QString SelectOpinion =
    QStringLiteral("SELECT figure, %1, layer, settled_by FROM opinion WHERE layer = ? AND figure = ?")
        .arg(StateColumns);

inline const QString SelectSetting = QStringLiteral("SELECT value FROM setting WHERE name = ?");
inline const QString PutSetting = QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON "
                                                 "CONFLICT (name) DO UPDATE SET value = excluded.value");

} // namespace jiaoshu::store::sql
