// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/settlements.h"

#include <QCoreApplication>

namespace jiaoshu::checks {
namespace {

struct SettlingWords {
    QStringView token;
    const char *word;
};
constexpr std::array Words{
    SettlingWords{u"both-right", QT_TRANSLATE_NOOP("Settlements", "Both right")},
    SettlingWords{u"not-a-problem", QT_TRANSLATE_NOOP("Settlements", "Not a problem")},
    SettlingWords{u"asked", QT_TRANSLATE_NOOP("Settlements", "On the query sheet")},
};

const QString HowMember = QStringLiteral("settled");
const QString AnsweredMember = QStringLiteral("answered");

QString translated(const char *text) { return QCoreApplication::translate("Settlements", text); }

base::Error refused(const char *why)
{
    return base::Error{base::Error::Code::Invalid, {}, translated(why), {}};
}

} // namespace

QString token(Settling settling) { return Words[size_t(settling)].token.toString(); }

std::optional<Settling> settlingFromToken(QStringView text)
{
    for (const Settling each : AllSettlings)
        if (Words[size_t(each)].token == text)
            return each;
    return std::nullopt;
}

QString word(Settling settling) { return translated(Words[size_t(settling)].word); }

bool needsReason(Settling settling) { return settling != Settling::Asked; }

QStringList usualReasons(Settling settling)
{
    if (settling == Settling::Asked)
        return {};
    if (settling == Settling::NotAProblem)
        return {translated(QT_TRANSLATE_NOOP("Settlements", "As the report has it")),
                translated(QT_TRANSLATE_NOOP("Settlements", "Rounding")),
                translated(QT_TRANSLATE_NOOP("Settlements", "The check does not apply here"))};
    return {translated(QT_TRANSLATE_NOOP("Settlements", "Another definition")),
            translated(QT_TRANSLATE_NOOP("Settlements", "Revised figure")),
            translated(QT_TRANSLATE_NOOP("Settlements", "Rounding")),
            translated(QT_TRANSLATE_NOOP("Settlements", "Preliminary and annual figure")),
            translated(QT_TRANSLATE_NOOP("Settlements", "District boundaries changed")),
            translated(QT_TRANSLATE_NOOP("Settlements", "As the report has it"))};
}

QString settlementKey(const Finding &finding)
{
    return SettlementPrefix + finding.check + u'/' + finding.subject + u'/' +
           QString::fromLatin1(finding.digest);
}

std::optional<Settlement> settlementOf(const Finding &finding, const review::Choices &choices)
{
    const review::Chosen *chosen = choices.find(settlementKey(finding));
    const auto how =
        chosen ? settlingFromToken(chosen->value.value(HowMember).toString()) : std::optional<Settling>();
    if (!how)
        return std::nullopt;
    return Settlement{*how, chosen->reason, chosen->reviewer, chosen->at,
                      chosen->value.value(AnsweredMember).toBool()};
}

QSet<QString> settledKeys(const review::Choices &choices)
{
    const QStringList keys = choices.keys(SettlementPrefix);
    return {keys.begin(), keys.end()};
}

base::Outcome settle(review::ReviewDocument &document, const std::vector<const Finding *> &findings,
                     Settling how, const QString &reason)
{
    if (needsReason(how) && reason.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Settlements", "Say why: the reason stands in the record."));
    std::map<QString, QJsonObject> values;
    for (const Finding *finding : findings)
        values.emplace(settlementKey(*finding), QJsonObject{{HowMember, token(how)}});
    return document.choose(values, reason.trimmed());
}

base::Outcome answer(review::ReviewDocument &document, const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Settlements", "The answer is empty."));
    const review::Chosen *asked = document.choices().find(key);
    if (!asked || asked->value.value(HowMember).toString() != token(Settling::Asked))
        return refused(QT_TRANSLATE_NOOP("Settlements", "Nothing was asked about this."));
    return document.choose(key, QJsonObject{{HowMember, token(Settling::Asked)}, {AnsweredMember, true}},
                           text.trimmed());
}

base::Outcome openAgain(review::ReviewDocument &document, const std::vector<const Finding *> &findings)
{
    std::map<QString, QJsonObject> values;
    for (const Finding *finding : findings)
        values.emplace(settlementKey(*finding), QJsonObject());
    return document.choose(values);
}

} // namespace jiaoshu::checks
