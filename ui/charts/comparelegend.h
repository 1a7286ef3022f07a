// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

namespace jiaoshu::ui {

/** One sign of the matrix beside its meaning. */
class CompareSign : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Heat, HeatBelow, Unreviewed, Accepted, Complained, Silent, NoReport, Reviewed };

    CompareSign(Sign sign, Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    Theme &m_theme;
};

/** The line that explains the matrix, and counts its cells at the right. */
class CompareLegend : public Surface {
    Q_OBJECT
public:
    explicit CompareLegend(Theme &theme, QWidget *parent = nullptr);

    /** The signs of the coverage, or those of the values; what is below 0 only where there is something. */
    void setShown(bool coverage, bool belowZero);
    void setSummary(const QString &summary);
    QString summary() const { return m_summary->text(); }
    void retranslate();

private:
    struct Entry {
        CompareSign::Sign sign;
        QWidget *box;
        ThemedLabel *words;
    };
    QString wordsOf(CompareSign::Sign sign) const;

    ThemedLabel *m_title;
    ThemedLabel *m_summary;
    std::vector<Entry> m_entries;
};

} // namespace jiaoshu::ui
