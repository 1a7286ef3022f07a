// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSet>
#include <functional>

class QLineEdit;
class QListWidget;

namespace jiaoshu::ui {

/** A button that opens a list of values to filter by; it names what is chosen. */
class FacetButton : public QPushButton {
    Q_OBJECT
public:
    using Values = std::function<QVector<items::Facet>()>;

    /** `values` is asked each time that the list opens. */
    FacetButton(Theme &theme, Values values, QWidget *parent = nullptr);

    void setName(const QString &name);
    QSet<QString> chosen() const { return m_chosen; }
    void setChosen(const QSet<QString> &ids);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openList();
    void updateText();

    Theme &m_theme;
    Values m_values;
    QString m_name;
    QSet<QString> m_chosen;
};

} // namespace jiaoshu::ui
