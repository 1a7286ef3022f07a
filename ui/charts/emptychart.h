// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

class QPushButton;

namespace jiaoshu::ui {

/** Stands in place of a chart that has nothing to draw: says why, and offers a way on. */
class EmptyChart : public Surface {
    Q_OBJECT
public:
    explicit EmptyChart(Theme &theme, QWidget *parent = nullptr);

    /** `detail` and `offer` may be empty. */
    void say(const QString &reason, const QString &detail, const QString &offer);
    QString reason() const;
    QPushButton *offerButton() const { return m_offer; }

Q_SIGNALS:
    void offerTaken();

private:
    ThemedLabel *m_reason;
    ThemedLabel *m_detail;
    QPushButton *m_offer;
};

} // namespace jiaoshu::ui
