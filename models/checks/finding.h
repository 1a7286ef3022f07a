// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "checks/phrase.h"
#include "figures/figure.h"
#include "review/figure.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace jiaoshu::checks {

/** How grave a finding is, the gravest first. */
enum class Severity {
    /** 强制性: it cannot all hold as written, whichever way it is read. */
    Error,
    /** 核实性: look, and say why it is right. */
    Warning,
    /** 提示性: worth knowing. */
    Hint
};
/** `error`, `warning`, `hint`. */
QString token(Severity severity);
std::optional<Severity> severityFromToken(QStringView text);

/** A place in a report's text, in UTF-16 units, and what stands there. */
struct Place {
    review::ReportId report;
    base::Span span;
    QString quote;
};

/** What a figure should say, where one reading is evident. */
struct Correction {
    review::FigureId figure;
    figures::Fields fields;
};

/** Something that cannot be right, or may not be. */
struct Finding {
    /** Id of the check. */
    QString check;
    Severity severity = Severity::Hint;
    /** The figures that do not go together, the one at fault first where that is known. */
    std::vector<review::FigureId> figures;
    /** Where each of them stands, and places in the text that are no figures. */
    std::vector<Place> places;
    /** Catalogue id of the indicator that it is about, empty where there is none: to silence a check for it. */
    QString indicator;
    Phrase explanation;
    std::optional<Correction> correction;
    /** Names what it is about, whatever the numbers are: the same in every run. */
    QString identity;
    /** Of the numbers involved: a settlement holds as long as both are the same. */
    QByteArray fingerprint;
};

} // namespace jiaoshu::checks
