// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"

#include <QCoreApplication>
#include <QHash>

namespace jiaoshu::checks {
namespace {

/** Shorter passages, and those with fewer numbers, are formulas. */
constexpr qsizetype LeastLength = 20;
constexpr int LeastNumbers = 2;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool endsPassage(QChar c) { return QStringView(u"。；！？\n\r").contains(c); }

/** A sentence as it is compared: without blanks, with the years in it masked. */
struct Passage {
    QString words;
    base::Span span;
    int numbers = 0;
};

/** Adds the character at `i`, or the whole number there; its end. */
qsizetype add(Passage &passage, QStringView text, qsizetype i)
{
    if (!isDigit(text[i])) {
        if (!text[i].isSpace())
            passage.words += text[i];
        return i + 1;
    }
    qsizetype end = i;
    while (end < text.size() &&
           (isDigit(text[end]) || (text[end] == u'.' && end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    const QStringView number = text.mid(i, end - i);
    const bool year = number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"));
    if (year) {
        passage.words += u'#';
    } else {
        passage.words += number;
        ++passage.numbers;
    }
    return end;
}

std::vector<Passage> passagesIn(QStringView text)
{
    std::vector<Passage> passages;
    Passage passage;
    const auto close = [&](qsizetype end) {
        passage.span.end = end;
        if (passage.words.size() >= LeastLength && passage.numbers >= LeastNumbers)
            passages.push_back(passage);
        passage = {};
        passage.span.start = end;
    };
    for (qsizetype i = 0; i < text.size();) {
        if (endsPassage(text[i])) {
            close(i);
            passage.span.start = ++i;
            continue;
        }
        if (passage.words.isEmpty() && text[i].isSpace())
            passage.span.start = i + 1;
        i = add(passage, text, i);
    }
    close(text.size());
    return passages;
}

class StaleCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("stale"),
            Severity::Warning,
            Scope::Texts,
            QT_TRANSLATE_NOOP("Checks", "Left from an earlier year"),
            QT_TRANSLATE_NOOP("Checks", "A passage with two or more numbers does not come again, number for "
                                        "number, in another year's report."),
            2};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;
};

void StaleCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    struct Seen {
        const ReportRecord *report = nullptr;
        base::Span span;
    };
    QHash<QString, Seen> seen;
    if (group.reports.size() < 2)
        return;
    std::vector<const ReportRecord *> byYear = group.reports;
    std::stable_sort(byYear.begin(), byYear.end(),
                     [](const auto *a, const auto *b) { return a->info.year < b->info.year; });
    for (const ReportRecord *report : byYear) {
        if (!report->text || report->info.year == 0)
            continue;
        for (const Passage &passage : passagesIn(report->text->view())) {
            const auto before = seen.constFind(passage.words);
            if (before == seen.cend()) {
                seen.insert(passage.words, {report, passage.span});
                ++outcome.passed;
                continue;
            }
            // Reports of one year may say the same, and one report may repeat itself.
            if (before->report->info.year == report->info.year)
                continue;
            Finding finding = about(Severity::Warning, report->id, {passage.span}, snapshot);
            const QString quote = before->report->text->slice(before->span).toString();
            finding.places.push_back({before->report->id, before->span, quote});
            finding.explanation =
                Phrase::said(QT_TRANSLATE_NOOP("Checks", "The same %1 numbers in the same words stand in the "
                                                         "report of %2: are these last year's?"),
                             {QString::number(passage.numbers), QString::number(before->report->info.year)});
            outcome.findings.push_back(std::move(finding));
        }
    }
}

} // namespace

std::unique_ptr<Check> staleCheck() { return std::make_unique<StaleCheck>(); }

} // namespace jiaoshu::checks
