// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/memberwords.h"

#include "checks/settlements.h"
#include "exchange/words.h"
#include "review/choices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace jiaoshu::exchange {
namespace {

const QString Dash = QStringLiteral("–");

QString translated(const char *text) { return QCoreApplication::translate("Words", text); }

struct MemberWord {
    const char *member;
    const char *word;
};

/** What is neither a field nor a place, in the order in which it is told; lupdate reads the words here. */
constexpr std::array MemberWords{
    MemberWord{"note", QT_TRANSLATE_NOOP("Words", "Note")},
    MemberWord{"question", QT_TRANSLATE_NOOP("Words", "Question")},
    MemberWord{"split_from", QT_TRANSLATE_NOOP("Words", "Split from figure")},
    MemberWord{"merged_into", QT_TRANSLATE_NOOP("Words", "Merged into figure")},
    MemberWord{"carried_from", QT_TRANSLATE_NOOP("Words", "Carried over from figure")},
    MemberWord{"decided_by", QT_TRANSLATE_NOOP("Words", "Decided by")},
    MemberWord{"decided_at", QT_TRANSLATE_NOOP("Words", "Decided at")},
    MemberWord{"agreed_by", QT_TRANSLATE_NOOP("Words", "Also decided by")},
    MemberWord{"agreed_at", QT_TRANSLATE_NOOP("Words", "Also decided at")},
    MemberWord{"copy", QT_TRANSLATE_NOOP("Words", "From the copy")},
    MemberWord{"name", QT_TRANSLATE_NOOP("Words", "Copy")},
    MemberWord{"fork", QT_TRANSLATE_NOOP("Words", "The same up to event")},
    MemberWord{"last", QT_TRANSLATE_NOOP("Words", "Last event of the copy")},
    MemberWord{"head", QT_TRANSLATE_NOOP("Words", "Last hash of the copy")},
    MemberWord{"joined", QT_TRANSLATE_NOOP("Words", "Joined")},
    MemberWord{"agreed", QT_TRANSLATE_NOOP("Words", "Agreed")},
    MemberWord{"differing", QT_TRANSLATE_NOOP("Words", "Differing")},
    MemberWord{"new_reports", QT_TRANSLATE_NOOP("Words", "New reports")},
    MemberWord{"choices", QT_TRANSLATE_NOOP("Words", "Choices")},
    MemberWord{"new_figures", QT_TRANSLATE_NOOP("Words", "New figures")},
    MemberWord{"title", QT_TRANSLATE_NOOP("Words", "Title")},
    MemberWord{"year", QT_TRANSLATE_NOOP("Words", "Year")},
    MemberWord{"kind", QT_TRANSLATE_NOOP("Words", "Kind of report")},
    MemberWord{"date", QT_TRANSLATE_NOOP("Words", "Date")},
    MemberWord{"path", QT_TRANSLATE_NOOP("Words", "File")},
    MemberWord{"encoding", QT_TRANSLATE_NOOP("Words", "Encoding")},
    MemberWord{"text_hash", QT_TRANSLATE_NOOP("Words", "Text (SHA-256)")},
    MemberWord{"stage", QT_TRANSLATE_NOOP("Words", "Stage")},
    MemberWord{"frozen", QT_TRANSLATE_NOOP("Words", "Frozen")},
    MemberWord{"unseen", QT_TRANSLATE_NOOP("Words", "Not looked at")},
    MemberWord{"reviews", QT_TRANSLATE_NOOP("Words", "Reviews")},
    MemberWord{"same_person", QT_TRANSLATE_NOOP("Words", "One person may do two")},
    MemberWord{"reviewers", QT_TRANSLATE_NOOP("Words", "Assigned to")},
    MemberWord{"share", QT_TRANSLATE_NOOP("Words", "Share (%)")},
    MemberWord{"seed", QT_TRANSLATE_NOOP("Words", "Seed")},
    MemberWord{"of", QT_TRANSLATE_NOOP("Words", "Drawn from")},
    MemberWord{"side", QT_TRANSLATE_NOOP("Words", "Side")},
    MemberWord{"figures", QT_TRANSLATE_NOOP("Words", "Figures")},
    MemberWord{"replaced_by", QT_TRANSLATE_NOOP("Words", "Decisions moved to report")},
    MemberWord{"extractor", QT_TRANSLATE_NOOP("Words", "Extractor")},
    MemberWord{"catalogue", QT_TRANSLATE_NOOP("Words", "Catalogue")},
};

/** What stands only in choices; a name that is not here nor among the others is told as it is. */
constexpr std::array ChoiceWords{
    MemberWord{"figure", QT_TRANSLATE_NOOP("Words", "Figure number")},
    MemberWord{"figures", QT_TRANSLATE_NOOP("Words", "Figure numbers")},
    MemberWord{"from", QT_TRANSLATE_NOOP("Words", "From")},
    MemberWord{"to", QT_TRANSLATE_NOOP("Words", "To")},
    MemberWord{"joined", QT_TRANSLATE_NOOP("Words", "One series")},
    MemberWord{"settled", QT_TRANSLATE_NOOP("Words", "Settled")},
    MemberWord{"answered", QT_TRANSLATE_NOOP("Words", "Answered")},
};

QString choiceName(const QString &member)
{
    for (const MemberWord &each : ChoiceWords)
        if (member == QLatin1String(each.member))
            return translated(each.word);
    const QString name = memberName(member);
    return name.isEmpty() ? member : name;
}

/** What is chosen, with the names of its members; objects within it likewise. */
QString choiceText(const QJsonObject &value)
{
    QStringList parts;
    for (auto member = value.begin(); member != value.end(); ++member)
        parts << QStringLiteral("%1 %2").arg(choiceName(member.key()),
                                             member->isObject() ? choiceText(member->toObject())
                                                                : memberText(member.key(), member.value()));
    return parts.isEmpty() ? translated(QT_TRANSLATE_NOOP("Words", "nothing chosen"))
                           : parts.join(translated(QT_TRANSLATE_NOOP("Words", ", ")));
}

/** The words at a place, and where that is; the offsets alone where there is no text. */
QString placeText(base::Span span, const text::SourceText *text)
{
    const auto number = [](qsizetype offset) {
        return offset < 0 ? QStringLiteral("…") : QString::number(offset);
    };
    const QString offsets = QStringLiteral("%1–%2").arg(number(span.start), number(span.end));
    if (!text || span.isEmpty() || span.start < 0 || span.end > text->size())
        return offsets;
    return translated(QT_TRANSLATE_NOOP("Words", "“%1” (%2)")).arg(text->slice(span).toString(), offsets);
}

/** Which side an adjudication took. */
QString sideWord(const QString &side)
{
    if (side == u"both")
        return translated(QT_TRANSLATE_NOOP("Words", "both agree"));
    if (side == u"common")
        return translated(QT_TRANSLATE_NOOP("Words", "the record so far"));
    return side == u"layer" ? translated(QT_TRANSLATE_NOOP("Words", "the other opinion")) : side;
}

class Changes {
public:
    explicit Changes(const review::Event &event)
        : m_before(event.before)
        , m_after(event.after)
    {}

