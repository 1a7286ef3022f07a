// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchterm.h"

#include "exchange/words.h"

#include <QHash>
#include <QRegularExpression>
#include <optional>

namespace jiaoshu::items {

namespace {

using Target = SearchTerm::Target;
using Relation = SearchTerm::Relation;

std::optional<Target> targetOf(const QString &name)
{
    static const QHash<QString, Target> targets{
        {QStringLiteral("state"), Target::State},         {QStringLiteral("状态"), Target::State},
        {QStringLiteral("report"), Target::Report},       {QStringLiteral("报告"), Target::Report},
        {QStringLiteral("district"), Target::District},   {QStringLiteral("地区"), Target::District},
        {QStringLiteral("indicator"), Target::Indicator}, {QStringLiteral("指标"), Target::Indicator},
        {QStringLiteral("period"), Target::Period},       {QStringLiteral("时期"), Target::Period},
        {QStringLiteral("unit"), Target::Unit},           {QStringLiteral("单位"), Target::Unit},
        {QStringLiteral("conf"), Target::Confidence},     {QStringLiteral("把握"), Target::Confidence},
        {QStringLiteral("value"), Target::Value},         {QStringLiteral("数值"), Target::Value}};
    const auto found = targets.constFind(name.toLower());
    return found == targets.constEnd() ? std::nullopt : std::optional(*found);
}

Relation relationOf(const QString &mark)
{
    if (mark == u"<")
        return Relation::Less;
    if (mark == u"<=" || mark == u"≤")
        return Relation::AtMost;
    if (mark == u">")
        return Relation::More;
    if (mark == u">=" || mark == u"≥")
        return Relation::AtLeast;
    return mark == u"=" ? Relation::Equal : Relation::Contains;
}

/** The states that a word means: a token or its beginning, the word of the interface, or open and reviewed. */
unsigned statesOf(const QString &text)
{
    // These two are no states: what waits depends on the review that a report is in.
    if (text == u"open" || text == QStringLiteral("待核"))
        return SearchTerm::Open;
    if (text == u"reviewed" || text == QStringLiteral("已核"))
        return SearchTerm::Reviewed;
    unsigned states = 0;
    for (const review::State state : review::AllStates) {
        const bool named = review::token(state).startsWith(text, Qt::CaseInsensitive) ||
                           exchange::word(state).contains(text, Qt::CaseInsensitive);
        if (named)
            states |= 1U << unsigned(state);
    }
    return states;
}

bool isNumber(Target target) { return target == Target::Confidence || target == Target::Value; }

/** Nothing for a term that is not finished yet. */
std::optional<SearchTerm> columnTerm(Target target, Relation relation, const QString &text)
{
    SearchTerm term{target, relation, text, 0, 0};
    if (text.isEmpty())
        return std::nullopt;
    if (isNumber(target)) {
        bool ok = false;
        term.number = text.toDouble(&ok);
        return ok ? std::optional(term) : std::nullopt;
    }
    if (target == Target::State)
        term.states = statesOf(text);
    return term;
}

} // namespace

bool SearchTerm::holds(double value) const
{
    switch (relation) {
    case Relation::Less: return value < number;
    case Relation::AtMost: return value <= number;
    case Relation::More: return value > number;
    case Relation::AtLeast: return value >= number;
    case Relation::Contains:
    case Relation::Equal: return value == number;
    }
    return false;
}

std::vector<SearchTerm> searchTerms(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^(\\p{L}+)(:|<=?|>=?|=|≤|≥)(.*)$"));
    std::vector<SearchTerm> terms;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString folded = word;
        folded.replace(u'：', u':').replace(u'＜', u'<').replace(u'＞', u'>').replace(u'＝', u'=');
        const auto match = shape.match(folded);
        const auto target = match.hasMatch() ? targetOf(match.captured(1)) : std::nullopt;
        if (!target) {
            terms.push_back({Target::Anywhere, Relation::Contains, word, 0, 0});
            continue;
        }
        if (const auto term = columnTerm(*target, relationOf(match.captured(2)), match.captured(3)))
            terms.push_back(*term);
    }
    return terms;
}

} // namespace jiaoshu::items
