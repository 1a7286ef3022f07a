// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QtTest>

/** The data that ships with the program keeps its promises: districts, short names, sample reports. */
class TestResources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void districtsAreWellFormed();
    void districtsHold_data();
    void districtsHold();
    void aliasesLeadToDistricts();
    void samplesAreUtf8_data();
    void samplesAreUtf8();

private:
    struct Row {
        QString name;
        QString parent;
        QString level;
    };
    QHash<QString, Row> m_districts; // by code
};

namespace {

QString resource(const QString &path) { return QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/") + path; }

/** The cells of a tab-separated file; empty where it cannot be read. */
QList<QStringList> readTsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    // The last line ends with a line break too: what follows it is no row.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        rows << lines[i].split(u'\t');
    return rows;
}

} // namespace

void TestResources::initTestCase()
{
    const QList<QStringList> rows = readTsv(resource(QStringLiteral("districts/districts.tsv")));
    QVERIFY2(!rows.isEmpty(), "districts.tsv cannot be read");
    QCOMPARE(rows.first().join(u' '), QStringLiteral("code name parent_code level"));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QVERIFY2(rows[i].size() == 4,
                 qPrintable(QStringLiteral("districts.tsv:%1: not four cells").arg(i + 1)));
        QVERIFY2(!m_districts.contains(rows[i][0]), qPrintable(QStringLiteral("twice: ") + rows[i][0]));
        m_districts.insert(rows[i][0], {rows[i][1], rows[i][2], rows[i][3]});
    }
    QVERIFY(m_districts.size() >= 3000);
}

void TestResources::districtsAreWellFormed()
{
    static const QRegularExpression sixDigits(QStringLiteral("^[1-9][0-9]{5}$"));
    static const QHash<QString, QStringList> parentLevels{
        {QStringLiteral("city"), {QStringLiteral("province")}},
        {QStringLiteral("county"), {QStringLiteral("province"), QStringLiteral("city")}},
    };
    for (auto row = m_districts.cbegin(); row != m_districts.cend(); ++row) {
        const QByteArray where = row.key().toUtf8() + ' ' + row->name.toUtf8();
        QVERIFY2(sixDigits.match(row.key()).hasMatch(), where.constData());
        QVERIFY2(!row->name.isEmpty() && row->name == row->name.trimmed(), where.constData());
        if (row->level == QLatin1String("province")) {
            QVERIFY2(row->parent.isEmpty() && row.key().endsWith(QLatin1String("0000")), where.constData());
            continue;
        }
        const auto parent = m_districts.constFind(row->parent);
        QVERIFY2(parent != m_districts.cend(), where.constData());
        QVERIFY2(parentLevels.value(row->level).contains(parent->level), where.constData());
        QVERIFY2(row.key().startsWith(row->parent.left(2)), where.constData());
    }
}

void TestResources::districtsHold_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("city");
    const auto row = [](const char *code, const char *name, const char *city) {
        QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(name) << QString::fromUtf8(city);
    };
    row("410411", "湛河区", "平顶山市");
    row("410402", "新华区", "平顶山市");
    row("410403", "卫东区", "平顶山市");
    row("410404", "石龙区", "平顶山市");
    row("410304", "瀍河回族区", "洛阳市");
    row("410307", "偃师区", "洛阳市");
}

void TestResources::districtsHold()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, city);
    QCOMPARE(m_districts.value(code).name, name);
    QCOMPARE(m_districts.value(m_districts.value(code).parent).name, city);
}

void TestResources::aliasesLeadToDistricts()
{
    QList<QStringList> rows = readTsv(resource(QStringLiteral("districts/aliases.tsv")));
    QVERIFY2(!rows.isEmpty(), "aliases.tsv cannot be read");
    QCOMPARE(rows.takeFirst().join(u' '), QStringLiteral("alias code"));
    QSet<QString> names;
    for (const Row &district : std::as_const(m_districts))
        names << district.name;
    QHash<QString, QString> codes;
    for (const QStringList &row : std::as_const(rows)) {
        const QByteArray where = row.join(u' ').toUtf8();
        QVERIFY2(row.size() == 2 && m_districts.contains(row[1]), where.constData());
        // A short form that is another district's full name would change what that name means.
        QVERIFY2(!names.contains(row[0]) && !codes.contains(row[0]), where.constData());
        codes.insert(row[0], row[1]);
    }
    QCOMPARE(codes.value(QStringLiteral("瀍河区")), QStringLiteral("410304"));
    QCOMPARE(codes.value(QStringLiteral("东乡县")), QStringLiteral("622926"));
    QCOMPARE(codes.value(QStringLiteral("内蒙古")), QStringLiteral("150000"));
}

void TestResources::samplesAreUtf8_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(resource(QStringLiteral("samples"))).entryList({QStringLiteral("*.txt")});
    QVERIFY2(names.size() >= 3, "the first start promises at least three sample reports");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestResources::samplesAreUtf8()
{
    QFETCH(QString, name);
    QFile file(resource(QStringLiteral("samples/") + name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(file.readAll());
    QVERIFY(!decoder.hasError());
    const auto han =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    QVERIFY2(han >= 600 && han <= 1200, QByteArray::number(qlonglong(han)).constData());
}

QTEST_APPLESS_MAIN(TestResources)
#include "tst_resources.moc"
