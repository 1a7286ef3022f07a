// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"

#include <memory>

/** The checks that ship with the program, each in a file of its own; what they look for is in docs/checks.md. */
namespace jiaoshu::checks {

std::unique_ptr<Check> betweenCheck();
std::unique_ptr<Check> characterCheck();
std::unique_ptr<Check> contradictionCheck();
std::unique_ptr<Check> growthCheck();
std::unique_ptr<Check> incompleteCheck();
std::unique_ptr<Check> missingCheck();
std::unique_ptr<Check> multipleCheck();
std::unique_ptr<Check> nameCheck();
std::unique_ptr<Check> outlierCheck();
std::unique_ptr<Check> perHeadCheck();
std::unique_ptr<Check> periodCheck();
std::unique_ptr<Check> planCheck();
std::unique_ptr<Check> quotedCheck();
std::unique_ptr<Check> rangeCheck();
std::unique_ptr<Check> staleCheck();
std::unique_ptr<Check> structureCheck();
std::unique_ptr<Check> tableSumCheck();
std::unique_ptr<Check> targetCheck();
std::unique_ptr<Check> unitCheck();
std::unique_ptr<Check> wordingCheck();
std::unique_ptr<Check> yearCheck();

} // namespace jiaoshu::checks
