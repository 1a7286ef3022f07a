// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/layer.h"

namespace jiaoshu::review {
namespace {

const QString Blind = QStringLiteral("blind");
const QString Branch = QStringLiteral("branch");

} // namespace

QString Layer::name() const
{
    return (kind == Kind::Blind ? Blind : Branch) + u'/' + QString::number(stage) + u'/' + who;
}

std::optional<Layer> Layer::fromName(QStringView name)
{
    // A name may itself hold a stroke: only the first two divide.
    const qsizetype first = name.indexOf(u'/');
    const qsizetype second = name.indexOf(u'/', first + 1);
    if (first < 0 || second < 0)
        return std::nullopt;
    const QStringView kind = name.left(first);
    bool isNumber = false;
    const int stage = name.mid(first + 1, second - first - 1).toInt(&isNumber);
    if ((kind != Blind && kind != Branch) || !isNumber || stage < 1)
        return std::nullopt;
    return Layer{kind == Blind ? Kind::Blind : Kind::Branch, stage, name.mid(second + 1).toString()};
}

bool isBranch(QStringView layer)
{
    const auto known = Layer::fromName(layer);
    return known && known->kind == Layer::Kind::Branch;
}

Figure asUnseen(const Figure &common)
{
    Figure unseen;
    unseen.id = common.id;
    unseen.report = common.report;
    unseen.extracted = common.extracted;
    if (!common.extracted) {
        unseen.inForce = false;
        return unseen;
    }
    unseen.quote = common.quote;
    unseen.span = common.extracted->span;
    unseen.fields = common.extracted->fields;
    // Out of force and rejected is what reviewers merged into another: the extraction had found it.
    unseen.inForce = common.inForce || common.state == State::Rejected;
    return unseen;
}

Figure asSeen(const Figure &common, const Opinion *opinion)
{
    Figure seen = asUnseen(common);
    if (!opinion)
        return seen;
    const Figure &own = opinion->figure;
    seen.state = own.state;
    seen.note = own.note;
    seen.question = own.question;
    seen.lastEvent = own.lastEvent;
    seen.reviewer = own.reviewer;
    seen.decidedAt = own.decidedAt;
    seen.stage = own.stage;
    // As in the common record: what nobody decided about follows the reading of today.
    if (own.state == State::NotReviewed && seen.extracted)
        return seen;
    seen.inForce = own.inForce;
    seen.span = own.span;
    seen.fields = own.fields;
    if (!seen.extracted) {
        seen.added = true;
        seen.quote = own.quote;
    }
    return seen;
}

Figure nowhere(FigureId id, ReportId report)
{
    Figure figure;
    figure.id = id;
    figure.report = report;
    figure.inForce = false;
    return figure;
}

} // namespace jiaoshu::review
