// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figure.h"

#include <utility>

namespace jiaoshu::review {
namespace {

constexpr std::array<std::pair<State, QLatin1StringView>, AllStates.size()> StateTokens{
    {{State::NotReviewed, QLatin1StringView("not_reviewed")},
     {State::Later, QLatin1StringView("later")},
     {State::Questioned, QLatin1StringView("questioned")},
     {State::Accepted, QLatin1StringView("accepted")},
     {State::Corrected, QLatin1StringView("corrected")},
     {State::Rejected, QLatin1StringView("rejected")},
     {State::Added, QLatin1StringView("added")}}};

} // namespace

QString token(State state)
{
    for (const auto &[key, name] : StateTokens)
        if (key == state)
            return QString(name);
    Q_UNREACHABLE();
}

std::optional<State> stateFromToken(QStringView text)
{
    for (const auto &[key, name] : StateTokens)
        if (text == name)
            return key;
    return std::nullopt;
}

QString Report::shortName() const
{
    if (info.district.isEmpty() || info.year == 0)
        return fileName;
    return info.district + u' ' + QString::number(info.year);
}

std::vector<figures::Field> Figure::correctedFields() const
{
    return extracted ? figures::differingFields(extracted->fields, fields) : std::vector<figures::Field>();
}

} // namespace jiaoshu::review
