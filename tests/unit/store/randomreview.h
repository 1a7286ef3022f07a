// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QRandomGenerator>

namespace jiaoshu::test {

/** A reviewer who decides at random, but the same for the same seed. */
class RandomReview {
public:
    RandomReview(review::ReviewDocument &document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {}

    enum class Act { Decision, Undo, Redo };
    /** Does one thing; `Undo` and `Redo` only where they are possible. Refused decisions count as done. */
    Act step();

private:
    void decide();
    void correctSomething(review::FigureId id);
    void splitSomething(review::FigureId id);
    void mergeSomething();
    void addSomething();
    void extractAgain();
    review::FigureId someFigure();
    std::vector<review::FigureId> someFigures();
    QString someWord();

    review::ReviewDocument &m_document;
    QRandomGenerator m_random;
};

} // namespace jiaoshu::test
