// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/recordedchoices.h"

namespace jiaoshu::trends {
namespace {

const QString CountsPrefix = QStringLiteral("chart/counts/");
const QString BreakPrefix = QStringLiteral("chart/break/");
const QString SuccessionPrefix = QStringLiteral("chart/succession/");
const QString NotApplicablePrefix = QStringLiteral("chart/not-applicable/");
const QString FigureMember = QStringLiteral("figure");
const QString IndicatorMember = QStringLiteral("indicator");
const QString DistrictMember = QStringLiteral("district");
const QString YearMember = QStringLiteral("year");
const QString NoteMember = QStringLiteral("note");
const QString FromMember = QStringLiteral("from");
const QString ToMember = QStringLiteral("to");
const QString JoinedMember = QStringLiteral("joined");

/** Tokens never change, as projects keep them. */
QString kindToken(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::Level: return QStringLiteral("level");
    case Panel::Kind::Growth: return QStringLiteral("growth");
    case Panel::Kind::Share: return QStringLiteral("share");
    // What is computed is chosen by nobody: it follows from what is stated.
    case Panel::Kind::ChangeOfLevels:
    case Panel::Kind::IndexOfGrowth:
    case Panel::Kind::IndexOfLevels:
    case Panel::Kind::ShareOfCity:
    case Panel::Kind::PerHead: break;
    }
    return {};
}

QString breakKey(const Break &broken)
{
    return BreakPrefix + broken.indicator + u'/' + broken.district + u'/' + QString::number(broken.year);
}

QString notApplicableKey(const NotApplicable &none)
{
    return NotApplicablePrefix + none.indicator + u'/' + none.district;
}

} // namespace

Recorded recordedOf(const review::Choices &choices)
{
    Recorded recorded;
    for (const QString &key : choices.keys(CountsPrefix)) {
        const review::FigureId figure{choices.value(key).value(FigureMember).toInteger()};
        if (figure.isValid())
            recorded.counting.push_back(figure);
    }
    for (const QString &key : choices.keys(BreakPrefix)) {
        const QJsonObject value = choices.value(key);
        const Break broken{value.value(IndicatorMember).toString(), value.value(DistrictMember).toString(),
                           value.value(YearMember).toInt(), value.value(NoteMember).toString()};
        if (broken.year > 0)
            recorded.breaks.push_back(broken);
    }
    for (const QString &key : choices.keys(SuccessionPrefix)) {
        const QJsonObject value = choices.value(key);
        const Succession succession{value.value(FromMember).toString(), value.value(ToMember).toString(),
                                    value.value(YearMember).toInt(), value.value(JoinedMember).toBool()};
        if (!succession.from.isEmpty() && !succession.to.isEmpty() && succession.from != succession.to)
            recorded.successions.push_back(succession);
    }
    for (const QString &key : choices.keys(NotApplicablePrefix)) {
        const QJsonObject value = choices.value(key);
        const NotApplicable none{value.value(IndicatorMember).toString(), value.value(DistrictMember).toString()};
        if (!none.indicator.isEmpty() && !none.district.isEmpty())
            recorded.notApplicable.push_back(none);
    }
    return recorded;
}

Choosing counting(const Panel &panel, const Series &series, const Point &point, review::FigureId figure)
{
    const QString years = point.isSpan() ? QStringLiteral("%1-%2").arg(point.firstYear).arg(point.year)
                                         : QString::number(point.year);
    const QStringList parts{panel.indicator, series.districtCode, kindToken(panel.kind), years,
                            figures::token(point.status)};
    return {CountsPrefix + parts.join(u'/'),
            figure.isValid() ? QJsonObject{{FigureMember, figure.value}} : QJsonObject()};
}

Choosing breaking(const Break &broken)
{
    return {breakKey(broken),
            {{IndicatorMember, broken.indicator},
             {DistrictMember, broken.district},
             {YearMember, broken.year},
             {NoteMember, broken.note}}};
}

Choosing mending(const Break &broken) { return {breakKey(broken), {}}; }

Choosing succeeding(const Succession &succession)
{
    return {SuccessionPrefix + succession.from,
            {{FromMember, succession.from},
             {ToMember, succession.to},
             {YearMember, succession.year},
             {JoinedMember, succession.joined}}};
}

Choosing dividing(const Succession &succession) { return {SuccessionPrefix + succession.from, {}}; }

Choosing excusing(const NotApplicable &none)
{
    return {notApplicableKey(none), {{IndicatorMember, none.indicator}, {DistrictMember, none.district}}};
}

Choosing expecting(const NotApplicable &none) { return {notApplicableKey(none), {}}; }

} // namespace jiaoshu::trends
