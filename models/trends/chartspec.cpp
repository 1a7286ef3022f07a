// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/chartspec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace jiaoshu::trends {
namespace {

const QString TextKey = QStringLiteral("jiaoshu-chart");
constexpr int LastYear = 9999;

template <typename T, size_t N>
using Tokens = std::array<std::pair<T, QLatin1StringView>, N>;

constexpr Tokens<ChartSpec::Kind, 5> Kinds{{{ChartSpec::Kind::Change, QLatin1StringView("change")},
                                            {ChartSpec::Kind::Rank, QLatin1StringView("rank")},
                                            {ChartSpec::Kind::Gap, QLatin1StringView("gap")},
                                            {ChartSpec::Kind::Relation, QLatin1StringView("relation")},
                                            {ChartSpec::Kind::Outcome, QLatin1StringView("outcome")}}};
constexpr Tokens<Values, 6> ValueTokens{{{Values::Stated, QLatin1StringView("stated")},
                                         {Values::ChangeOfLevels, QLatin1StringView("change_of_levels")},
                                         {Values::IndexOfGrowth, QLatin1StringView("index_of_growth")},
                                         {Values::IndexOfLevels, QLatin1StringView("index_of_levels")},
                                         {Values::ShareOfCity, QLatin1StringView("share_of_city")},
                                         {Values::PerHead, QLatin1StringView("per_head")}}};
constexpr Tokens<ChartSpec::Panels, 3> PanelTokens{
    {{ChartSpec::Panels::Together, QLatin1StringView("together")},
     {ChartSpec::Panels::PerDistrict, QLatin1StringView("per_district")},
     {ChartSpec::Panels::PerIndicator, QLatin1StringView("per_indicator")}}};
constexpr Tokens<Against, 5> AgainstTokens{{{Against::Nothing, QLatin1StringView("nothing")},
                                            {Against::City, QLatin1StringView("city")},
                                            {Against::Province, QLatin1StringView("province")},
                                            {Against::Median, QLatin1StringView("median")},
                                            {Against::Target, QLatin1StringView("target")}}};

template <typename T, size_t N>
QString tokenOf(const Tokens<T, N> &tokens, T value)
{
    for (const auto &[key, name] : tokens)
        if (key == value)
            return QString(name);
    Q_UNREACHABLE();
}

QJsonArray arrayOf(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

base::Error refusal(const QString &message)
{
    return {base::Error::Code::Invalid, QCoreApplication::translate("jiaoshu::trends", "Chart"), message, {}};
}

/** Takes members out of an object one by one, until one has a type that it cannot have. */
class Members {
public:
    explicit Members(const QJsonObject &json)
        : m_json(json)
    {}

    const QString &wrong() const { return m_wrong; }

    void take(const char *name, QString &text)
    {
        if (const auto value = member(name, QJsonValue::String))
            text = value->toString();
    }
    void take(const char *name, bool &flag)
    {
        if (const auto value = member(name, QJsonValue::Bool))
            flag = value->toBool();
    }
    void take(const char *name, int &year)
    {
        const auto value = member(name, QJsonValue::Double);
        if (!value)
            return;
        const int read = value->toInt(-1);
        if (read < 0 || read > LastYear)
            refuse(name);
        else
            year = read;
    }
    void take(const char *name, std::vector<QString> &texts)
    {
        const auto value = member(name, QJsonValue::Array);
        if (!value)
            return;
        texts.clear();
        const QJsonArray array = value->toArray();
        for (const QJsonValue &each : array) {
            if (!each.isString())
                refuse(name);
            texts.push_back(each.toString());
        }
    }
    /** A token that is not known (of a later version) leaves what there is. */
    template <typename T, size_t N>
    void take(const char *name, const Tokens<T, N> &tokens, T &value)
    {
        QString text;
        take(name, text);
        for (const auto &[key, token] : tokens)
            if (text == token)
                value = key;
    }

private:
    std::optional<QJsonValue> member(const char *name, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (value.isUndefined())
            return std::nullopt;
        if (value.type() == type)
            return value;
        refuse(name);
        return std::nullopt;
    }
    void refuse(const char *name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QLatin1String(name);
    }

    const QJsonObject &m_json;
    QString m_wrong;
};

} // namespace

QJsonObject toJson(const ChartSpec &spec)
{
    return {{QStringLiteral("name"), spec.name},
            {QStringLiteral("kind"), tokenOf(Kinds, spec.kind)},
            {QStringLiteral("indicators"), arrayOf(spec.indicators)},
            {QStringLiteral("districts"), arrayOf(spec.districts)},
            {QStringLiteral("values"), tokenOf(ValueTokens, spec.values)},
            {QStringLiteral("levels"), spec.levels},
            {QStringLiteral("growth"), spec.growth},
            {QStringLiteral("targets_and_estimates"), spec.targetsAndEstimates},
            {QStringLiteral("not_reviewed"), spec.notReviewed},
            {QStringLiteral("first_year"), spec.firstYear},
            {QStringLiteral("last_year"), spec.lastYear},
            {QStringLiteral("year"), spec.year},
            {QStringLiteral("other_year"), spec.otherYear},
            {QStringLiteral("logarithmic"), spec.logarithmic},
            {QStringLiteral("panels"), tokenOf(PanelTokens, spec.panels)},
            {QStringLiteral("own_scales"), spec.ownScales},
            {QStringLiteral("against"), tokenOf(AgainstTokens, spec.against)}};
}

base::Result<ChartSpec> chartSpecFromJson(const QJsonObject &json)
{
    ChartSpec spec;
    Members members(json);
    members.take("name", spec.name);
    members.take("kind", Kinds, spec.kind);
    members.take("indicators", spec.indicators);
    members.take("districts", spec.districts);
    members.take("values", ValueTokens, spec.values);
    members.take("levels", spec.levels);
    members.take("growth", spec.growth);
    members.take("targets_and_estimates", spec.targetsAndEstimates);
    members.take("not_reviewed", spec.notReviewed);
    members.take("first_year", spec.firstYear);
    members.take("last_year", spec.lastYear);
    members.take("year", spec.year);
    members.take("other_year", spec.otherYear);
    members.take("logarithmic", spec.logarithmic);
    members.take("panels", PanelTokens, spec.panels);
    members.take("own_scales", spec.ownScales);
    members.take("against", AgainstTokens, spec.against);
    if (!members.wrong().isEmpty())
        return refusal(
            QCoreApplication::translate("jiaoshu::trends", "The member “%1” is not what it should be.")
                .arg(members.wrong()));
    if (spec.indicators.empty())
        return refusal(QCoreApplication::translate("jiaoshu::trends", "It names no indicator."));
    return spec;
}

QString toText(const ChartSpec &spec)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{TextKey, toJson(spec)}}).toJson(QJsonDocument::Indented));
}

base::Result<ChartSpec> chartSpecFromText(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        base::Error error = refusal(QCoreApplication::translate("jiaoshu::trends", "The text is no chart."));
        error.detail = problem.errorString();
        return error;
    }
    const QJsonValue chart = document.object().value(TextKey);
    if (!chart.isObject())
        return refusal(QCoreApplication::translate("jiaoshu::trends", "The text is no chart."));
    return chartSpecFromJson(chart.toObject());
}

} // namespace jiaoshu::trends
