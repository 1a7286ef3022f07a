// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/statement.h"

/** What checks need to know of indicators beyond the catalogue. */
namespace jiaoshu::checks {

/** Whether a district has one value of it a year (生产总值), and not many things of the name (签约项目). */
bool isAggregate(const QString &indicator);

/** How a growth that is printed relates to the amounts that are. */
enum class Basis {
    /** It is the growth of the amounts. */
    Nominal,
    /** It is worked out on a comparable base: investment, industry. */
    Comparable,
    /** At constant prices: gross product and value added. */
    ConstantPrices,
    /** Not known: amounts of money that the catalogue does not have. */
    Unknown
};
Basis basisOf(const Statement &statement);

/** Which way is better for what a statement is about, by the catalogue or by its name. */
figures::Direction directionOf(const Statement &statement);

/** Whether its percentage is one part of a whole, and cannot pass a hundred: 覆盖率, 占比; not 完成计划的107%. */
bool isPartOfWhole(const Statement &statement, QStringView clause);

/** How much prices may move a year before a gap between amounts and real growth is beyond belief, in per cent. */
inline constexpr int LeastDeflator = -4;
inline constexpr int MostDeflator = 8;
/** What they usually move. */
inline constexpr int UsualLeastDeflator = -2;
inline constexpr int UsualMostDeflator = 4;

} // namespace jiaoshu::checks
