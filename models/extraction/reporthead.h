// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/reportinfo.h"
#include "text/sourcetext.h"

#include <QDate>
#include <QString>
#include <vector>

namespace jiaoshu::extraction {

/** What stands before a report's body: title, session, day, speaker. */
struct ReportHead {
    /** The title as printed, without markup and without the blanks that space its characters out. */
    QString printedTitle;
    /** The same, folded. */
    QString title;
    /** The first characters of the text, folded and without blanks. */
    QString opening;
    QDate date;
    /** Where the body begins, in UTF-16 units. */
    qsizetype end = 0;
};

/** `folded` is the text after Folding, character by character, so that offsets are the same. */
ReportHead readHead(const text::SourceText &text, const QString &folded);
/** What kind of report bears such a (folded) title; Other where it does not tell. */
figures::ReportKind kindOfTitle(QStringView title);
/** Short folded text with the dates that are written in Han digits (`二〇二一年三月二日`) in Arabic ones. */
QString arabicDates(QStringView folded);
/** Years of this and the last century in a short folded text, `2021` or `二〇二一年`, in order. */
std::vector<int> yearsIn(QStringView folded);

} // namespace jiaoshu::extraction
