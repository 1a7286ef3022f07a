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
    /** Of the numbers involved: what is found is the same as long as both are. */
    QByteArray fingerprint;
    /** What it is about, in words that mean the same in every copy of the project: `湛河区/gdp/2020`. */
    QString subject;
    /** Of subject, places and printed numbers, without numbers of figures and reports: the same in every copy. */
    QByteArray digest;
};

/** `error`, `warning`, `hint`, in the language that is installed. */
QString word(Severity severity);
/** What its check calls what it found; the check's id where this program does not know it. */
QString titleOf(const Finding &finding);
/** The number of its check among those of the program: `C-07`. */
QString numberOf(const Finding &finding);
/** What its check looks at, in a sentence. */
QString lookedAt(const Finding &finding);

} // namespace jiaoshu::checks
