// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "extraction/districtfinder.h"

#include <QCoreApplication>
#include <map>

namespace jiaoshu::checks {
namespace {

/** A name is that of the report's own district only where it comes again. */
constexpr qsizetype LeastOwn = 3;
constexpr size_t MostNamed = 50;

bool isHan(QChar c) { return c >= QChar(0x4E00) && c <= QChar(0x9FFF); }

class NameCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("name"),
            Severity::Error,
            Scope::Text,
            QT_TRANSLATE_NOOP("Checks", "Names of places"),
            QT_TRANSLATE_NOOP(
                "Checks", "A district is called by its own name, and places lie in each other as they do."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    /** A name that seems to stand in the place of the district's own, and where. */
    struct Suspicion {
        Severity severity = Severity::Hint;
        std::vector<base::Span> places;
    };
    std::optional<Suspicion> suspect(const ReportRecord &report, const QString &name,
                                     const std::vector<base::Span> &places, const Snapshot &snapshot) const;
    void checkOwnName(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
    void checkParents(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
};

/** The district's name without its ending: 湛河 of 湛河区. */
QString stemOf(const QString &district)
{
    const bool ends = district.size() >= 3 && QStringView(u"区县市旗").contains(district.back());
    return ends ? district.chopped(1) : QString();
}

bool differInOne(QStringView a, QStringView b)
{
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different += a[i] != b[i];
    return different == 1;
}

/** Words as long as the stem that differ from it in one character, wherever they stand. */
std::map<QString, std::vector<base::Span>> likeNames(QStringView text, const QString &stem)
{
    std::map<QString, std::vector<base::Span>> found;
    const qsizetype length = stem.size();
    for (qsizetype i = 0; i + length <= text.size(); ++i) {
        const QStringView word = text.mid(i, length);
        // The first letter says no to nearly all of them.
        if ((text[i] != stem[0] && text[i + length - 1] != stem[length - 1]) || !differInOne(word, stem) ||
            !std::all_of(word.begin(), word.end(), isHan))
            continue;
        found[word.toString()].push_back({i, i + length});
    }
    return found;
}

bool isPlace(const QString &name, const figures::Gazetteer &gazetteer)
{
    return !gazetteer.byName(name).empty();
}

/** The places where the name has an ending, and is not part of a longer word: 漯河区 but not 漯河区域. */
std::vector<base::Span> placesWith(QStringView text, const std::vector<base::Span> &places,
                                   QStringView ending)
{
    std::vector<base::Span> found;
    for (const base::Span &place : places) {
        const QStringView rest = text.mid(place.end, ending.size() + 1);
        if (rest.startsWith(ending) &&
            !(rest.size() > ending.size() && QStringView(u"域段间块").contains(rest.back())))
            found.push_back(place);
    }
    return found;
}

/** 漯河市 is the city, whatever the report is about. */
std::vector<base::Span> placesWithoutCity(QStringView text, const std::vector<base::Span> &places)
{
    std::vector<base::Span> found;
    std::copy_if(places.begin(), places.end(), std::back_inserter(found), [text](const base::Span &place) {
        return place.end >= text.size() || text[place.end] != u'市';
    });
    return found;
}

/** The city above counties that has this name, if it is in another province than the report's district. */
const figures::District *distantCity(const QString &name, const QString &districtCode,
                                     const figures::Gazetteer &gazetteer)
{
    constexpr qsizetype ProvinceDigits = 2;
    for (const figures::District *city : gazetteer.byName(QString(name + u'市'))) {
        if (city->level == figures::District::Level::City && !districtCode.isEmpty() &&
            city->code.left(ProvinceDigits) != districtCode.left(ProvinceDigits))
            return city;
    }
    return nullptr;
}

std::optional<NameCheck::Suspicion> NameCheck::suspect(const ReportRecord &report, const QString &name,
                                                       const std::vector<base::Span> &places,
                                                       const Snapshot &snapshot) const
{
    const QStringView text = report.text->view();
    const QString &district = report.info.district;
    const figures::Gazetteer &gazetteer = snapshot.gazetteer();
    const QString asDistrict = name + district.back();
    const bool elsewhere = isPlace(name + u'市', gazetteer);
    const bool noDistrict = !isPlace(asDistrict, gazetteer) && !extraction::isCommonNoun(asDistrict);
    const std::vector<base::Span> asOne =
        noDistrict ? placesWith(text, places, QStringView(district).right(1)) : std::vector<base::Span>();
    const bool newDistrict = elsewhere && text.contains(QString(stemOf(district) + u"新区")) &&
                             !placesWith(text, places, u"新区").empty();
    if (elsewhere && (!asOne.empty() || newDistrict))
        return Suspicion{Severity::Warning, placesWithoutCity(text, places)};
    if (!asOne.empty() && text.count(district) > qsizetype(asOne.size()))
        return Suspicion{Severity::Warning, asOne};
    if (distantCity(name, report.info.districtCode, gazetteer))
        return Suspicion{Severity::Hint, placesWithoutCity(text, places)};
    return std::nullopt;
}

void NameCheck::checkOwnName(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const
{
    const QStringView text = report.text->view();
    const QString &district = report.info.district;
    const QString stem = stemOf(district);
    if (stem.size() < 2 || text.count(stem) < LeastOwn)
        return;
    ++outcome.passed;
    for (const auto &[name, places] : likeNames(text, stem)) {
        auto suspicion = suspect(report, name, places, snapshot);
        if (!suspicion || suspicion->places.empty())
            continue;
        const QString count = QString::number(qsizetype(suspicion->places.size()));
        suspicion->places.resize(std::min(suspicion->places.size(), MostNamed));
        Finding finding = about(suspicion->severity, report.id, suspicion->places, snapshot);
        tellApart(finding, name);
        finding.explanation =
            suspicion->severity == Severity::Hint
                ? Phrase::said(QT_TRANSLATE_NOOP("Checks",
                                                 "%1 stands here, %2 times in all; it is a city far away, "
                                                 "and one character from %3, which the report is about."),
                               {name, count, district})
                : Phrase::said(QT_TRANSLATE_NOOP("Checks",
                                                 "%1 stands here, %2 times in all, but the report is about "
                                                 "%3, and there is no %4: most likely %3 misread."),
                               {name, count, district, QString(name + district.back())});
        outcome.findings.push_back(std::move(finding));
    }
}

/** Whether a district, or what it lies in, is one of these. */
bool liesIn(const figures::District &district, const std::vector<const figures::District *> &wholes,
            const figures::Gazetteer &gazetteer)
{
    for (const figures::District *above = &district; above; above = gazetteer.parentOf(*above)) {
        if (std::find(wholes.begin(), wholes.end(), above) != wholes.end())
            return true;
    }
    return false;
}

using Places = std::vector<const figures::District *>;

/** A name in the text, and the places that have it; none where it is no name. */
struct Named {
    base::Span span;
    Places places;
};

constexpr qsizetype LongestName = 8;
constexpr qsizetype ShortestName = 3;

/** The longest name that ends at `end`. */
Named nameEndingAt(QStringView text, qsizetype end, const figures::Gazetteer &gazetteer)
{
    for (qsizetype length = std::min(LongestName, end); length >= ShortestName; --length) {
        if (auto places = gazetteer.byName(text.mid(end - length, length)); !places.empty())
            return {{end - length, end}, std::move(places)};
    }
    return {};
}

/** The longest name that begins at `start`. */
Named nameStartingAt(QStringView text, qsizetype start, const figures::Gazetteer &gazetteer)
{
    for (qsizetype length = std::min(LongestName, text.size() - start); length >= ShortestName; --length) {
        if (!QStringView(u"市区县州盟旗").contains(text[start + length - 1]))
            continue;
        if (auto places = gazetteer.byName(text.mid(start, length)); !places.empty())
            return {{start, start + length}, std::move(places)};
    }
    return {};
}

/** Whether any of the one places is in the same province as any of the others. */
bool inOneProvince(const Places &some, const Places &others)
{
    constexpr qsizetype ProvinceDigits = 2;
    return std::any_of(some.begin(), some.end(), [&](const figures::District *place) {
        return std::any_of(others.begin(), others.end(), [place](const figures::District *other) {
            return place->code.left(ProvinceDigits) == other->code.left(ProvinceDigits);
        });
    });
}

/** 湖北省张家界市: a place right behind one in which it does not lie. */
void NameCheck::checkParents(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const
{
    const QStringView text = report.text->view();
    const figures::Gazetteer &gazetteer = snapshot.gazetteer();
    for (qsizetype end = 2; end < text.size(); ++end) {
        if (!QStringView(u"省市州盟").contains(text[end - 1]))
            continue;
        const Named whole = nameEndingAt(text, end, gazetteer);
        if (whole.places.empty() || whole.places.front()->level == figures::District::Level::County)
            continue;
        const Named part = nameStartingAt(text, end, gazetteer);
        const bool right =
            std::any_of(part.places.begin(), part.places.end(), [&](const figures::District *place) {
                return liesIn(*place, whole.places, gazetteer);
            });
        if (right)
            ++outcome.passed;
        if (right || part.places.empty())
            continue;
        // Within a province districts were moved from city to city.
        const Severity severity =
            inOneProvince(whole.places, part.places) ? Severity::Warning : Severity::Error;
        Finding finding = about(severity, report.id, {{whole.span.start, part.span.end}}, snapshot);
        finding.explanation = Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 does not lie in %2."),
                                           {text.mid(part.span.start, part.span.length()).toString(),
                                            text.mid(whole.span.start, whole.span.length()).toString()});
        outcome.findings.push_back(std::move(finding));
    }
}

void NameCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text)
        return;
    checkOwnName(*group.report, snapshot, outcome);
    checkParents(*group.report, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> nameCheck() { return std::make_unique<NameCheck>(); }

} // namespace jiaoshu::checks
