// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldinput.h"

#include "extraction/quantities.h"
#include "figures/value.h"

#include <QRegularExpression>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

base::Error refused(const QString &reason) { return {base::Error::Code::Invalid, {}, reason, {}}; }

/** Digits without separators; empty where commas or blanks do not stand at thousands (`1,23,4`). */
std::optional<QString> withoutSeparators(const QString &number)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]"));
    if (!number.contains(separators))
        return number;
    static const QRegularExpression grouped(
        QStringLiteral("^[-+]?\\d{1,3}([,\\s])\\d{3}(\\1\\d{3})*(\\.\\d+)?$"));
    if (!grouped.match(number).hasMatch())
        return std::nullopt;
    return QString(number).remove(separators);
}

/** Whether a unit is no more than 万 or 亿: what people leave out where the unit is plain. */
bool isMagnitude(const QString &unit)
{
    return !unit.isEmpty() && std::all_of(unit.begin(), unit.end(),
                                          [](QChar c) { return QStringView(u"十百千万亿").contains(c); });
}

/** A number as extraction reads it (`3%至5%`, `百分之2.1`, `三点五亿元`), where that is all that was typed. */
std::optional<FieldInput::ValueAndUnit> asPrinted(const QString &text)
{
    const QString minus = QStringLiteral("负");
    const bool negative = text.startsWith(minus);
    const QString rest = negative ? text.mid(1) : text;
    const extraction::Quantities quantities(figures::UnitTable::builtIn());
    const auto found = quantities.in(rest, {0, rest.size()});
    // 亿元 alone is a unit, though 亿 reads as a number.
    if (found.size() != 1 || !figures::isValue(found.front().value) ||
        (isMagnitude(rest.left(1)) && !rest.startsWith(QStringLiteral("百分之"))) ||
        found.front().span != base::Span{0, rest.size()} ||
        (negative && found.front().value.startsWith(u'-')))
        return std::nullopt;
    return FieldInput::ValueAndUnit{(negative ? QStringLiteral("-") : QString()) + found.front().value,
                                    found.front().unit};
}

} // namespace

QString FieldInput::folded(const QString &typed)
{
    QString text = typed.trimmed();
    for (QChar &c : text) {
        // Only the forms of ASCII: what is compatible besides, such as ㎡, is a unit of its own.
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x2212) || c == QChar(0xFE63))
            c = u'-';
        else if (c.isSpace())
            c = u' ';
        else if (c == u'﹪')
            c = u'%';
        else if (c == u'～' || c == u'〜')
            c = u'~';
    }
    return text;
}

/** What is wrong with a text that is no value. */
base::Error FieldInput::noValue(const QString &typed)
{
    return refused(tr("\"%1\" is no number.").arg(typed.trimmed()));
}

base::Result<FieldInput::ValueAndUnit> FieldInput::value(const QString &typed)
{
    const QString text = folded(typed);
    if (text.isEmpty())
        return refused(tr("A figure needs a value."));
    if (figures::isValue(text))
        return ValueAndUnit{text, {}};
    if (const auto printed = asPrinted(text))
        return *printed;
    static const QRegularExpression shape(QStringLiteral(
        "^([-+]?\\d[\\d, ]*(?:\\.\\d+)?)(?:(?:\\.\\.|[~—–]+)(\\d[\\d,]*(?:\\.\\d+)?))?([^\\d.,/]*)$"));
    const auto match = shape.match(text);
    const QString unit = match.captured(3).simplified().remove(u' ');
    static const QRegularExpression bound(QStringLiteral("(左右|上下|以上|以下|以内|多|余)$"));
    if (const auto bounded = bound.match(unit); bounded.hasMatch())
        return refused(
            tr("Say \"%1\" in the field for bounds, not with the value.").arg(bounded.captured(1)));
    if (!match.hasMatch())
        return noValue(typed);
    const auto first = withoutSeparators(match.captured(1).trimmed());
    const auto second = withoutSeparators(match.captured(2));
    if (!first || !second)
        return refused(tr("In \"%1\" the separators do not stand at thousands.").arg(typed.trimmed()));
    QString number = first->startsWith(u'+') ? first->mid(1) : *first;
    if (!second->isEmpty())
        number += QStringLiteral("..") + *second;
    return figures::isValue(number) ? base::Result<ValueAndUnit>(ValueAndUnit{number, unit})
                                    : base::Result<ValueAndUnit>(noValue(typed));
}

base::Result<QString> FieldInput::completed(const QString &unit, const QString &before,
                                            const QString &indicator) const
{
    if (!isMagnitude(unit) || unit == before)
        return unit;
    const figures::UnitTable &units = m_catalogue.units();
    const auto counts = [](const QString &base) { return !base.isEmpty() && !base.contains(u'%'); };
    QString base = before.isEmpty() ? QString() : units.parse(before).base;
    const figures::Indicator *known = m_catalogue.find(indicator);
    if (!counts(base) && known && !known->units.isEmpty())
        base = units.parse(known->units.front()).base;
    if (base.isEmpty())
        return unit;
    const QString whole = unit + base;
    if (!counts(base) || !units.knows(whole))
        return refused(tr("There is no unit \"%1\".").arg(whole));
    return whole;
}

QString FieldInput::indicator(const QString &typed) const
{
    const figures::Indicator *known = m_catalogue.named(typed.trimmed());
    return known ? known->id : QString();
}

base::Outcome FieldInput::unit(const QString &unit, const QString &indicator, figures::Measure measure) const
{
    const figures::Indicator *known = m_catalogue.find(indicator);
    // Growth, shares and multiples have their own units, whatever the indicator's level is counted in.
    if (!known || known->units.isEmpty() || measure != figures::Measure::Level || unit.isEmpty())
        return base::Done{};
    const figures::Unit given = m_catalogue.units().parse(unit);
    for (const QString &usual : known->units) {
        if (m_catalogue.units().parse(usual).comparableWith(given))
            return base::Done{};
    }
    return refused(tr("The level of \"%1\" is never stated in %2, but in %3.")
                       .arg(known->name, unit, known->units.join(QStringLiteral(" / "))));
}

FieldInput::DistrictName FieldInput::district(const QString &typed, const figures::ReportInfo &report) const
{
    const QString name = typed.trimmed();
    const auto found = m_gazetteer.byName(name);
    if (found.size() == 1)
        return {name, found.front()->code};
    const figures::District *own = m_gazetteer.byCode(report.districtCode);
    for (const figures::District *district : found) {
        if (own && (district->code == own->code || district->parentCode == own->parentCode))
            return {name, district->code};
    }
    return {name, {}};
}

} // namespace jiaoshu::ui
