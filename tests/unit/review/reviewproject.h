// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "tests/unit/review/sampleproject.h"

#include <QTemporaryDir>
#include <memory>

namespace jiaoshu::test {

/** A project file with two reports of four figures each (1–4 and 5–8), reviewed by several people. */
class ReviewProject {
public:
    explicit ReviewProject(int reviews);
    /** A copy of the project's file, which goes its own way from now on; at this desk it is an hour later. */
    explicit ReviewProject(ReviewProject &original);

    review::ReviewDocument &document() { return *m_document; }
    const QString &path() const { return m_path; }
    /** Lets somebody else sit down at the desk. */
    review::ReviewDocument &as(const QString &reviewer);
    const review::Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    const review::ReportReview &review(qint64 report = 1) const
    {
        return m_document->report({report})->review;
    }
    base::Outcome correct(qint64 id, const QString &value, const QString &reason = {});
    /** Accepts all figures of a report that are in force. */
    void acceptAll(qint64 report);
    /** Accepts all of the report in the name of a reviewer and signs the review off. */
    void doReview(const QString &reviewer, qint64 report);
    /** Shows the blind second review of a reviewer. */
    void goBlind(const QString &reviewer);
    std::vector<review::Event> trail() const { return take(m_document->history()); }
    /** Closes and opens the file. */
    void reopen();
    /** The same, with another project's file in its place. */
    void replaceBy(ReviewProject &other);
    /** What the other copy has that this one does not. */
    base::Result<review::OtherCopy> read(ReviewProject &other);
    /** Merges the other copy. */
    review::CopyMerge merge(ReviewProject &other);
    /** What is wrong with the file, or with memory against it; empty where nothing is. */
    QString fault();

private:
    SteppingClock m_clock;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<review::ReviewDocument> m_document;
};

inline const QString Li = QStringLiteral("李");
inline const QString Wang = QStringLiteral("王");
inline const QString Zhao = QStringLiteral("赵");

} // namespace jiaoshu::test
