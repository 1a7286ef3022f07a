// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/review/reviewproject.h"

#include "store/copyreader.h"
#include "store/store.h"
#include "tests/unit/review/projectcheck.h"

#include <QFile>

namespace jiaoshu::test {
namespace {

void expect(const base::Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
}

} // namespace

ReviewProject::ReviewProject(int reviews)
    : m_path(m_folder.filePath(QStringLiteral("reviews.jiaoshu")))
    , m_document(std::make_unique<review::ReviewDocument>(m_clock))
{
    m_document->setReviewer(Li);
    expect(m_document->open(take(store::openProject(m_path, true))));
    for (const int year : {2020, 2021})
        take(m_document->addReport(sampleReport(QStringLiteral("湛河区"), year, 4)));
    expect(m_document->changeRules({reviews, false}));
}

ReviewProject::ReviewProject(ReviewProject &original)
    : m_path(m_folder.filePath(QStringLiteral("copy.jiaoshu")))
    , m_document(std::make_unique<review::ReviewDocument>(m_clock))
{
    for (int second = 0; second < 3600; ++second)
        (void)m_clock.now();
    m_document->setReviewer(Li);
    replaceBy(original);
}

void ReviewProject::replaceBy(ReviewProject &other)
{
    expect(m_document->open(store::memoryProject()));
    expect(other.m_document->open(store::memoryProject()));
    QFile::remove(m_path);
    if (!QFile::copy(other.m_path, m_path))
        qFatal("the project cannot be copied");
    other.reopen();
    reopen();
}

base::Result<review::OtherCopy> ReviewProject::read(ReviewProject &other)
{
    expect(m_document->waitUntilSaved());
    expect(other.m_document->waitUntilSaved());
    return store::readCopy(m_path, other.m_path);
}

review::CopyMerge ReviewProject::merge(ReviewProject &other)
{
    const review::OtherCopy copy = take(read(other));
    const review::CopyMerge seen = take(m_document->previewMerge(copy));
    review::CopyMerge merge = take(m_document->merge(copy));
    if (seen.members() != merge.members())
        qFatal("the merge brought something else than was shown before");
    return merge;
}

review::ReviewDocument &ReviewProject::as(const QString &reviewer)
{
    m_document->setReviewer(reviewer);
    return *m_document;
}

base::Outcome ReviewProject::correct(qint64 id, const QString &value, const QString &reason)
{
    figures::Fields fields = figure(id).fields;
    fields.value = value;
    return m_document->correct({id}, fields, figure(id).span, reason);
}

void ReviewProject::acceptAll(qint64 report) { expect(m_document->accept(m_document->figuresOf({report}))); }

void ReviewProject::doReview(const QString &reviewer, qint64 report)
{
    as(reviewer);
    acceptAll(report);
    expect(m_document->signOff({report}));
}

void ReviewProject::goBlind(const QString &reviewer)
{
    expect(as(reviewer).showLayer(review::Layer{review::Layer::Kind::Blind, 2, reviewer}));
}

void ReviewProject::reopen()
{
    expect(m_document->open(store::memoryProject()));
    expect(m_document->open(take(store::openProject(m_path, false))));
}

QString ReviewProject::fault()
{
    expect(m_document->showLayer(std::nullopt));
    return faultOf(*m_document, m_path);
}

} // namespace jiaoshu::test
