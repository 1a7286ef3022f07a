// SPDX-License-Identifier: GPL-3.0-or-later
// Periods as people type them: `2023年1—9月`, `2023年上半年`, `十四五`, beside the guide's own form.
#include "figures/period.h"
#include "ui/review/fieldinput.h"

#include <QRegularExpression>

namespace jiaoshu::ui {

namespace {

using Match = QRegularExpressionMatch;

base::Error refused(const QString &reason) { return {base::Error::Code::Invalid, {}, reason, {}}; }

QString monthText(const QString &year, int month)
{
    return QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
}

/** `上半年`, `前三季度`, `三季度`: months or the quarter of a year; empty for none of them. */
QString partOfYear(const QString &year, const QString &part)
{
    const auto months = [&](int first, int last) -> QString {
        return monthText(year, first) + u'/' + monthText(year, last);
    };
    if (part == QStringLiteral("上半年") || part == QStringLiteral("前二季度") ||
        part == QStringLiteral("前两季度"))
        return months(1, 6);
    if (part == QStringLiteral("下半年"))
        return months(7, 12);
    if (part == QStringLiteral("前三季度") || part == QStringLiteral("前3季度"))
        return months(1, 9);
    static const QRegularExpression quarter(QStringLiteral("^第?([一二三四1-4])季度$"));
    if (const Match found = quarter.match(part); found.hasMatch()) {
        const QChar digit = found.captured(1).front();
        const qsizetype han = QStringView(u"一二三四").indexOf(digit);
        return QStringLiteral("%1Q%2").arg(year).arg(han >= 0 ? int(han) + 1 : digit.digitValue());
    }
    return {};
}

/** The years of a plan: `十四五` is 2021 to 2025; empty for none. */
QString planYears(QString text)
{
    text.remove(QStringLiteral("时期")).remove(QStringLiteral("规划")).remove(u'“').remove(u'”').remove(u'"');
    static const QString plans[] = {QStringLiteral("十一五"), QStringLiteral("十二五"),
                                    QStringLiteral("十三五"), QStringLiteral("十四五"),
                                    QStringLiteral("十五五")};
    for (int i = 0; i < 5; ++i) {
        if (text == plans[i])
            return QStringLiteral("%1/%2").arg(2006 + 5 * i).arg(2010 + 5 * i);
    }
    return {};
}

/** The guide's form of what was typed, as far as it is one of the ways in which people write periods. */
QString guideForm(QString text)
{
    if (const QString plan = planYears(text); !plan.isEmpty())
        return plan;
    static const QRegularExpression part(QStringLiteral("^(\\d{4})年?(.*(?:半年|季度))$"));
    if (const Match found = part.match(text); found.hasMatch())
        return partOfYear(found.captured(1), found.captured(2));
    static const QRegularExpression dashes(QStringLiteral("[~—–至到]+"));
    text.replace(dashes, QStringLiteral("/"));
    static const QRegularExpression months(
        QStringLiteral("^(\\d{4})年(\\d{1,2})月?[-/](\\d{1,2})月(?:份)?$"));
    if (const Match found = months.match(text); found.hasMatch())
        return monthText(found.captured(1), found.captured(2).toInt()) + u'/' +
               monthText(found.captured(1), found.captured(3).toInt());
    static const QRegularExpression month(QStringLiteral("^(\\d{4})[年.](\\d{1,2})月?(?:份)?$"));
    if (const Match found = month.match(text); found.hasMatch() && !found.captured(2).isEmpty())
        return monthText(found.captured(1), found.captured(2).toInt());
    if (text.contains(u'日'))
        return text;
    text.remove(u'年');
    static const QRegularExpression years(QStringLiteral("^(\\d{4})-(\\d{4})$"));
    return text.replace(years, QStringLiteral("\\1/\\2")).replace(u'q', u'Q');
}

} // namespace

/** Why a period that looks like one cannot be; empty where it looks like none. */
QString FieldInput::impossiblePeriod(const QString &form)
{
    static const QRegularExpression years(QStringLiteral("^(\\d{4})/(\\d{4})$"));
    if (const Match found = years.match(form); found.hasMatch() && found.captured(2) < found.captured(1))
        return tr("%1 is not after %2.").arg(found.captured(2), found.captured(1));
    static const QRegularExpression quarter(QStringLiteral("^\\d{4}Q(\\d+)$"));
    if (const Match found = quarter.match(form);
        found.hasMatch() && !QStringView(u"1234").contains(found.captured(1)))
        return tr("There is no quarter %1.").arg(found.captured(1));
    static const QRegularExpression month(QStringLiteral("\\d{4}-(\\d{1,2})(?=$|/)"));
    for (auto all = month.globalMatch(form); all.hasNext();) {
        const int number = all.next().captured(1).toInt();
        if (number < 1 || number > 12)
            return tr("There is no month %1.").arg(number);
    }
    static const QRegularExpression day(QStringLiteral("^\\d{4}[-年/]\\d{1,2}[-月/]\\d{1,2}日?$"));
    if (day.match(form).hasMatch())
        return tr("A period is a year, a quarter or months, not a day.");
    return {};
}

base::Result<QString> FieldInput::period(const QString &typed)
{
    const QString form = guideForm(folded(typed));
    if (figures::Period::parse(form) && !(form.isEmpty() && !typed.trimmed().isEmpty()))
        return form;
    const QString why = impossiblePeriod(form);
    return refused(why.isEmpty()
                       ? tr("\"%1\" is no period; write it like 2020, 2016/2020, 2023Q1 or 2023-01/2023-09.")
                             .arg(typed.trimmed())
                       : why);
}

} // namespace jiaoshu::ui
