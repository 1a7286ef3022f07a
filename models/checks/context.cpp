// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/context.h"

#include "text/numerals.h"
#include "text/sentence.h"

#include <QRegularExpression>

namespace jiaoshu::checks {
namespace {

/** No clause is looked at further than this. */
constexpr qsizetype Reach = 60;

bool endsClause(QChar c) { return QStringView(u"，,。；;！？\n\r：:").contains(c); }

QString withoutBlanks(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c;
    }
    return plain;
}

} // namespace

base::Span sentenceOf(const ReportRecord &report, base::Span span)
{
    return text::sentenceOf(*report.text, span);
}

QString clauseBefore(const ReportRecord &report, base::Span span)
{
    const QStringView text = report.text->view();
    qsizetype start = span.start;
    while (start > 0 && span.start - start < Reach && !endsClause(text[start - 1]))
        --start;
    return withoutBlanks(text.mid(start, span.start - start));
}

QString clauseAfter(const ReportRecord &report, base::Span span)
{
    const QStringView text = report.text->view();
    qsizetype end = span.end;
    while (end < text.size() && end - span.end < Reach && !endsClause(text[end]))
        ++end;
    return withoutBlanks(text.mid(span.end, end - span.end));
}

bool holdsOneOf(QStringView text, QStringView words)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (text.contains(word))
            return true;
    }
    return false;
}

bool namesOwnBasis(const ReportRecord &report, base::Span span)
{
    return holdsOneOf(report.text->slice(sentenceOf(report, span)),
                      u"口径 可比 不变价 实际增长 名义 剔除 扣除 还原 快报 年报 调整后 修订");
}

bool inOneSentence(const Statement &a, const Statement &b, const Snapshot &snapshot)
{
    const ReportRecord *report = a.report == b.report ? snapshot.report(a.report) : nullptr;
    return report && report->text && sentenceOf(*report, a.span).contains(b.span);
}

int baseYearIn(QStringView clause)
{
    static const QRegularExpression year(QStringLiteral("(?:比|较|是|为|于)(?:基期)?(20\\d\\d|19\\d\\d)年"));
    if (const auto match = year.match(clause.toString()); match.hasMatch())
        return match.captured(1).toInt();
    static const QRegularExpression plan(
        QStringLiteral("(?:比|较|是|为).{0,2}?(十[一二三四五六])五.?(?:时期)?(?:期)?末"));
    if (const auto match = plan.match(clause.toString()); match.hasMatch()) {
        const auto number = text::chineseNumber(match.captured(1));
        constexpr int LastYearOfTenth = 2005;
        return number ? LastYearOfTenth + 5 * (int(number->coefficient()) - 10) : 0;
    }
    return 0;
}

int numberIn(const QString &digits)
{
    bool arabic = false;
    if (const int number = digits.toInt(&arabic); arabic)
        return number;
    const auto han = text::chineseNumber(digits);
    return han && han->decimals() == 0 ? int(han->coefficient()) : 0;
}

} // namespace jiaoshu::checks
