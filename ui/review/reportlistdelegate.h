// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <vector>

namespace jiaoshu::ui {

/** A district as a bold line with its counts; a report as its title over a progress bar and counts. */
class ReportListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ReportListDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void setRail(bool rail) { m_rail = rail; }
    void setShown(const std::vector<review::ReportId> &reports) { m_shown = reports; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDistrict(QPainter &painter, const QRect &rect, const QModelIndex &index, bool open) const;
    void paintReport(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintRail(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    std::vector<review::ReportId> m_shown;
    bool m_rail = false;
};

} // namespace jiaoshu::ui
