// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reader.h"

#include <QtTest>

using namespace jiaoshu;
using base::Error;

/** Files as people have them: readable, in several encodings, broken in every way that a file can be. */
class TestReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsAFile();
    void readsTheEncodingAskedFor();
    void keepsTheTextAsItIs();
    void failures_data();
    void failures();
    void noPermission();
    void textInMemory();

private:
    QString write(const QString &name, const QByteArray &bytes);
    base::Result<reports::ReadReport> read(const QString &path, const QString &encoding = {}) const
    {
        return reports::readReport(path, *m_extractor, figures::Gazetteer::builtIn(), encoding);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<extraction::Extractor> m_extractor;
};

namespace {
QString report()
{
    return QStringLiteral("政府工作报告\n——2021年3月2日在湛河区第五届人民代表大会第六次会议上\n各位代表：\n"
                          "一、2020年工作回顾\r\n全年地区生产总值增长2.5%。\n");
}
} // namespace

void TestReader::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_extractor =
        std::make_unique<extraction::Extractor>(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
}

QString TestReader::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestReader::readsAFile()
{
    const QString path = write(QStringLiteral("报告.txt"), "\xEF\xBB\xBF" + report().toUtf8());
    const auto read = this->read(path);
    QVERIFY(read.ok());
    QCOMPARE(read->path, path);
    QCOMPARE(read->encoding, QStringLiteral("UTF-8"));
    QVERIFY(read->encodingSure);
    QCOMPARE(read->info.districtCode, QStringLiteral("410411"));
    QCOMPARE(read->info.year, 2021);
    QCOMPARE(read->outline->headings().size(), size_t(1));
    QVERIFY(!read->figures.empty());
    const figures::ExtractedFigure &growth = read->figures.back();
    QCOMPARE(read->text->slice(growth.span).toString(), QStringLiteral("2.5%"));
}

void TestReader::readsTheEncodingAskedFor()
{
    QStringEncoder encoder(QStringEncoder::Utf16BE);
    const QByteArray bytes = encoder.encode(report());
    const QString path = write(QStringLiteral("be.txt"), bytes);
    const auto read = this->read(path, QStringLiteral("UTF-16BE"));
    QVERIFY(read.ok());
    QCOMPARE(read->text->string(), report());
    const auto wrong = this->read(path, QStringLiteral("UTF-8"));
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().subject, path);
}

void TestReader::keepsTheTextAsItIs()
{
    const QString text = QStringLiteral("\u3000湛河区\r\n\r增长 2.5 %\n\n");
    const auto read = this->read(write(QStringLiteral("as-is.txt"), text.toUtf8()));
    QVERIFY(read.ok());
    QCOMPARE(read->text->string(), text);
}

void TestReader::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.txt")) << Error::Code::NotFound;
    QTest::newRow("folder") << m_folder.path() << Error::Code::NotReadable;
    QTest::newRow("empty") << write(QStringLiteral("empty.txt"), {}) << Error::Code::Empty;
    QTest::newRow("binary") << write(QStringLiteral("b.txt"), QByteArray(64, '\0')) << Error::Code::NotText;
    QTest::newRow("PDF") << write(QStringLiteral("p.txt"), "%PDF-1.4") << Error::Code::NotText;
    QByteArray cut = report().toUtf8() + QStringLiteral("区").toUtf8();
    cut.chop(1);
    QTest::newRow("truncated") << write(QStringLiteral("t.txt"), cut) << Error::Code::Truncated;
}

void TestReader::failures()
{
    QFETCH(QString, path);
    QFETCH(Error::Code, code);
    const auto read = this->read(path);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().subject, path);
    QVERIFY(!read.error().message.isEmpty());
}

void TestReader::noPermission()
{
    const QString path = write(QStringLiteral("secret.txt"), report().toUtf8());
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
    if (QFileInfo(path).isReadable())
        QSKIP("this user reads every file, whatever its permissions");
    const auto read = this->read(path);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, Error::Code::NotReadable);
    QVERIFY(read.error().message.contains(QStringLiteral("permission")));
}

void TestReader::textInMemory()
{
    const reports::ReadReport read = reports::readText(QStringLiteral("湛河区.txt"), report(), *m_extractor,
                                                       figures::Gazetteer::builtIn());
    QCOMPARE(read.path, QStringLiteral("湛河区.txt"));
    QCOMPARE(read.text->string(), report());
    QCOMPARE(read.info.district, QStringLiteral("湛河区"));
    QVERIFY(!read.figures.empty());
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
