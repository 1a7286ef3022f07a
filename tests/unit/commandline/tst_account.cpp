// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::testing;

namespace {

bool isNumeral(QChar c)
{
    return c.isDigit() || QStringLiteral("₀₁₂₃₄₅₆₇₈₉零〇一二三四五六七八九十百千万亿两").contains(c);
}

QStringList textsIn(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths << dir.filePath(name);
    return paths;
}

} // namespace

/** `extract --account` of the built program: every numeral once, a figure or with a reason, and what is left over told. */
class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOver_data();
    void nothingIsLeftOver();
    void figuresAreThoseOfExtract();
    void leftOverIsStatusOne_data();
    void leftOverIsStatusOne();
    void unreadableFileIsStatusThree();
    void tableEndsWithTheSum();
    void csvHasItsOwnHeading();

private:
    Run run(const QStringList &arguments) const
    {
        return runJiaoshu(QStringList{QStringLiteral("extract"), QStringLiteral("--account")} + arguments,
                          headless(m_folder.path()));
    }
    QString write(const QString &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("report.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestAccount::nothingIsLeftOver_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder :
         {QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"), QStringLiteral(JIAOSHU_REPORTS_DIR)}) {
        for (const QString &path : textsIn(folder))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestAccount::nothingIsLeftOver()
{
    QFETCH(QString, path);
    const Run told = run({path});
    QCOMPARE(told.status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    // All of these reports are in the basic plane: code points are UTF-16 units here.
    QVERIFY(std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }));
    int last = 0;
    for (const QJsonObject &record : told.records()) {
        const int start = record[QLatin1String("start")].toInt();
        const int end = record[QLatin1String("end")].toInt();
        QCOMPARE(text.mid(start, end - start), record[QLatin1String("text")].toString());
        QVERIFY(!record[QLatin1String("reason")].toString().isEmpty());
        QVERIFY(!record[QLatin1String("reason_name")].toString().isEmpty());
        for (int i = last; i < start; ++i)
            QVERIFY2(!isNumeral(text[i]), qPrintable(text.mid(std::max(0, i - 8), 20)));
        last = std::max(last, end);
    }
    QVERIFY(std::none_of(text.begin() + last, text.end(), isNumeral));
}

void TestAccount::figuresAreThoseOfExtract()
{
    const QStringList paths = textsIn(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"));
    const Run plain = runJiaoshu(QStringList(QStringLiteral("extract")) + paths, headless(m_folder.path()));
    QStringList expected;
    for (const QJsonObject &record : plain.records())
        expected << record[QLatin1String("report")].toString() + u' ' +
                        QString::number(record[QLatin1String("start")].toInt()) + u' ' +
                        record[QLatin1String("text")].toString();
    QStringList got;
    for (const QJsonObject &record : run(paths).records()) {
        if (record[QLatin1String("reason")] == QLatin1String("figure"))
            got << record[QLatin1String("report")].toString() + u' ' +
                       QString::number(record[QLatin1String("start")].toInt()) + u' ' +
                       record[QLatin1String("text")].toString();
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(got, expected);
}

void TestAccount::leftOverIsStatusOne_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("\"reason\":\"unexplained\"");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\"unexplained\"");
    QTest::newRow("table") << QStringLiteral("table") << QByteArray("1  unexplained  left over\n");
}

void TestAccount::leftOverIsStatusOne()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, line);
    // Digits of another script, which the extraction does not read.
    const QString path = write(QStringLiteral("新建公厕19座，覆盖٣٤个社区。\n"));
    const Run told = run({QStringLiteral("--format"), format, path});
    QCOMPARE(told.status, 1);
    QVERIFY2(told.out.contains(line), told.out);
    QVERIFY(told.out.contains("٣٤"));
}

void TestAccount::unreadableFileIsStatusThree()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.txt"));
    const Run told = run({write(QStringLiteral("覆盖٣٤个社区。\n")), missing});
    QCOMPARE(told.status, 3);
    QVERIFY(told.err.contains(missing));
    QCOMPARE(told.records().size(), 1);
}

void TestAccount::tableEndsWithTheSum()
{
    const QString path = write(QStringLiteral("2021年3月，新建公厕19座、公园2个。\n一、工作\n"));
    const QByteArray out = run({QStringLiteral("--format"), QStringLiteral("table"), path}).out;
    QVERIFY2(out.contains("2  figure"), out);
    QVERIFY2(out.contains("date"), out);
    QVERIFY2(out.contains("numerals in all"), out);
    QVERIFY2(out.trimmed().endsWith("0  unexplained  left over"), out);
}

void TestAccount::csvHasItsOwnHeading()
{
    const QString path = write(QStringLiteral("新建公厕19座。\n"));
    const QByteArray out = run({QStringLiteral("--format"), QStringLiteral("csv"), path, path}).out;
    QCOMPARE(out, QByteArray("\xEF\xBB\xBF"
                             "\"report\",\"start\",\"end\",\"text\",\"reason\",\"reason_name\"\r\n"
                             "\"report.txt\",4,7,\"19座\",\"figure\",\"figure\"\r\n"
                             "\"report.txt\",4,7,\"19座\",\"figure\",\"figure\"\r\n"));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
