// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/factindex.h"
#include "trends/comparison.h"

#include <QCoreApplication>

namespace jiaoshu::ui {

/** Sentences about figures that inspector and link bar show; pure functions of the document. */
class Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
public:
    Facts(const review::ReviewDocument &document, const figures::Catalogue &catalogue, QString language)
        : m_document(document)
        , m_catalogue(catalogue)
        , m_language(std::move(language))
    {}

    /** Catalogue name, or the name as the text gives it. */
    QString indicatorName(const figures::Fields &fields) const;
    QString fieldText(const figures::Fields &fields, figures::Field field) const;
    /** `湛河区·地区生产总值·2020·level·actual`. */
    QString line(const figures::Fields &fields) const;
    /** `≥7.5 %`, as people read it. */
    static QString valueText(const figures::Fields &fields);
    trends::Comparison compare(const figures::Fields &a, const figures::Fields &b) const;
    /** `271.4 − 221.29 = 50.11 亿元, +22.6%`: how far `b` is from `a`; or why there is no saying. */
    QString difference(const figures::Fields &a, const figures::Fields &b) const;
    /** Whether another mention of the same fact agrees, as words: `agrees but for rounding`. */
    QString verdict(const trends::Comparison &comparison, const figures::Fields &other) const;

private:
    static QString obstacle(trends::Comparison::Obstacle obstacle, const figures::Fields &a,
                            const figures::Fields &b);

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    QString m_language;
};

} // namespace jiaoshu::ui
