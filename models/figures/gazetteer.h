// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace jiaoshu::figures {

/** An administrative division of county level or above. */
struct District {
    QString code;
    QString name;
    QString parentCode;
    enum class Level { Province, City, County } level = Level::County;
};

/** Districts by code and by name; names are not unique (新华区 is in three cities), codes are. */
class Gazetteer {
public:
    /** Reads the two tables of resources/districts; the error names `name` and the line. */
    static base::Result<Gazetteer> fromTsv(const QByteArray &districts, const QByteArray &aliases,
                                           const QString &name);
    /** The one that ships with the program. */
    static const Gazetteer &builtIn();

    const std::vector<District> &districts() const { return m_districts; }
    const District *byCode(const QString &code) const;
    /** All districts of this name or alias, in order of code. */
    std::vector<const District *> byName(QStringView name) const;
    const District *parentOf(const District &district) const { return byCode(district.parentCode); }
    /** The name in everyday use, which is its report's name for itself: `瀍河区` for 瀍河回族区. */
    QString displayName(const District &district) const;
    /** `湛河区`, or `平顶山市新华区` where several districts share the name. */
    QString unambiguousName(const QString &code) const;

private:
    std::vector<District> m_districts;
    QHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byName;
    /** Alias by code, for the districts that have one. */
    QHash<QString, QString> m_shortNames;
};

} // namespace jiaoshu::figures
