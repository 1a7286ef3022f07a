// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QJsonObject>

namespace jiaoshu::review {

/** The members in which two things differ, as they were and as they are. */
struct Difference {
    QJsonObject before;
    QJsonObject after;
    bool isEmpty() const { return after.isEmpty(); }
};

Difference difference(const Figure &was, const Figure &is);
Difference difference(const figures::ReportInfo &was, const figures::ReportInfo &is);

/** A report's information as members of an event, and the fold. */
QJsonObject snapshot(const figures::ReportInfo &info);
void applyMembers(figures::ReportInfo &info, const QJsonObject &members);

} // namespace jiaoshu::review
