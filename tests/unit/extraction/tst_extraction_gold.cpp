// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jiaoshu;

namespace {

/** What is reached today; these numbers may only rise. */
constexpr double LeastDetection = 1.0;
constexpr double LeastRecord = 1.0;
constexpr double LeastField = 1.0;

const QString Reports = QStringLiteral(JIAOSHU_REPORTS_DIR);
const QString Gold = QStringLiteral(JIAOSHU_GOLD_DIR);

QByteArray asJsonLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const text::SourceText text(QString::fromUtf8(file.readAll()));
    const auto &gazetteer = figures::Gazetteer::builtIn();
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), gazetteer);
    const auto info =
        extraction::recognise(text, text::Outline::of(text), QFileInfo(path).fileName(), gazetteer);
    QByteArray lines;
    for (const auto &figure : extractor.extract(text, text::Outline::of(text), info)) {
        const auto span = text.toCodePoints(figure.span);
        QJsonObject line{{QStringLiteral("start"), span.start},
                         {QStringLiteral("end"), span.end},
                         {QStringLiteral("text"), text.slice(figure.span).toString()},
                         {QStringLiteral("confidence"), figure.confidence}};
        for (const figures::Field field : figures::AllFields)
            line.insert(figures::token(field), figures::fieldText(figure.fields, field));
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace

/** The scores of score.py on the reports that were read by hand. */
class ExtractionGoldTest : public QObject {
    Q_OBJECT

private slots:
    void scores_data();
    void scores();
};

void ExtractionGoldTest::scores_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("gold");
    QTest::newRow("zhanhe-2021") << QStringLiteral("zhanhe-2021-work-report.txt")
                                 << QStringLiteral("zhanhe-2021.jsonl");
    QTest::newRow("xinhua-2021") << QStringLiteral("xinhua-2021-work-report.txt")
                                 << QStringLiteral("xinhua-2021.jsonl");
}

void ExtractionGoldTest::scores()
{
    QFETCH(QString, report);
    QFETCH(QString, gold);
    const QString reportPath = Reports + u'/' + report;
    const QString goldPath = Gold + u'/' + gold;
    const QString script = Gold + QStringLiteral("/../score.py");
    if (!QFile::exists(reportPath) || !QFile::exists(goldPath) || !QFile::exists(script))
        QSKIP("needs ../shared/reports and ../shared/figures beside the project");
    const QTemporaryDir folder;
    QFile extracted(folder.filePath(QStringLiteral("extracted.jsonl")));
    QVERIFY(extracted.open(QIODevice::WriteOnly));
    extracted.write(asJsonLines(reportPath));
    extracted.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {script, goldPath, extracted.fileName(), QStringLiteral("--json")});
    QVERIFY2(python.waitForFinished() && python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonObject scores = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    const auto f1 = [&](QStringView what) { return scores[what].toObject()[u"f1"].toDouble(); };
    QVERIFY2(f1(u"detection") >= LeastDetection, qPrintable(QString::number(f1(u"detection"))));
    QVERIFY2(f1(u"record") >= LeastRecord, qPrintable(QString::number(f1(u"record"))));
    const QJsonObject fields = scores[u"field"].toObject();
    QCOMPARE(fields.size(), 8);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(field.value().toDouble() >= LeastField, qPrintable(field.key()));
}

QTEST_GUILESS_MAIN(ExtractionGoldTest)
#include "tst_extraction_gold.moc"
