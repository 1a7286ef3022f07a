// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words.h"

#include <QCoreApplication>
#include <iterator>

namespace jiaoshu::exchange {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Words", text); }

} // namespace

QString word(review::State state)
{
    switch (state) {
    case review::State::NotReviewed: return translated(QT_TRANSLATE_NOOP("Words", "Not reviewed"));
    case review::State::Later: return translated(QT_TRANSLATE_NOOP("Words", "Later"));
    case review::State::Questioned: return translated(QT_TRANSLATE_NOOP("Words", "Questioned"));
    case review::State::Accepted: return translated(QT_TRANSLATE_NOOP("Words", "Accepted"));
    case review::State::Corrected: return translated(QT_TRANSLATE_NOOP("Words", "Corrected"));
    case review::State::Rejected: return translated(QT_TRANSLATE_NOOP("Words", "Rejected"));
    case review::State::Added: return translated(QT_TRANSLATE_NOOP("Words", "Added"));
    }
    return {};
}

QString word(review::EventKind kind)
{
    using Kind = review::EventKind;
    switch (kind) {
    case Kind::ReportAdded: return translated(QT_TRANSLATE_NOOP("Words", "Report added"));
    case Kind::InfoChanged: return translated(QT_TRANSLATE_NOOP("Words", "Report information corrected"));
    case Kind::Accept: return translated(QT_TRANSLATE_NOOP("Words", "Accepted"));
    case Kind::Correct: return translated(QT_TRANSLATE_NOOP("Words", "Corrected"));
    case Kind::Reject: return translated(QT_TRANSLATE_NOOP("Words", "Rejected"));
    case Kind::Later: return translated(QT_TRANSLATE_NOOP("Words", "Later"));
    case Kind::Question: return translated(QT_TRANSLATE_NOOP("Words", "Questioned"));
    case Kind::Answer: return translated(QT_TRANSLATE_NOOP("Words", "Answered"));
    case Kind::Note: return translated(QT_TRANSLATE_NOOP("Words", "Note"));
    case Kind::Add: return translated(QT_TRANSLATE_NOOP("Words", "Added"));
    case Kind::ReportExtractedAgain: return translated(QT_TRANSLATE_NOOP("Words", "Report extracted again"));
    case Kind::ExtractedAgain: return translated(QT_TRANSLATE_NOOP("Words", "Extracted again"));
    case Kind::CarriedOver: return translated(QT_TRANSLATE_NOOP("Words", "Carried over"));
    case Kind::Split: return translated(QT_TRANSLATE_NOOP("Words", "Split"));
    case Kind::Merge: return translated(QT_TRANSLATE_NOOP("Words", "Merged"));
    case Kind::Revert: return translated(QT_TRANSLATE_NOOP("Words", "Taken back"));
    case Kind::ProjectChanged: return translated(QT_TRANSLATE_NOOP("Words", "Rules of review changed"));
    case Kind::Assign: return translated(QT_TRANSLATE_NOOP("Words", "Assigned"));
    case Kind::SignOff: return translated(QT_TRANSLATE_NOOP("Words", "Signed off"));
    case Kind::Reopen: return translated(QT_TRANSLATE_NOOP("Words", "Reopened"));
    case Kind::SampleDrawn: return translated(QT_TRANSLATE_NOOP("Words", "Sample drawn"));
    case Kind::HandIn: return translated(QT_TRANSLATE_NOOP("Words", "Blind review handed in"));
    case Kind::Adjudicate: return translated(QT_TRANSLATE_NOOP("Words", "Adjudicated"));
    case Kind::MergeBranch: return translated(QT_TRANSLATE_NOOP("Words", "Other copy merged"));
    case Kind::JoinReport: return translated(QT_TRANSLATE_NOOP("Words", "Reviews joined"));
    case Kind::Join: return translated(QT_TRANSLATE_NOOP("Words", "Joined from another copy"));
    case Kind::Choose: return translated(QT_TRANSLATE_NOOP("Words", "Chosen"));
    }
    return {};
}

QString word(figures::Measure measure)
{
    using Measure = figures::Measure;
    switch (measure) {
    case Measure::Level: return translated(QT_TRANSLATE_NOOP("Words", "level"));
    case Measure::Growth: return translated(QT_TRANSLATE_NOOP("Words", "growth"));
    case Measure::GrowthPoints: return translated(QT_TRANSLATE_NOOP("Words", "growth (points)"));
    case Measure::AverageGrowth: return translated(QT_TRANSLATE_NOOP("Words", "average growth"));
    case Measure::Multiple: return translated(QT_TRANSLATE_NOOP("Words", "multiple"));
    case Measure::Change: return translated(QT_TRANSLATE_NOOP("Words", "change"));
    case Measure::Share: return translated(QT_TRANSLATE_NOOP("Words", "share"));
    }
    return {};
}

