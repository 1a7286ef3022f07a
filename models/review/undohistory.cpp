// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/undohistory.h"

namespace jiaoshu::review {

void UndoHistory::did(Step step)
{
    m_undo.push_back(std::move(step));
    m_redo.clear();
}

void UndoHistory::undidRecorded(Step by)
{
    if (!by.empty())
        m_redo.push_back(std::move(by));
}

void UndoHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

void UndoHistory::move(std::vector<Step> &from, std::vector<Step> &to, Step by)
{
    from.pop_back();
    if (!by.empty())
        to.push_back(std::move(by));
}

} // namespace jiaoshu::review
