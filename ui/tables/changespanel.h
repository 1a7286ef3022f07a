// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/extractionchangesmodel.h"
#include "ui/widgets/themed.h"

class QPushButton;
class QTableView;

namespace jiaoshu::ui {

/** What extracting again would change, as a list under the text, which stays readable; to be applied or not. */
class ChangesPanel : public Surface {
    Q_OBJECT
public:
    ChangesPanel(const review::ReviewDocument &document, const figures::Catalogue &catalogue, Theme &theme,
                 QWidget *parent = nullptr);

    /** Shows the changes; shown again while it is open, the current row is kept. */
    void showChanges(const std::vector<review::ExtractionChanges> &changes);
    void setLanguage(const QString &language);

Q_SIGNALS:
    void applied();
    void cancelled();
    /** A row leads to its figure, or where that is not in the project yet, to its place. */
    void placeWished(jiaoshu::review::FigureId figure, jiaoshu::review::ReportId report,
                     jiaoshu::base::Span span);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(Theme &theme);
    QString summary() const;
    void retranslate();

    items::ExtractionChangesModel m_model;
    std::vector<review::ExtractionChanges> m_changes;
    ThemedLabel *m_title;
    QTableView *m_table;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace jiaoshu::ui
