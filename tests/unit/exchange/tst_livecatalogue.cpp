// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/livecatalogue.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace jiaoshu;
using exchange::LiveCatalogue;
using figures::CatalogueAdditions;

namespace {

const QString Sentence =
    QStringLiteral("2020年，夜间消费额12.3亿元，增长15.2%；全域总产出221.29亿元；粮食储备规模3万石。");

/** A name for GDP, an indicator and a unit. */
CatalogueAdditions additions()
{
    return CatalogueAdditions::fromJson(R"({"indicators":[{"name":"夜间消费额","units":["亿元"]},
        {"name":"粮食储备规模","units":["万石"]},{"id":"gdp","aliases":["全域总产出"]}],
        "units":[{"symbol":"石","class":"mass"}]})",
                                        QStringLiteral("a"))
        .value();
}

/** `value unit indicator` of each figure. */
QStringList figuresIn(const extraction::Extractor &extractor, const QString &sentence)
{
    const text::SourceText text(sentence);
    figures::ReportInfo info;
    info.year = 2021;
    QStringList found;
    for (const figures::ExtractedFigure &figure : extractor.extract(text, text::Outline(), info))
        found << figure.fields.value + figure.fields.unit + u' ' + figure.fields.indicator;
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/** The catalogue that is in use changes as a whole, on disk first, or not at all. */
class TestLiveCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void addedNamesAreExtracted();
    void changesWhileThreadsRead();
    void additionsAreThereAgain();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void refusedChangeChangesNothing();
    void commonWordsAreRefused();
    void whatAnotherWindowWroteIsNotLost();
    void unwritableFileChangesNothing();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("indicators.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLiveCatalogue::addedNamesAreExtracted()
{
    LiveCatalogue live(figures::Gazetteer::builtIn());
    const figures::Catalogue &catalogue = live.catalogue();
    const extraction::Extractor before = live.extractor();
    QVERIFY(live.change(additions()));
    const QStringList known{QStringLiteral("12.3亿元 user:夜间消费额"),
                            QStringLiteral("15.2% user:夜间消费额"), QStringLiteral("221.29亿元 gdp"),
                            QStringLiteral("3万石 user:粮食储备规模")};
    QCOMPARE(figuresIn(live.extractor(), Sentence), known);
    // In traditional characters too, and with a blank inside.
    QCOMPARE(figuresIn(live.extractor(), QStringLiteral("2020年，夜間 消費額12.3億元。"))
                 .value(0)
                 .section(u' ', 1),
             QStringLiteral("user:夜间消费额"));
    // The reference stays, its content is new; a copy that reads elsewhere keeps what it began with.
    QVERIFY(catalogue.named(QStringLiteral("全域总产出")));
    QCOMPARE(figuresIn(before, Sentence).value(0), QStringLiteral("12.3亿元 "));
}

void TestLiveCatalogue::changesWhileThreadsRead()
{
    LiveCatalogue live(figures::Gazetteer::builtIn());
    const QStringList without = figuresIn(live.extractor(), Sentence);
    QVERIFY(live.change(additions()));
    const QStringList with = figuresIn(live.extractor(), Sentence);
    QVERIFY(with != without);
    std::atomic<bool> stop = false;
    std::atomic<int> odd = 0;
    std::atomic<int> reads = 0;
    bool changed = true;
    {
        const auto reader = [&] {
            while (!stop) {
                const QStringList found = figuresIn(live.extractor(), Sentence);
                odd += found == with || found == without ? 0 : 1;
                ++reads;
            }
        };
        const std::jthread first(reader);
        const std::jthread second(reader);
        constexpr int Changes = 10;
        for (int i = 0; i < Changes; ++i) {
            changed = changed && live.change({}) && live.change(additions());
        }
        while (reads < Changes)
            std::this_thread::yield();
        stop = true;
    }
    QVERIFY(changed);
    // A report is read with one catalogue or the other, never with half of each.
    QCOMPARE(odd.load(), 0);
}

void TestLiveCatalogue::additionsAreThereAgain()
{
    {
        LiveCatalogue live(figures::Gazetteer::builtIn(), path());
        QVERIFY(live.load());
        const QSignalSpy changed(&live, &LiveCatalogue::catalogueChanged);
        QVERIFY(live.add(additions()));
        QCOMPARE(changed.count(), 1);
    }
    LiveCatalogue live(figures::Gazetteer::builtIn(), path());
    QVERIFY(live.load());
    QCOMPARE(live.own().toJson(), additions().toJson());
    QCOMPARE(figuresIn(live.extractor(), Sentence).value(2), QStringLiteral("221.29亿元 gdp"));
}

void TestLiveCatalogue::damagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << QByteArray("{\"indicators\":[{\"name\":");
    QTest::newRow("another's name") << QByteArray(R"({"indicators":[{"id":"pm25","aliases":["GDP"]}]})");
    QTest::newRow("empty") << QByteArray();
}

void TestLiveCatalogue::damagedFileIsKept()
{
    QFETCH(QByteArray, content);
    write(path(), content);
    LiveCatalogue live(figures::Gazetteer::builtIn(), path());
    const auto loaded = live.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().subject, path());
    QCOMPARE(live.catalogue().indicators().size(), figures::Catalogue::builtIn().indicators().size());
    QVERIFY(!live.add(additions()));
    QCOMPARE(contentOf(path()), content);
    // Once it is repaired, or gone, it is read first, and then changes are taken again.
    QVERIFY(QFile::remove(path()));
    const auto again = live.add(additions());
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::Error::Code::InUse);
    QVERIFY(live.add(additions()));
    QVERIFY(contentOf(path()).contains("夜间消费额"));
}

