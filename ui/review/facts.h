// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

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
    /** On which words each field rests, as one sentence; empty for a figure that a reviewer added. */
    QString reasons(const review::Figure &figure) const;
    /** Other figures of the same indicator, district, period, measure and status that were not rejected. */
    std::vector<review::FigureId> sameFact(const review::Figure &figure) const;
    /** Whether two figures say the same number, brought to one unit; empty where they cannot be compared. */
    std::optional<bool> agree(const figures::Fields &a, const figures::Fields &b) const;
    /** `difference 50.11 亿元, 新华区 22.6% higher`; empty where units do not allow it. `a` and `b` are named. */
    QString difference(const review::Figure &a, const review::Figure &b) const;

private:
    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    QString m_language;
};

} // namespace jiaoshu::ui
