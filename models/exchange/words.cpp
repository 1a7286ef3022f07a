// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Words", text); }

} // namespace

QString word(review::State state)
{
    switch (state) {
    case review::State::NotReviewed: return tr(QT_TRANSLATE_NOOP("Words", "Not reviewed"));
    case review::State::Later: return tr(QT_TRANSLATE_NOOP("Words", "Later"));
    case review::State::Questioned: return tr(QT_TRANSLATE_NOOP("Words", "Questioned"));
    case review::State::Accepted: return tr(QT_TRANSLATE_NOOP("Words", "Accepted"));
    case review::State::Corrected: return tr(QT_TRANSLATE_NOOP("Words", "Corrected"));
    case review::State::Rejected: return tr(QT_TRANSLATE_NOOP("Words", "Rejected"));
    case review::State::Added: return tr(QT_TRANSLATE_NOOP("Words", "Added"));
    }
    return {};
}

QString word(review::EventKind kind)
{
    using Kind = review::EventKind;
    switch (kind) {
    case Kind::ReportAdded: return tr(QT_TRANSLATE_NOOP("Words", "Report added"));
    case Kind::InfoChanged: return tr(QT_TRANSLATE_NOOP("Words", "Report information corrected"));
    case Kind::Accept: return tr(QT_TRANSLATE_NOOP("Words", "Accepted"));
    case Kind::Correct: return tr(QT_TRANSLATE_NOOP("Words", "Corrected"));
    case Kind::Reject: return tr(QT_TRANSLATE_NOOP("Words", "Rejected"));
    case Kind::Later: return tr(QT_TRANSLATE_NOOP("Words", "Later"));
    case Kind::Question: return tr(QT_TRANSLATE_NOOP("Words", "Questioned"));
    case Kind::Answer: return tr(QT_TRANSLATE_NOOP("Words", "Answered"));
    case Kind::Note: return tr(QT_TRANSLATE_NOOP("Words", "Note"));
    case Kind::Add: return tr(QT_TRANSLATE_NOOP("Words", "Added"));
    case Kind::Revert: return tr(QT_TRANSLATE_NOOP("Words", "Taken back"));
    }
    return {};
}

QString word(figures::Measure measure)
{
    using Measure = figures::Measure;
    switch (measure) {
    case Measure::Level: return tr(QT_TRANSLATE_NOOP("Words", "level"));
    case Measure::Growth: return tr(QT_TRANSLATE_NOOP("Words", "growth"));
    case Measure::GrowthPoints: return tr(QT_TRANSLATE_NOOP("Words", "growth (points)"));
    case Measure::AverageGrowth: return tr(QT_TRANSLATE_NOOP("Words", "average growth"));
    case Measure::Multiple: return tr(QT_TRANSLATE_NOOP("Words", "multiple"));
    case Measure::Change: return tr(QT_TRANSLATE_NOOP("Words", "change"));
    case Measure::Share: return tr(QT_TRANSLATE_NOOP("Words", "share"));
    }
    return {};
}

QString word(figures::Status status)
{
    switch (status) {
    case figures::Status::Actual: return tr(QT_TRANSLATE_NOOP("Words", "actual"));
    case figures::Status::Target: return tr(QT_TRANSLATE_NOOP("Words", "target"));
    case figures::Status::Estimate: return tr(QT_TRANSLATE_NOOP("Words", "estimate"));
    }
    return {};
}

QString word(figures::Qualifier qualifier)
{
    switch (qualifier) {
    case figures::Qualifier::None: return {};
    case figures::Qualifier::AtLeast: return tr(QT_TRANSLATE_NOOP("Words", "at least"));
    case figures::Qualifier::AtMost: return tr(QT_TRANSLATE_NOOP("Words", "at most"));
    case figures::Qualifier::About: return tr(QT_TRANSLATE_NOOP("Words", "about"));
    }
    return {};
}

QString word(figures::Field field)
{
    using Field = figures::Field;
    switch (field) {
    case Field::Value: return tr(QT_TRANSLATE_NOOP("Words", "Value"));
    case Field::Unit: return tr(QT_TRANSLATE_NOOP("Words", "Unit"));
    case Field::Indicator: return tr(QT_TRANSLATE_NOOP("Words", "Indicator"));
    case Field::IndicatorName: return tr(QT_TRANSLATE_NOOP("Words", "Name in text"));
    case Field::District: return tr(QT_TRANSLATE_NOOP("Words", "District"));
    case Field::Period: return tr(QT_TRANSLATE_NOOP("Words", "Period"));
    case Field::Measure: return tr(QT_TRANSLATE_NOOP("Words", "Measure"));
    case Field::Status: return tr(QT_TRANSLATE_NOOP("Words", "Status"));
    case Field::Qualifier: return tr(QT_TRANSLATE_NOOP("Words", "Qualifier"));
    }
    return {};
}

QString word(figures::ReportKind kind)
{
    using Kind = figures::ReportKind;
    switch (kind) {
    case Kind::WorkReport: return tr(QT_TRANSLATE_NOOP("Words", "Government work report"));
    case Kind::Communique: return tr(QT_TRANSLATE_NOOP("Words", "Statistical communiqué"));
    case Kind::Plan: return tr(QT_TRANSLATE_NOOP("Words", "Five-year plan"));
    case Kind::Budget: return tr(QT_TRANSLATE_NOOP("Words", "Budget report"));
    case Kind::NewsDigest: return tr(QT_TRANSLATE_NOOP("Words", "News digest"));
    case Kind::Other: return tr(QT_TRANSLATE_NOOP("Words", "Other report"));
    }
    return {};
}

QString sourceName(const review::Report &report)
{
    if (report.info.kind == figures::ReportKind::Other || report.info.year == 0)
        return report.fileName;
    return QCoreApplication::translate("Words", "%1 %2", "year and kind of report").arg(QString::number(report.info.year), word(report.info.kind));
}

} // namespace jiaoshu::exchange