    void addExistence()
    {
        const auto word = [](const QJsonValue &exists) {
            return exists.isUndefined() ? QString()
                   : exists.toBool()    ? translated(QT_TRANSLATE_NOOP("Words", "in the record"))
                                        : translated(QT_TRANSLATE_NOOP("Words", "not in the record"));
        };
        add({}, word(m_before.value(u"exists")), word(m_after.value(u"exists")));
    }
    void addState()
    {
        const auto word = [](const QJsonValue &state) {
            const auto known = review::stateFromToken(state.toString());
            return known ? exchange::word(*known) : state.toString();
        };
        add({}, word(m_before.value(u"state")), word(m_after.value(u"state")));
    }
    void addPlace(const review::PastStep &step, const text::SourceText *text)
    {
        if (!m_after.contains(u"start") && !m_after.contains(u"end"))
            return;
        const bool was = m_before.contains(u"start") || m_before.contains(u"end");
        add(memberName(QStringLiteral("start")), was ? placeText(step.was, text) : QString(),
            placeText(step.is, text));
    }
    void addMember(const QString &member, const QString &name)
    {
        const QJsonValue after = m_after.value(member);
        if (after.isUndefined())
            return;
        const QJsonValue before = m_before.value(member);
        add(name, before.isUndefined() ? QString() : memberText(member, before), memberText(member, after));
    }
    void addFields(const QString &pattern = QStringLiteral("%1"))
    {
        for (const figures::Field field : figures::AllFields)
            addMember(figures::token(field), pattern.arg(word(field)));
    }
    void addOthers()
    {
        for (const MemberWord &each : MemberWords)
            addMember(QLatin1String(each.member), translated(each.word));
    }
    std::vector<MemberChange> take() { return std::move(m_changes); }

private:
    void add(const QString &name, const QString &before, const QString &after)
    {
        if (!before.isEmpty() || !after.isEmpty())
            m_changes.push_back({name, before, after});
    }

