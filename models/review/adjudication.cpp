// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/adjudication.h"

#include "review/decisions.h"

namespace jiaoshu::review {
namespace {

/** Whether a record says something of the figure that can be held against another. */
bool isDecided(const Figure &figure)
{
    return figure.state != State::NotReviewed && figure.state != State::Later;
}

bool sameContent(const Figure &a, const Figure &b) { return a.span == b.span && a.fields == b.fields; }

} // namespace

QString token(Side side)
{
    switch (side) {
    case Side::Common: return QStringLiteral("common");
    case Side::Layer: return QStringLiteral("layer");
    case Side::Both: return QStringLiteral("both");
    }
    Q_UNREACHABLE();
}

bool stands(const Figure &figure) { return figure.inForce && figure.state != State::Rejected; }

Verdict compare(const Figure &common, const Figure &other)
{
    // What a layer added and took back again was never said.
    if (!isDecided(other) || (!other.inForce && !other.extracted))
        return Verdict::Silent;
    if (common.inForce && !isDecided(common))
        return Verdict::OnlyOther;
    if (stands(common) != stands(other))
        return Verdict::Differ;
    if (!stands(common))
        return Verdict::Agree;
    const bool asked = common.state == State::Questioned || other.state == State::Questioned;
    if (asked && (common.state != other.state || common.question != other.question))
        return Verdict::Differ;
    return sameContent(common, other) ? Verdict::Agree : Verdict::Differ;
}

void takeOver(Figure &is, const Figure &other)
{
    if (!stands(other)) {
        reject(is);
        return;
    }
    is.inForce = true;
    is.span = other.span;
    is.fields = other.fields;
    if (!is.extracted) {
        is.added = true;
        is.quote = other.quote;
    }
    if (other.state == State::Questioned)
        askAbout(is, other.question);
    else
        acceptAsItStands(is);
}

std::vector<figures::Field> Disagreement::fields() const
{
    if (!stands(common) || !stands(other))
        return {};
    return figures::differingFields(common.fields, other.fields);
}

bool Disagreement::spansDiffer() const
{
    return stands(common) && stands(other) && common.span != other.span;
}

bool Disagreement::operator==(const Disagreement &another) const
{
    return layer == another.layer && common.id == another.common.id && other.id == another.other.id &&
           common.lastEvent == another.common.lastEvent && other.lastEvent == another.other.lastEvent;
}

} // namespace jiaoshu::review
