// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "figures/reportinfo.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

/** What a person types into the fields of a figure, read as it is meant; what cannot be is refused with its reason. */
class FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    FieldInput(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer)
        : m_catalogue(catalogue)
        , m_gazetteer(gazetteer)
    {}

    struct ValueAndUnit {
        QString value;
        /** Where the unit was typed behind the value (`221.29亿元`); empty otherwise. */
        QString unit;
    };
    /** `1,234.5`, `２．１％`, `221.29亿元`, `百分之二点一`, `3%至5%`, `负2`, `3..5`, `14/100000`. */
    static base::Result<ValueAndUnit> value(const QString &typed);
    /** `2020年`, `2016—2020`, `2023Q1`, `2023年1—9月`, `2023年上半年`, `十四五`, `2023-01/2023-09`, or nothing. */
    static base::Result<QString> period(const QString &typed);
    /** Id of the indicator whose name or alias this is; empty where there is none. */
    QString indicator(const QString &typed) const;
    /** Refuses a unit that the indicator's level never has. */
    base::Outcome unit(const QString &unit, const QString &indicator, figures::Measure measure) const;
    /** `亿` behind a number of 亿元 or of an indicator counted in money means `亿元`; refuses what is no unit then. */
    base::Result<QString> completed(const QString &unit, const QString &before,
                                    const QString &indicator) const;
    struct DistrictName {
        QString name;
        QString code;
    };
    /** Of districts of one name, the one in the report's own city. */
    DistrictName district(const QString &typed, const figures::ReportInfo &report) const;

private:
    /** Full-width digits, points and signs as ASCII. */
    static QString folded(const QString &typed);
    static base::Error noValue(const QString &typed);
    static QString impossiblePeriod(const QString &form);

    const figures::Catalogue &m_catalogue;
    const figures::Gazetteer &m_gazetteer;
};

} // namespace jiaoshu::ui
