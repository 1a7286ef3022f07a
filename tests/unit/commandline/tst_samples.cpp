// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "review/reviewdocument.h"
#include "store/store.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;

/** The project of the first start: whole, and every state is to be seen in it. */
class TestSamples : public QObject {
    Q_OBJECT

private:
    base::SystemClock m_clock;
    extraction::Extractor m_extractor{figures::Catalogue::builtIn(), figures::Gazetteer::builtIn()};
    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyStateIsThere()
    {
        const QString path = m_folder.filePath(QStringLiteral("samples.jiaoshu"));
        const auto made = app::makeSampleProject(path, m_extractor);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        auto log = store::openProject(path, false);
        QVERIFY(log.ok());
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(std::move(log).value()).ok());
        QVERIFY(document.reports().size() >= 3);
        for (const review::State state : review::AllStates)
            QVERIFY2(document.progress().count(state) > 0, qPrintable(review::token(state)));
        QSet<QString> districts;
        for (const review::ReportId id : document.reports())
            districts.insert(document.report(id)->info.districtCode);
        QVERIFY(districts.size() >= 3);
        const auto finding = store::verify(path);
        QVERIFY(finding.ok() && finding->whole);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(QStringLiteral("missing/samples.jiaoshu"));
        const auto made = app::makeSampleProject(path, m_extractor);
        QVERIFY(!made.ok());
        QVERIFY(made.error().text().contains(QStringLiteral("missing")));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
