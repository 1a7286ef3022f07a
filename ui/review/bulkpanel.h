// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/bulkchangesmodel.h"
#include "ui/review/bulkrun.h"
#include "ui/review/bulkwishrow.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/themed.h"

#include <QProgressBar>
#include <QTableView>
#include <QTimer>

namespace jiaoshu::ui {

/** One decision about many figures: what is wished above, what it would change as a list below, to be done or not. */
class BulkPanel : public Surface {
    Q_OBJECT
public:
    /** Tells which figures are meant: those chosen in the table, or all that it shows. */
    using Figures = std::function<std::vector<review::FigureId>(bool chosen)>;

    BulkPanel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
              const figures::Gazetteer &gazetteer, Theme &theme, Figures figures, QWidget *parent = nullptr);

    /** For the figures of the table, the chosen ones first if there are several. */
    void openForSet();
    /** For the figures alike, as `model` was corrected. */
    void openForAlike(review::FigureId model);
    /** Reads wish and figures anew, soon: several changes in a row are one. What is being looked at is out of date. */
    void refresh();
    /** Says, at once, that what was wished is being done; nothing can be applied before refresh(). */
    void tellStoring();
    /** Leaves off looking, where that goes on. */
    void stop();
    void setLanguage(const QString &language);

    /** What is to be done now; the figures that the preview was made of. */
    const review::BulkWish &wish() const { return m_wish; }
    const std::vector<review::FigureId> &figures() const { return m_meant; }

Q_SIGNALS:
    void applied();
    void cancelled();
    void figureChosen(jiaoshu::review::FigureId figure);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildTable();
    void fillScopes();
    /** All reports, or how many of them are loaded: no others are looked at. */
    QString everywhere() const;
    void begin(int scope);
    void preview();
    void showChanges(review::BulkChanges changes);
    void refuse(const QString &reason);
    void showProgress(qsizetype done, qsizetype total);
    /** Puts wish and figures together as they are asked for; the reason where they cannot be. */
    base::Outcome read();
    void tellCounts();
    void tellBusy(const QString &doing);
    void tell(const QString &text, bool refused);
    QString summary() const;
    void retranslate();

    const review::ReviewDocument &m_document;
    Figures m_figures;
    items::BulkChangesModel m_model;
    BulkRun m_run;
    BulkWishRow *m_row;
    QComboBox *m_scope;
    ThemedLabel *m_title;
    ThemedLabel *m_summary;
    /** Shown while many figures are looked at. */
    QProgressBar *m_progress;
    QTableView *m_table;
    FilledButton *m_apply;
    QPushButton *m_cancel;
    QTimer m_refresh;
    /** The figure whose correction is to be done for others; invalid for a set of the table. */
    review::FigureId m_alikeTo;
    review::BulkWish m_wish;
    std::vector<review::FigureId> m_meant;
};

} // namespace jiaoshu::ui