void TestLiveCatalogue::refusedChangeChangesNothing()
{
    LiveCatalogue live(figures::Gazetteer::builtIn(), path());
    QVERIFY(live.add(additions()));
    const QByteArray content = contentOf(path());
    const QSignalSpy changed(&live, &LiveCatalogue::catalogueChanged);
    CatalogueAdditions wrong;
    wrong.extensions.push_back({QStringLiteral("pm25"), {QStringLiteral("全域总产出")}, {}});
    const auto refused = live.add(wrong);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("地区生产总值")),
             qPrintable(refused.error().text()));
    QCOMPARE(contentOf(path()), content);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!live.own().extension(QStringLiteral("pm25")));
}

void TestLiveCatalogue::commonWordsAreRefused()
{
    LiveCatalogue live(figures::Gazetteer::builtIn());
    for (const char *word : {"增长", "項目", "同比"}) {
        CatalogueAdditions common;
        common.extensions.push_back({QStringLiteral("gdp"), {QString::fromUtf8(word)}, {}});
        QVERIFY2(!live.check(common), word);
    }
    QVERIFY(live.check(additions()));
}

void TestLiveCatalogue::whatAnotherWindowWroteIsNotLost()
{
    LiveCatalogue here(figures::Gazetteer::builtIn(), path());
    LiveCatalogue there(figures::Gazetteer::builtIn(), path());
    QVERIFY(here.load() && there.load());
    QVERIFY(there.add(additions()));
    CatalogueAdditions more;
    more.extensions.push_back({QStringLiteral("pm25"), {QStringLiteral("细颗粒物指标")}, {}});
    const auto first = here.add(more);
    QVERIFY(!first);
    QCOMPARE(first.error().code, base::Error::Code::InUse);
    QVERIFY(here.add(more));
    QVERIFY(here.catalogue().named(QStringLiteral("全域总产出")));
    QVERIFY(contentOf(path()).contains("夜间消费额") && contentOf(path()).contains("细颗粒物指标"));
}

void TestLiveCatalogue::unwritableFileChangesNothing()
{
    LiveCatalogue live(figures::Gazetteer::builtIn(),
                       m_folder->filePath(QStringLiteral("no/such/indicators.json")));
    const auto outcome = live.add(additions());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, base::Error::Code::NotWritable);
    QVERIFY(live.own().isEmpty());
    QVERIFY(!live.catalogue().named(QStringLiteral("全域总产出")));
}

QTEST_GUILESS_MAIN(TestLiveCatalogue)
#include "tst_livecatalogue.moc"