QString word(figures::Status status)
{
    switch (status) {
    case figures::Status::Actual: return translated(QT_TRANSLATE_NOOP("Words", "actual"));
    case figures::Status::Target: return translated(QT_TRANSLATE_NOOP("Words", "target"));
    case figures::Status::Estimate: return translated(QT_TRANSLATE_NOOP("Words", "estimate"));
    }
    return {};
}

QString word(figures::Qualifier qualifier)
{
    switch (qualifier) {
    case figures::Qualifier::None: return {};
    case figures::Qualifier::AtLeast: return translated(QT_TRANSLATE_NOOP("Words", "at least"));
    case figures::Qualifier::AtMost: return translated(QT_TRANSLATE_NOOP("Words", "at most"));
    case figures::Qualifier::About: return translated(QT_TRANSLATE_NOOP("Words", "about"));
    }
    return {};
}

QString word(figures::Field field)
{
    using Field = figures::Field;
    switch (field) {
    case Field::Value: return translated(QT_TRANSLATE_NOOP("Words", "Value"));
    case Field::Unit: return translated(QT_TRANSLATE_NOOP("Words", "Unit"));
    case Field::Indicator: return translated(QT_TRANSLATE_NOOP("Words", "Indicator"));
    case Field::IndicatorName: return translated(QT_TRANSLATE_NOOP("Words", "Name in text"));
    case Field::District: return translated(QT_TRANSLATE_NOOP("Words", "District"));
    case Field::Period: return translated(QT_TRANSLATE_NOOP("Words", "Period"));
    case Field::Measure: return translated(QT_TRANSLATE_NOOP("Words", "Measure"));
    case Field::Status: return translated(QT_TRANSLATE_NOOP("Words", "Status"));
    case Field::Qualifier: return translated(QT_TRANSLATE_NOOP("Words", "Qualifier"));
    }
    return {};
}

QString word(figures::ReportKind kind)
{
    using Kind = figures::ReportKind;
    switch (kind) {
    case Kind::WorkReport: return translated(QT_TRANSLATE_NOOP("Words", "Government work report"));
    case Kind::Communique: return translated(QT_TRANSLATE_NOOP("Words", "Statistical communiqué"));
    case Kind::Plan: return translated(QT_TRANSLATE_NOOP("Words", "Five-year plan"));
    case Kind::Budget: return translated(QT_TRANSLATE_NOOP("Words", "Budget report"));
    case Kind::NewsDigest: return translated(QT_TRANSLATE_NOOP("Words", "News digest"));
    case Kind::Other: return translated(QT_TRANSLATE_NOOP("Words", "Other report"));
    }
    return {};
}

QString word(extraction::NumeralReason reason)
{
    // In the order of the reasons; lupdate reads the texts here.
    static constexpr const char *Texts[] = {
        QT_TRANSLATE_NOOP("Words", "figure"),
        QT_TRANSLATE_NOOP("Words", "date"),
        QT_TRANSLATE_NOOP("Words", "time of day"),
        QT_TRANSLATE_NOOP("Words", "name of a period"),
        QT_TRANSLATE_NOOP("Words", "ordinal"),
        QT_TRANSLATE_NOOP("Words", "rank"),
        QT_TRANSLATE_NOOP("Words", "number of a document"),
        QT_TRANSLATE_NOOP("Words", "number in a list"),
        QT_TRANSLATE_NOOP("Words", "page number"),
        QT_TRANSLATE_NOOP("Words", "number of a row or column"),
        QT_TRANSLATE_NOOP("Words", "name of a row or column"),
        QT_TRANSLATE_NOOP("Words", "title of a document"),
        QT_TRANSLATE_NOOP("Words", "policy or slogan"),
        QT_TRANSLATE_NOOP("Words", "part of a name"),
        QT_TRANSLATE_NOOP("Words", "anniversary"),
        QT_TRANSLATE_NOOP("Words", "count of points"),
        QT_TRANSLATE_NOOP("Words", "name of a service"),
        QT_TRANSLATE_NOOP("Words", "code or telephone number"),
        QT_TRANSLATE_NOOP("Words", "part of a word"),
        QT_TRANSLATE_NOOP("Words", "small count in words"),
        QT_TRANSLATE_NOOP("Words", "markup"),
        QT_TRANSLATE_NOOP("Words", "unexplained"),
    };
    static_assert(std::size(Texts) == extraction::NumeralReasonCount);
    return translated(Texts[size_t(reason)]);
}

QString sourceName(const review::Report &report)
{
    if (report.info.kind == figures::ReportKind::Other || report.info.year == 0)
        return report.fileName;
    return QCoreApplication::translate("Words", "%1 %2", "year and kind of report")
        .arg(QString::number(report.info.year), word(report.info.kind));
}

} // namespace jiaoshu::exchange
