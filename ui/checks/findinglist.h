// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findinglistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietview.h"

#include <QListView>

namespace jiaoshu::ui {

/** The list of findings; one of them is current as long as there is one, also when others come or it goes. */
class FindingList : public QuietView<QListView> {
    Q_OBJECT
public:
    FindingList(items::FindingListModel &model, Theme &theme, QWidget *parent = nullptr);

    int row() const { return currentIndex().row(); }
    void goTo(int row);
    /** To the one after or before; false at either end. */
    bool step(bool forward);
    /** Makes a finding current once it is in the list. */
    void goTo(const QString &key);

Q_SIGNALS:
    void rowShown(int row);
    void openWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void keepPlace();

    items::FindingListModel &m_model;
    /** Of the current one, and its row: what stands there is current when it has gone. */
    QString m_key;
    int m_row = 0;
};

} // namespace jiaoshu::ui
