// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spokenstory.h"

#include <functional>

namespace jiaoshu::test {

/** Shown one state: the window or dialog that has it. */
using Look = std::function<void(QWidget &top)>;

/** A state that the desk can be seen in, and how to bring an empty desk into it. */
struct DeskState {
    const char *name;
    std::function<void(SpokenStory &story, const Look &look)> show;
};

/** Every view, panel, bar, popup and dialog of the program, each in the states that a user comes by. */
const std::vector<DeskState> &deskStates();

} // namespace jiaoshu::test
