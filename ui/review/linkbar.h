// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "ui/review/facts.h"
#include "ui/review/panearea.h"

namespace jiaoshu::ui {

/**
 * Over the panes: how they are linked, and what the current figure and its counterparts say, with their difference.
 * With more than two panes each says its own, and the bar which reports say nothing.
 */
class LinkBar : public Surface {
    Q_OBJECT
public:
    LinkBar(PaneArea &panes, const review::ReviewDocument &document, review::Selection &selection,
            const figures::Catalogue &catalogue, Theme &theme, QWidget *parent = nullptr);

    void setLanguage(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPair();
    void tellPane(ReportPane &pane, const review::Figure *current, const Facts &facts) const;
    void tellChapter(ReportPane &pane) const;
    QString named(const review::Figure &figure) const;
    void retranslate();

    PaneArea &m_panes;
    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    const figures::Catalogue &m_catalogue;
    QString m_language = QStringLiteral("zh");
    QLabel *m_icon;
    ThemedLabel *m_word;
    QComboBox *m_link;
    ThemedLabel *m_indicator;
    ThemedLabel *m_what;
    ThemedLabel *m_values;
    ThemedLabel *m_difference;
};

} // namespace jiaoshu::ui