    const QJsonObject &m_before;
    const QJsonObject &m_after;
    std::vector<MemberChange> m_changes;
};

/** How the figure is read now and was before, where the reading is recorded beside the figure's own fields. */
std::vector<MemberChange> readingChanges(const review::Event &event)
{
    review::Event reading;
    reading.before = event.before.value(u"extracted").toObject();
    reading.after = event.after.value(u"extracted").toObject();
    Changes changes(reading);
    changes.addFields(translated(QT_TRANSLATE_NOOP("Words", "%1 as extracted")));
    return changes.take();
}

} // namespace

QString memberName(const QString &member)
{
    if (const auto field = figures::fieldFromToken(member))
        return word(*field);
    if (member == u"start")
        return translated(QT_TRANSLATE_NOOP("Words", "Place"));
    for (const MemberWord &each : MemberWords)
        if (member == QLatin1String(each.member))
            return translated(each.word);
    return {};
}

QString memberText(const QString &member, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts << memberText({}, each);
        return parts.isEmpty() ? Dash : parts.join(QLatin1String(", "));
    }
    if (value.isBool())
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("Words", "yes"))
                              : translated(QT_TRANSLATE_NOOP("Words", "no"));
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (member == u"measure")
        return word(figures::measureFromToken(text).value_or(figures::Measure::Level));
    if (member == u"status")
        return word(figures::statusFromToken(text).value_or(figures::Status::Actual));
    if (member == u"kind")
        return word(figures::reportKindFromToken(text).value_or(figures::ReportKind::Other));
    if (const auto qualifier = figures::qualifierFromToken(text); member == u"qualifier" && qualifier)
        return *qualifier == figures::Qualifier::None ? translated(QT_TRANSLATE_NOOP("Words", "none"))
                                                      : word(*qualifier);
    if (const auto settling = checks::settlingFromToken(text); member == u"settled" && settling)
        return checks::word(*settling);
    if (member == u"side")
        return sideWord(text);
    return text.isEmpty() ? Dash : text;
}

std::vector<MemberChange> choiceChanges(const review::Event &event)
{
    std::vector<MemberChange> changes;
    const QJsonObject before = event.before.value(review::ChoiceKey).toObject();
    for (const auto &[key, chosen] : review::choicesOf(event))
        changes.push_back(
            {review::wordsForKey(key), choiceText(before.value(key).toObject()), choiceText(chosen.value)});
    return changes;
}

std::vector<MemberChange> changesOf(const review::PastStep &step, const text::SourceText *text)
{
    Changes changes(step.event);
    changes.addExistence();
    changes.addState();
    changes.addPlace(step, text);
    changes.addFields();
    changes.addOthers();
    std::vector<MemberChange> all = changes.take();
    for (MemberChange &choice : choiceChanges(step.event))
        all.push_back(std::move(choice));
    for (MemberChange &reading : readingChanges(step.event))
        all.push_back(std::move(reading));
    return all;
}

} // namespace jiaoshu::exchange
