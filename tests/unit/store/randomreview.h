// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QRandomGenerator>
#include <QStringList>
#include <functional>

namespace jiaoshu::test {

/** A reviewer who decides at random, but the same for the same seed. */
class RandomReview {
public:
    RandomReview(review::ReviewDocument &document, quint32 seed);

    enum class Act {
        Decision,
        Undo,
        Redo,
        /** What a test added: it says itself what must come of it. */
        Other
    };
    /** Something that a reviewer may do; drawn as often as its weight says, of those that are possible. */
    struct Operation {
        QString name;
        int weight = 1;
        std::function<void()> run;
        std::function<bool()> possible = [] { return true; };
        Act act = Act::Decision;
    };
    void add(Operation operation) { m_operations.push_back(std::move(operation)); }

    /** Does one thing. Refused decisions count as done. */
    Act step();
    /** The names of what was done, for the message of a test that fails. */
    const QStringList &done() const { return m_done; }
    QRandomGenerator &random() { return m_random; }
    review::ReportId someReport();

private:
    void addDecisions();
    void correctSomething(review::FigureId id);
    void splitSomething(review::FigureId id);
    void mergeSomething();
    void addSomething();
    void extractAgain();
    void changeInfo();
    void chooseSomething();
    void revertSomething();
    review::FigureId someFigure();
    std::vector<review::FigureId> someFigures();
    QString someWord();

    review::ReviewDocument &m_document;
    QRandomGenerator m_random;
    std::vector<Operation> m_operations;
    QStringList m_done;
};

} // namespace jiaoshu::test
