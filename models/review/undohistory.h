// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace jiaoshu::review {

/**
 * The order of undo and redo in the running program. A step is the sequences of the events that one decision appended;
 * taking a step back appends events too, and these are what the opposite direction takes back.
 */
class UndoHistory {
public:
    using Step = std::vector<qint64>;

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    const Step &nextUndo() const { return m_undo.back(); }
    const Step &nextRedo() const { return m_redo.back(); }

    /** A decision was made; what was undone before can no longer be redone. */
    void did(Step step);
    /** The next step was undone (redone) by the events `by`. */
    void undid(Step by) { move(m_undo, m_redo, std::move(by)); }
    void redid(Step by) { move(m_redo, m_undo, std::move(by)); }
    /** A step of another run of the program was undone by the events `by`. */
    void undidRecorded(Step by);
    void clear();

private:
    static void move(std::vector<Step> &from, std::vector<Step> &to, Step by);

    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace jiaoshu::review
