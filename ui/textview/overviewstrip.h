// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/documentview.h"

#include <QWidget>

namespace jiaoshu::ui {

/** The whole report beside the scroll bar: what remains, problems, the current figure and the visible part; a click goes there. */
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    OverviewStrip(DocumentView &view, review::ReviewDocument &document, review::Selection &selection, Theme &theme,
                  QWidget *parent = nullptr);
    ~OverviewStrip() override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
