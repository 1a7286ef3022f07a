// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSet>

namespace jiaoshu::ui {

/** A table's headings, on the same edge as the cells below them; numbers at the right. */
class RowHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RowHeader(const Theme &theme, QWidget *parent = nullptr);

    void setRightAligned(const QSet<int> &sections) { m_right = sections; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const Theme &m_theme;
    QSet<int> m_right;
};

} // namespace jiaoshu::ui
