// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/rawproject.h"

#include <QtTest>

using namespace jiaoshu;

/** The step from version 1, which knew one review, to version 2: on a file that the program wrote then. */
class TestSecondSchema : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsTheTrail();
    void whatWasDecidedWasDecidedInTheFirstReview();
    void namesWhoTookPart();
    void keepsItsGuards();
    void anOlderFileIsAuditedAsItIs();

private:
    QByteArray bytes() const;
    QByteArray trail(const QString &columns) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSecondSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("old.jiaoshu"));
    const QString old = QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/projects/v1.jiaoshu");
    QVERIFY(QFile::copy(old, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

QByteArray TestSecondSchema::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestSecondSchema::trail(const QString &columns) const
{
    return test::rawValue(m_path, QStringLiteral("SELECT group_concat(%1, ' ') FROM (SELECT * FROM event "
                                                 "ORDER BY sequence)")
                                      .arg(columns))
        .toByteArray();
}

void TestSecondSchema::keepsTheTrail()
{
    const QString everything =
        QStringLiteral("sequence || kind || report || ifnull(figure, '-') || before_json || after_json || "
                       "reason || reviewer || at || batch || reverts || previous_hash || hash");
    const QByteArray before = trail(everything);
    QVERIFY(before.size() > 1000);
    test::take(store::openProject(m_path, false)).reset();
    QVERIFY(test::rawValue(m_path, QStringLiteral("PRAGMA user_version")).toInt() >= 2);
    QCOMPARE(trail(everything), before);
    QCOMPARE(trail(QStringLiteral("stage || layer")).count('0'),
             test::rawValue(m_path, QStringLiteral("SELECT count(*) FROM event")).toInt());
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
}

void TestSecondSchema::whatWasDecidedWasDecidedInTheFirstReview()
{
    const auto contents = test::take(test::take(store::openProject(m_path, false))->load());
    int decided = 0;
    for (const review::Figure &figure : contents.figures) {
        QCOMPARE(figure.stage, figure.state == review::State::NotReviewed ? 0 : 1);
        decided += figure.stage;
    }
    QVERIFY(decided > 0);
    QCOMPARE(contents.rules, review::ReviewRules());
}

void TestSecondSchema::namesWhoTookPart()
{
    const auto contents = test::take(test::take(store::openProject(m_path, false))->load());
    const review::ReportReview &review = contents.reports.front().review;
    QCOMPARE(review.stage, 1);
    QVERIFY(!review.frozen);
    QStringList names = review.tookPart.at(1);
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("李"), QStringLiteral("王")}));
}

void TestSecondSchema::keepsItsGuards()
{
    test::take(store::openProject(m_path, false)).reset();
    QVERIFY(!test::tryStatement(m_path, QStringLiteral("UPDATE event SET reason = '' WHERE sequence = 3")));
    QVERIFY(!test::tryStatement(m_path, QStringLiteral("DELETE FROM event WHERE sequence = 3")));
    QVERIFY(!test::tryStatement(m_path, QStringLiteral("DELETE FROM figure WHERE id = 1")));
}

void TestSecondSchema::anOlderFileIsAuditedAsItIs()
{
    const QByteArray before = bytes();
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QVERIFY(finding.events > 10);
    QCOMPARE(bytes(), before);
    test::tamper(m_path, {QStringLiteral("DROP TRIGGER event_no_update"),
                          QStringLiteral("UPDATE event SET reviewer = 'x' WHERE sequence = 4")});
    QCOMPARE(test::take(store::verify(m_path)).sequence, 4);
}

QTEST_APPLESS_MAIN(TestSecondSchema)
#include "tst_secondschema.moc"
