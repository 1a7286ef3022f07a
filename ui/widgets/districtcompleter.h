// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gazetteer.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace jiaoshu::ui {

/** Offers districts by name or pinyin initials while one is typed; which of several of a name is meant, the report tells. */
class DistrictCompleter : public QCompleter {
    Q_OBJECT
public:
    DistrictCompleter(const figures::Gazetteer &gazetteer, QLineEdit *field);

    /** Names that what is typed could mean, each once, those that begin with it first. */
    QStringList matches(const QString &typed) const;

private:
    const figures::Gazetteer &m_gazetteer;
    QStringListModel m_names;
};

} // namespace jiaoshu::ui
