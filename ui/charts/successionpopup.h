// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"
#include "ui/widgets/themed.h"

#include <optional>

class QComboBox;
class QSpinBox;

namespace jiaoshu::ui {

/** Asks which district continues another one under a new name or code, since when, and whether the two are one series. */
class SuccessionPopup : public QFrame {
    Q_OBJECT
public:
    /** `now` is what is recorded of the district, if anything; `year` what is offered otherwise. */
    SuccessionPopup(const trends::Choice &from, const std::vector<trends::Choice> &others,
                    const std::optional<trends::Succession> &now, int year, Theme &theme, QWidget *parent);

    void openAt(const QPoint &global);

Q_SIGNALS:
    void recorded(const jiaoshu::trends::Succession &succession);
    void takenBack();

private:
    void build(const trends::Choice &from, bool recordedBefore, Theme &theme);

    QString m_from;
    QComboBox *m_to;
    QSpinBox *m_year;
    QComboBox *m_joined;
};

} // namespace jiaoshu::ui
