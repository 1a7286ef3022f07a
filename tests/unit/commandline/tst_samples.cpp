// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "store/store.h"

#include <QSet>
#include <QtTest>

using namespace jiaoshu;

/** The project of the first start: every state is to be seen in it, and opening it again changes nothing. */
class TestSamples : public QObject {
    Q_OBJECT

private:
    base::SystemClock m_clock;
    extraction::Extractor m_extractor{figures::Catalogue::builtIn(), figures::Gazetteer::builtIn()};

private Q_SLOTS:
    void everyStateIsThere()
    {
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(store::memoryProject()).ok());
        const auto filled = app::fillWithSamples(document, m_extractor);
        QVERIFY2(filled.ok(), filled ? "" : qPrintable(filled.error().text()));
        QVERIFY(document.reports().size() >= 3);
        for (const review::State state : review::AllStates)
            QVERIFY2(document.progress().count(state) > 0, qPrintable(review::token(state)));
        QSet<QString> districts;
        for (const review::ReportId id : document.reports())
            districts.insert(document.report(id)->info.districtCode);
        QVERIFY(districts.size() >= 3);
    }

    void theReviewerIsKept()
    {
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(store::memoryProject()).ok());
        document.setReviewer(QStringLiteral("甲"));
        QVERIFY(app::fillWithSamples(document, m_extractor).ok());
        QCOMPARE(document.reviewer(), QStringLiteral("甲"));
        for (const review::FigureId id : document.allFigures())
            QVERIFY(document.figure(id)->reviewer != document.reviewer());
    }

    void aSecondTimeAddsNothing()
    {
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(store::memoryProject()).ok());
        QVERIFY(app::fillWithSamples(document, m_extractor).ok());
        const auto before = document.history();
        QVERIFY(app::fillWithSamples(document, m_extractor).ok());
        const auto after = document.history();
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(after->size(), before->size());
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
