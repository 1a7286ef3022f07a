// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/members.h"

#include "review/event.h"
#include "review/extractedrecord.h"

namespace jiaoshu::review {
namespace {

const QString StateKey = QStringLiteral("state");
const QString ExistsKey = QStringLiteral("exists");
const QString StartKey = QStringLiteral("start");
const QString EndKey = QStringLiteral("end");
const QString DistrictCodeKey = QStringLiteral("district_code");
const QString NoteKey = QStringLiteral("note");
const QString QuestionKey = QStringLiteral("question");
const QString QuoteKey = QStringLiteral("quote");
const QString ConfidenceKey = QStringLiteral("confidence");
const QString ReasonsKey = QStringLiteral("reasons");

/** Puts members that differ into a Difference; compares before it makes JSON, since most members are alike. */
class Collector {
public:
    template <typename T>
    void add(const QString &key, const T &was, const T &is)
    {
        if (was == is)
            return;
        m_difference.before.insert(key, json(was));
        m_difference.after.insert(key, json(is));
    }
    Difference take() { return std::move(m_difference); }

private:
    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(qsizetype value) { return qint64(value); }
    static QJsonValue json(State value) { return token(value); }

    Difference m_difference;
};

QJsonObject membersOf(const figures::ExtractedFigure &extracted)
{
    QJsonObject members{{StartKey, qint64(extracted.span.start)},
                        {EndKey, qint64(extracted.span.end)},
                        {DistrictCodeKey, extracted.fields.districtCode},
                        {ConfidenceKey, confidenceText(extracted.confidence)},
                        {ReasonsKey, reasonsText(extracted.reasons)}};
    for (figures::Field field : figures::AllFields)
        members.insert(figures::token(field), figures::fieldText(extracted.fields, field));
    return members;
}

/** Adds how two readings of one figure differ. */
void addReadings(Difference &difference, const std::optional<figures::ExtractedFigure> &was,
                 const std::optional<figures::ExtractedFigure> &is)
{
    const bool same = was.has_value() == is.has_value() &&
                      (!was || (was->span == is->span && was->fields == is->fields &&
                                was->confidence == is->confidence && was->reasons == is->reasons));
    if (same)
        return;
    if (!was || !is) {
        difference.before.insert(ExtractedKey, was ? QJsonValue(membersOf(*was)) : QJsonValue());
        difference.after.insert(ExtractedKey, is ? QJsonValue(membersOf(*is)) : QJsonValue());
        return;
    }
    QJsonObject before = membersOf(*was);
    QJsonObject after = membersOf(*is);
    for (const QString &key : before.keys()) {
        if (before.value(key) != after.value(key))
            continue;
        before.remove(key);
        after.remove(key);
    }
    difference.before.insert(ExtractedKey, before);
    difference.after.insert(ExtractedKey, after);
}

/** Puts one member onto a figure; false for a key that is none of the members proper. */
bool applyOwn(Figure &figure, const QString &key, const QJsonValue &value)
{
    if (key == StateKey)
        figure.state = stateFromToken(value.toString()).value_or(figure.state);
    else if (key == ExistsKey)
        figure.inForce = value.toBool();
    else if (key == StartKey)
        figure.span.start = qsizetype(value.toInteger());
    else if (key == EndKey)
        figure.span.end = qsizetype(value.toInteger());
    else if (key == DistrictCodeKey)
        figure.fields.districtCode = value.toString();
    else if (key == NoteKey)
        figure.note = value.toString();
    else if (key == QuestionKey)
        figure.question = value.toString();
    else if (key == QuoteKey)
        figure.quote = value.toString();
    else if (key == AddedKey)
        figure.added = value.toBool();
    else if (key == StageKey)
        figure.stage = value.toInt();
    else if (key == ExtractedKey)
        applyExtracted(figure.extracted, value);
    else
        return false;
    return true;
}

} // namespace

Difference difference(const Figure &was, const Figure &is)
{
    Collector collector;
    collector.add(ExistsKey, was.inForce, is.inForce);
    collector.add(StateKey, was.state, is.state);
    collector.add(StartKey, was.span.start, is.span.start);
    collector.add(EndKey, was.span.end, is.span.end);
    collector.add(NoteKey, was.note, is.note);
    collector.add(QuestionKey, was.question, is.question);
    if (was.fields != is.fields) {
        for (figures::Field field : figures::AllFields)
            collector.add(figures::token(field), figures::fieldText(was.fields, field),
                          figures::fieldText(is.fields, field));
        collector.add(DistrictCodeKey, was.fields.districtCode, is.fields.districtCode);
    }
    collector.add(QuoteKey, was.quote, is.quote);
    // A first decision is one of its event's review; only what moves from one review to another has to be told.
    if (was.stage != 0 && is.stage != 0)
        collector.add(StageKey, was.stage, is.stage);
    Difference difference = collector.take();
    addReadings(difference, was.extracted, is.extracted);
    return difference;
}

void applyExtracted(std::optional<figures::ExtractedFigure> &extracted, const QJsonValue &members)
{
    if (!members.isObject()) {
        extracted.reset();
        return;
    }
    if (!extracted)
        extracted.emplace();
    const QJsonObject object = members.toObject();
    QSet<QString> shared;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString text = member.value().toString();
        if (member.key() == StartKey)
            extracted->span.start = qsizetype(member.value().toInteger());
        else if (member.key() == EndKey)
            extracted->span.end = qsizetype(member.value().toInteger());
        else if (member.key() == DistrictCodeKey)
            extracted->fields.districtCode = text;
        else if (member.key() == ConfidenceKey)
            extracted->confidence = text.toDouble();
        else if (member.key() == ReasonsKey)
            extracted->reasons = reasonsFromText(text, shared);
        else if (const auto field = figures::fieldFromToken(member.key()))
            figures::setFieldText(extracted->fields, *field, text);
    }
}

