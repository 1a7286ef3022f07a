// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"
#include "reports/reader.h"

#include <QDir>
#include <QtTest>

using namespace jiaoshu;
using tests::CheckDesk;

/** The sample reports: the slips put into them on purpose are found, and nothing else is called wrong. */
class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void slipsAreFoundAndNothingElse();
};

void TestSamples::slipsAreFoundAndNothingElse()
{
    CheckDesk desk;
    const QDir folder(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        desk.open(folder.filePath(name));
    QCOMPARE(desk.engine().snapshot().reports().size(), 4U);
    (void)desk.engine().refresh();
    QStringList grave;
    for (const checks::Finding *finding : desk.engine().findings()) {
        if (finding->severity == checks::Severity::Hint)
            continue;
        QStringList quotes;
        for (const checks::Place &place : finding->places)
            quotes << place.quote.simplified();
        grave << finding->check + u' ' + quotes.join(QStringLiteral(" | "));
    }
    grave.sort();
    // resources/samples/README.md lists them.
    const QStringList slips{
        QStringLiteral("contradiction 212.4亿元 | 221.4亿元"), QStringLiteral("contradiction 279天 | 276天"),
        QStringLiteral("contradiction 31.26亿元 | 31.62"), QStringLiteral("outlier 13400万元 | 11.26亿元"),
        QStringLiteral("structure 1.9 | 41.6 | 57.5")};
    QCOMPARE(grave, slips);
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_check_samples.moc"
