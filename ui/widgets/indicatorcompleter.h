// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace jiaoshu::ui {

/** Offers indicators by name, alias, English name or pinyin initials while an indicator is typed. */
class IndicatorCompleter : public QCompleter {
    Q_OBJECT
public:
    IndicatorCompleter(const figures::Catalogue &catalogue, const QString &language, QLineEdit *field);

    /** Names that what is typed could mean, those that begin with it first. */
    QStringList matches(const QString &typed) const;

private:
    const figures::Catalogue &m_catalogue;
    QString m_language;
    QStringListModel m_names;
};

} // namespace jiaoshu::ui
