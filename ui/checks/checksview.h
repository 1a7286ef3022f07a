// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gazetteer.h"
#include "review/selection.h"
#include "ui/checks/findingfilters.h"
#include "ui/checks/findinglist.h"
#include "ui/checks/findingpage.h"

namespace jiaoshu::ui {

class CorrectionEditor;
class RemarkPrompt;

/** The mode in which problems are settled: the list of what checks found, and the chosen finding with its places side by side. */
class ChecksView : public QWidget {
    Q_OBJECT
public:
    ChecksView(review::ReviewDocument &document, review::Selection &selection,
               const checks::LiveChecks &checks, const figures::Catalogue &catalogue,
               const figures::Gazetteer &gazetteer, Actions &actions, Theme &theme,
               QWidget *parent = nullptr);

    items::FindingListModel &model() { return m_model; }
    /** "zh" or "en", for the names of indicators; the rest follows the translators. */
    void setLanguage(const QString &language);
    /** Goes to the next problem, or the one before; false where there is none. */
    bool step(bool forward);

Q_SIGNALS:
    /** A place is to be shown where it stands; `figure` is invalid where it is none. */
    void placeWished(const jiaoshu::checks::Place &place, jiaoshu::review::FigureId figure);
    /** A short answer for the status bar. */
    void answered(const QString &text);
    /** Why something could not be done. */
    void refused(const QString &reason);
    /** While an editor is open, keys that decide or move belong to it. */
    void editingChanged(bool editing);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPage();
    void showRow(int row);
    void settle(checks::Settling how);
    QString store(checks::Settling how, const QString &reason);
    void openAgain();
    void openFirstPlace();
    void takeSuggestion();
    void accept(review::FigureId figure);
    void correct(review::FigureId figure, const PlaceCard &card);
    void question(review::FigureId figure, const PlaceCard &card);
    void tell(const base::Outcome &outcome, const QString &answer);
    QRect anchorOf(const PlaceCard &card) const;
    void updateActions();
    void retranslate();

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    const figures::Catalogue &m_catalogue;
    const figures::Gazetteer &m_gazetteer;
    Actions &m_actions;
    Theme &m_theme;
    QString m_language = QStringLiteral("zh");
    items::FindingListModel m_model;
    FindingFilters *m_filters;
    FindingList *m_list;
    ThemedLabel *m_grades;
    FindingPage *m_page;
    /** Made when somebody first wants them. */
    CorrectionEditor *m_editor = nullptr;
    RemarkPrompt *m_prompt = nullptr;
};

} // namespace jiaoshu::ui
