// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gazetteer.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

namespace jiaoshu::extraction {

struct FoundDistrict {
    /** Its name in everyday use; empty where the text does not tell. */
    QString name;
    /** Empty where the gazetteer does not have it, or several that nothing in the text tells apart. */
    QString code;
};

/** `园区`, `全县`, `城市`: whether it is a common noun that ends as a district's name does. */
bool isCommonNoun(QStringView name);
/** Whether two names of the same length, and with the same last character, differ in one other: a fault of a scan. */
bool differsByOne(QStringView a, QStringView b);

/** Finds the district that a report is about, by where its name stands and how often. */
class DistrictFinder {
public:
    explicit DistrictFinder(const figures::Gazetteer &gazetteer);

    /** `folded` is the report's text with plain characters, `headEnd` where its body begins. */
    FoundDistrict find(QStringView folded, qsizetype headEnd) const;

private:
    struct Evidence {
        int weight = 0;
        int count = 0;
    };
    using Names = QHash<QString, Evidence>;

    FoundDistrict findIn(QStringView text, qsizetype headEnd, int enough) const;
    Names namesIn(QStringView text, qsizetype headEnd) const;
    void addUnknown(QStringView text, qsizetype headEnd, Names &names) const;
    QStringView nameEndingAt(QStringView text, qsizetype end) const;
    QStringView formEndingAt(QStringView text, qsizetype end) const;
    bool isParent(const QString &parent, QStringView name) const;
    QString codeOf(const QString &name, QStringView text, const Names &names) const;

    const figures::Gazetteer &m_gazetteer;
    /** The last two characters of every name. */
    QSet<uint> m_endings;
};

} // namespace jiaoshu::extraction
