// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "ui/review/correctionfields.h"
#include "ui/review/reasonrows.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/spokenlabel.h"

#include <QFrame>

namespace jiaoshu::ui {

/** Opens at a figure in the text to correct it, or to add one; Enter saves, Escape leaves everything as it was. */
class CorrectionEditor : public QFrame {
    Q_OBJECT
public:
    CorrectionEditor(review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     const figures::Gazetteer &gazetteer, Theme &theme, QWidget *host);

    /** Corrects a figure; `span` differs from the figure's own where its ends were dragged. */
    void openFor(review::FigureId figure, base::Span span, figures::Field focus);
    /** Adds a figure at `span`, with what could be read off the text there. */
    void openForNew(review::ReportId report, base::Span span);
    bool isOpen() const { return isVisible(); }
    bool isChanged() const;
    review::FigureId figure() const { return m_figure; }
    review::ReportId report() const { return m_report; }
    base::Span span() const { return m_span; }
    /** Text that is selected in the pane now; it can become the figure's place. */
    void setSelectedSpan(base::Span span);
    /** Another place for the figure: an end of it was dragged while the editor was open. */
    void setSpan(base::Span span);
    /** Stands below or above `anchor` (in the host's coordinates), inside the host. */
    void placeAt(const QRect &anchor);
    void setLanguage(const QString &language);
    /** Says in the editor why something cannot be; what was typed stays. */
    void refuse(const QString &reason);

public Q_SLOTS:
    void save();
    void cancel();

Q_SIGNALS:
    void saved(jiaoshu::review::FigureId figure);
    void closed();
    /** The decision could not be written; what was typed is still in the editor. */
    void failed(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *placeRow();
    QLayout *footer();
    void begin(const figures::Fields &fields, const figures::Fields *extracted, figures::Field focus);
    void showPlace();
    void readPlace();
    void write(const figures::Fields &fields);
    void retranslate();

    review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    Theme &m_theme;
    QString m_language = QStringLiteral("zh");
    CorrectionFields *m_fields;
    ThemedLabel *m_title;
    ThemedLabel *m_sentence;
    ThemedLabel *m_escape;
    ThemedLabel *m_placeName;
    ThemedLabel *m_place;
    QPushButton *m_usePlace;
    ReasonRows *m_reason;
    SpokenLabel *m_message;
    ThemedLabel *m_hint;
    QPushButton *m_cancel;
    FilledButton *m_save;
    review::FigureId m_figure;
    review::ReportId m_report;
    base::Span m_span;
    base::Span m_spanBefore;
    /** Where the figure stands in the parent. */
    QRect m_anchor;
    /** What the figure says where it stood before, or an added one where it stands. */
    figures::Fields m_before;
    base::Span m_selected;
    bool m_composing = false;
};

} // namespace jiaoshu::ui
