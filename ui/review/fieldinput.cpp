// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldinput.h"

#include "base/decimal.h"
#include "figures/period.h"
#include "text/numerals.h"

#include <QRegularExpression>

namespace jiaoshu::ui {

namespace {

base::Error refused(const QString &reason) { return {base::Error::Code::Invalid, {}, reason, {}}; }

/** Full-width digits, points and percent signs as ASCII, blanks dropped: compatibility decomposition does that. */
QString folded(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text.replace(QChar(0x2212), u'-').replace(QChar(0xFF0D), u'-');
}

/** Digits without separators; empty where the commas do not stand at thousands (`1,23,4`). */
std::optional<QString> withoutSeparators(const QString &number)
{
    if (!number.contains(u','))
        return number;
    static const QRegularExpression grouped(QStringLiteral("^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    if (!grouped.match(number).hasMatch())
        return std::nullopt;
    return QString(number).remove(u',');
}

std::optional<FieldInput::ValueAndUnit> fromHan(const QString &text)
{
    static const QString percent = QStringLiteral("百分之");
    const bool isPercent = text.startsWith(percent);
    const QString rest = isPercent ? text.mid(percent.size()) : text;
    qsizetype length = 0;
    while (length < rest.size() &&
           (text::isChineseNumeral(rest[length].unicode()) || rest[length] == QChar(u'点')))
        ++length;
    const auto number = text::chineseNumber(QStringView(rest).left(length));
    if (!number)
        return std::nullopt;
    return FieldInput::ValueAndUnit{number->toString(), isPercent ? QStringLiteral("%") : rest.mid(length)};
}

} // namespace

base::Result<FieldInput::ValueAndUnit> FieldInput::value(const QString &typed)
{
    const QString text = folded(typed);
    if (text.isEmpty())
        return refused(tr("A figure needs a value."));
    static const QRegularExpression shape(QStringLiteral(
        "^([-+]?[\\d,]+(?:\\.\\d+)?)(?:(\\.\\.|[~—–]+)([\\d,]+(?:\\.\\d+)?)|/(\\d+))?([^\\d.,]*)$"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        const auto han = fromHan(text);
        return han ? base::Result<ValueAndUnit>(*han)
                   : base::Result<ValueAndUnit>(refused(tr("\"%1\" is no number.").arg(typed.trimmed())));
    }
    const auto first = withoutSeparators(match.captured(1));
    const auto second = withoutSeparators(match.captured(3));
    if (!first || !second)
        return refused(tr("In \"%1\" the commas do not stand at thousands.").arg(typed.trimmed()));
    if (!base::Decimal::parse(*first) || (!second->isEmpty() && !base::Decimal::parse(*second)))
        return refused(tr("\"%1\" is no number.").arg(typed.trimmed()));
    QString number = first->startsWith(u'+') ? first->mid(1) : *first;
    if (!second->isEmpty())
        number += QStringLiteral("..") + *second;
    if (!match.captured(4).isEmpty())
        number += u'/' + match.captured(4);
    return ValueAndUnit{number, match.captured(5)};
}

base::Result<QString> FieldInput::period(const QString &typed)
{
    QString text = folded(typed);
    text.remove(u'年');
    text.replace(QRegularExpression(QStringLiteral("[~—–至到]+")), QStringLiteral("/"));
    static const QRegularExpression years(QStringLiteral("^(\\d{4})-(\\d{4})$"));
    text.replace(years, QStringLiteral("\\1/\\2"));
    const auto period = figures::Period::parse(text);
    if (!period)
        return refused(tr("\"%1\" is no period; write it like 2020, 2016/2020, 2023Q1 or 2023-01/2023-09.")
                           .arg(typed.trimmed()));
    return text;
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
