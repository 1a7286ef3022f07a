// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "items/findinglistmodel.h"
#include "ui/checks/placecard.h"
#include "ui/checks/settlebar.h"

#include <QScrollArea>

namespace jiaoshu::ui {

/** One finding: what is wrong in its numbers, its places side by side, a correction, how to settle it, what has the same cause. */
class FindingPage : public QScrollArea {
    Q_OBJECT
public:
    FindingPage(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                items::FindingListModel &model, Actions &actions, Theme &theme, QWidget *parent = nullptr);

    /** Of the list; a row that is not there leaves the page empty, with words that say why. */
    void showRow(int row);
    void setLanguage(const QString &language);
    SettleBar *bar() const { return m_bar; }
    /** Those of the places that are shown. */
    const std::vector<PlaceCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void placeWished(const jiaoshu::checks::Place &place, jiaoshu::review::FigureId figure);
    void acceptWished(jiaoshu::review::FigureId figure);
    void correctWished(jiaoshu::review::FigureId figure, jiaoshu::ui::PlaceCard *card);
    void questionWished(jiaoshu::review::FigureId figure, jiaoshu::ui::PlaceCard *card);
    void suggestionWished();
    /** Another finding, by its settlement key. */
    void findingWished(const QString &key);

private:
    void build(Actions &actions);
    QWidget *buildHead(Actions &actions);
    void buildSuggestion(QWidget *head);
    void showHead(const checks::Finding &finding, int row);
    void showSuggestion(const checks::Finding &finding);
    void showPlaces(const checks::Finding &finding);
    void showMorePlaces(const checks::Finding &finding);
    void showOthers(int row);
    PlaceCard *addCard();
    QPushButton *addLink(QLayout &rows, const QString &text);

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    items::FindingListModel &m_model;
    Theme &m_theme;
    QString m_language = QStringLiteral("zh");
    /** Of the finding that is shown. */
    QString m_key;
    QWidget *m_content;
    ThemedLabel *m_title = nullptr;
    QLabel *m_mark = nullptr;
    ThemedLabel *m_grade = nullptr;
    ThemedLabel *m_check = nullptr;
    ThemedLabel *m_position = nullptr;
    ThemedLabel *m_why = nullptr;
    ThemedLabel *m_looked = nullptr;
    ThemedLabel *m_settled = nullptr;
    QWidget *m_suggestion = nullptr;
    ThemedLabel *m_suggested = nullptr;
    QPushButton *m_apply = nullptr;
    QGridLayout *m_places = nullptr;
    std::vector<PlaceCard *> m_cards;
    QWidget *m_more = nullptr;
    SettleBar *m_bar = nullptr;
    ThemedLabel *m_othersTitle = nullptr;
    QWidget *m_others = nullptr;
    ThemedLabel *m_empty = nullptr;
    QWidget *m_parts = nullptr;
};

} // namespace jiaoshu::ui
