// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/themed.h"

#include <QTextLayout>
#include <QWidget>
#include <memory>

class QPushButton;

namespace jiaoshu::ui {

/** A sentence of a report in its own type, its figures in the shapes of their states; some lines around the current one. */
class SentenceView : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        int start = 0;
        int length = 0;
        review::State state = review::State::NotReviewed;
        bool current = false;
    };

    explicit SentenceView(Theme &theme, QWidget *parent = nullptr);

    void setSentence(const QString &text, const std::vector<Mark> &marks);
    QString sentence() const { return m_layout.text(); }
    /** Two, unless it is told. */
    void setLinesShown(int lines);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    int firstLineShown() const;
    std::vector<QRectF> boxesOf(const Mark &mark) const;

    Theme &m_theme;
    QTextLayout m_layout;
    std::vector<Mark> m_marks;
    int m_linesShown = 2;
};

/** What stands behind the chosen point: its description, its sentence, and the way to its place in the report. */
class SentenceStrip : public Surface {
    Q_OBJECT
public:
    explicit SentenceStrip(Theme &theme, QWidget *parent = nullptr);

    void showNothing(const QString &hint);
    void show(const QString &description, const QString &source, const QString &sentence,
              const std::vector<SentenceView::Mark> &marks);
    QString sentence() const { return m_sentence->sentence(); }
    void retranslate();
    QPushButton *openButton() const { return m_open; }

Q_SIGNALS:
    void openWished();

private:
    ThemedLabel *m_description;
    ThemedLabel *m_source;
    SentenceView *m_sentence;
    QPushButton *m_open;
};

} // namespace jiaoshu::ui