bool isBirth(const Event &event)
{
    return event.before.contains(ExistsKey) && !event.before.contains(StateKey) &&
           event.after.contains(StateKey);
}

Difference birthOf(const Figure &figure)
{
    Difference birth{{{ExistsKey, false}}, snapshot(figure)};
    birth.after.insert(QuoteKey, figure.quote);
    if (figure.added)
        birth.after.insert(AddedKey, true);
    if (figure.extracted)
        birth.after.insert(ExtractedKey, membersOf(*figure.extracted));
    return birth;
}

void nameDecider(Event &event, const Figure &was, const Figure &decided)
{
    event.before.insert(DecidedByKey, was.reviewer);
    event.before.insert(DecidedAtKey, timeText(was.decidedAt));
    event.after.insert(DecidedByKey, decided.reviewer);
    event.after.insert(DecidedAtKey, timeText(decided.decidedAt));
}

QJsonObject snapshot(const Figure &figure)
{
    QJsonObject members{{ExistsKey, figure.inForce},
                        {StateKey, token(figure.state)},
                        {StartKey, qint64(figure.span.start)},
                        {EndKey, qint64(figure.span.end)},
                        {NoteKey, figure.note},
                        {QuestionKey, figure.question},
                        {DistrictCodeKey, figure.fields.districtCode}};
    for (figures::Field field : figures::AllFields)
        members.insert(figures::token(field), figures::fieldText(figure.fields, field));
    return members;
}

void applyMembers(Figure &figure, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (applyOwn(figure, member.key(), member.value()))
            continue;
        if (const auto field = figures::fieldFromToken(member.key()))
            figures::setFieldText(figure.fields, *field, member.value().toString());
    }
}

QJsonObject snapshot(const figures::ReportInfo &info)
{
    return {{QStringLiteral("title"), info.title},
            {QStringLiteral("district"), info.district},
            {DistrictCodeKey, info.districtCode},
            {QStringLiteral("year"), info.year},
            {QStringLiteral("kind"), figures::token(info.kind)},
            {QStringLiteral("date"), info.date.toString(Qt::ISODate)}};
}

Difference difference(const figures::ReportInfo &was, const figures::ReportInfo &is)
{
    const QJsonObject before = snapshot(was);
    const QJsonObject after = snapshot(is);
    Difference difference;
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (before.value(member.key()) == member.value())
            continue;
        difference.before.insert(member.key(), before.value(member.key()));
        difference.after.insert(member.key(), member.value());
    }
    return difference;
}

void applyMembers(figures::ReportInfo &info, const QJsonObject &members)
{
    QJsonObject all = snapshot(info);
    for (auto member = members.begin(); member != members.end(); ++member)
        all.insert(member.key(), member.value());
    info.title = all.value(QStringLiteral("title")).toString();
    info.district = all.value(QStringLiteral("district")).toString();
    info.districtCode = all.value(DistrictCodeKey).toString();
    info.year = all.value(QStringLiteral("year")).toInt();
    info.kind =
        figures::reportKindFromToken(all.value(QStringLiteral("kind")).toString()).value_or(info.kind);
    info.date = QDate::fromString(all.value(QStringLiteral("date")).toString(), Qt::ISODate);
}

} // namespace jiaoshu::review
