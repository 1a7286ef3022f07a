// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/selection.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/ask.h"

#include <functional>

namespace jiaoshu::ui {

/** What is done to the reviews of reports and of the project: rules, assignment, signatures, blind reviews, samples. */
class Reviewing : public QObject {
    Q_OBJECT
public:
    Reviewing(review::ReviewDocument &document, review::Selection &selection, Actions &actions, Ask &ask,
              QWidget *window);

    /** Where the seed of a sample comes from; chance, unless a test says otherwise. */
    using Seed = std::function<QString()>;
    void setSeed(Seed seed) { m_seed = std::move(seed); }

Q_SIGNALS:
    void answered(const QString &text);
    void refused(const QString &reason);

private:
    void connectActions();
    void updateActions();
    void changeRules();
    void assign();
    void signOff();
    void reopen();
    void toggleBlind();
    void handIn();
    void drawSample();
    /** Tells a refusal, or the answer. */
    void tell(const base::Outcome &outcome, const QString &answer);
    const review::Report *report() const { return m_document.report(m_selection.report()); }

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Actions &m_actions;
    Ask &m_ask;
    QWidget *m_window;
    Seed m_seed;
};

} // namespace jiaoshu::ui
