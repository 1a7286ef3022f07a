// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/peers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jiaoshu::trends {
namespace {

/** Key of the project's own settings. */
const QString GroupsKey = QStringLiteral("charts/groups");
const QString PeopleIndicator = QStringLiteral("resident_population");
/** Two districts are alike where neither has more than so many times the other's people. */
constexpr double LikeSizeFactor = 2;

const figures::District *upTo(const figures::Gazetteer &gazetteer, const figures::District *district,
                              figures::District::Level level)
{
    while (district && district->level != level)
        district = gazetteer.parentOf(*district);
    return district;
}

template <typename Fits>
PeerGroup among(PeerGroup::Kind kind, const QString &name, const std::vector<Choice> &choices, Fits fits)
{
    PeerGroup group{kind, name, {}};
    for (const Choice &choice : choices)
        if (fits(choice.id))
            group.districts.push_back(choice.id);
    return group;
}

base::Outcome refused(const QString &reason)
{
    return base::Error{base::Error::Code::Invalid, {}, reason, {}};
}

base::Outcome outcomeOf(base::NamedList<PeerGroup>::Refusal refusal, const QString &name)
{
    using Refusal = base::NamedList<PeerGroup>::Refusal;
    switch (refusal) {
    case Refusal::NoName: return refused(QCoreApplication::translate("OwnGroups", "A group needs a name."));
    case Refusal::NameTaken:
        return refused(
            QCoreApplication::translate("OwnGroups", "There is a group “%1” already.").arg(name.trimmed()));
    case Refusal::None: break;
    }
    return base::Done{};
}

} // namespace

std::vector<PeerGroup> peersOf(const QString &district, const std::vector<Choice> &choices,
                               const QHash<QString, double> &people, const figures::Gazetteer &gazetteer)
{
    using Level = figures::District::Level;
    std::vector<PeerGroup> groups;
    const figures::District *own = gazetteer.byCode(district);
    const auto within = [&](Level level, PeerGroup::Kind kind) {
        const figures::District *whole = own && own->level != level ? upTo(gazetteer, own, level) : nullptr;
        if (whole)
            groups.push_back(among(kind, whole->name, choices, [&](const QString &key) {
                const figures::District *other = gazetteer.byCode(key);
                return other && other->level == own->level && upTo(gazetteer, other, level) == whole;
            }));
    };
    within(Level::City, PeerGroup::Kind::SameCity);
    within(Level::Province, PeerGroup::Kind::SameProvince);
    const auto chosen = std::find_if(choices.begin(), choices.end(),
                                     [&](const Choice &choice) { return choice.id == district; });
    const double size = people.value(district);
    if (size > 0 && chosen != choices.end())
        groups.push_back(among(PeerGroup::Kind::LikeSize, chosen->name, choices, [&](const QString &key) {
            const double other = people.value(key);
            return other > 0 && other <= size * LikeSizeFactor && size <= other * LikeSizeFactor;
        }));
    std::erase_if(groups, [](const PeerGroup &group) { return group.districts.size() < 2; });
    return groups;
}

QHash<QString, double> peopleOf(const review::ReviewDocument &document, const figures::Catalogue &catalogue)
{
    Query query;
    query.indicator = PeopleIndicator;
    query.growth = false;
    QHash<QString, double> people;
    for (const Panel &panel : panels(document, catalogue, query)) {
        if (panel.kind != Panel::Kind::Level)
            continue;
        // Points stand in the order of years: the last is the latest.
        for (const Series &series : panel.series)
            for (const Point &point : series.points)
                if (point.isPlainActual())
                    people.insert(series.districtCode, point.value.toDouble());
    }
    return people;
}

OwnGroups OwnGroups::load(const review::EventLog &log)
{
    OwnGroups groups;
    const QJsonArray kept = QJsonDocument::fromJson(log.setting(GroupsKey).toUtf8()).array();
    for (const QJsonValue &each : kept) {
        std::vector<QString> districts;
        for (const QJsonValue &key : each.toObject().value(QLatin1String("districts")).toArray())
            districts.push_back(key.toString());
        // What is not whole (written by hand) is left out.
        static_cast<void>(groups.add(each.toObject().value(QLatin1String("name")).toString(), districts));
    }
    return groups;
}

base::Outcome OwnGroups::store(review::EventLog &log) const
{
    QJsonArray kept;
    for (const PeerGroup &group : m_groups.all())
        kept << QJsonObject{{QStringLiteral("name"), group.name},
                            {QStringLiteral("districts"),
                             QJsonArray::fromStringList({group.districts.begin(), group.districts.end()})}};
    return log.setSetting(GroupsKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

base::Outcome OwnGroups::add(const QString &name, const std::vector<QString> &districts)
{
    if (districts.empty())
        return refused(QCoreApplication::translate("OwnGroups", "A group needs a district."));
    return outcomeOf(m_groups.add({PeerGroup::Kind::Own, name, districts}), name);
}

base::Outcome OwnGroups::rename(int number, const QString &name)
{
    return outcomeOf(m_groups.rename(size_t(number), name), name);
}

void OwnGroups::replace(int number, const std::vector<QString> &districts)
{
    m_groups.replace(size_t(number), {PeerGroup::Kind::Own, {}, districts});
}

} // namespace jiaoshu::trends
