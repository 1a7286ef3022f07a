// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/projectfiles.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;

/** A damaged project is left as it is; the program offers what can be had of it, and its newest backup. */
class TestDamaged : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatCanBeDone();
    void alsoOfAFileOfZeros();
    void recovers();
    void opensTheBackup();
    void backsUpWhatItHasOpen();

private:
    store::BackupPlan plan() const { return app::backupPlan(QSettings(m_settings, QSettings::IniFormat)); }
    void damage();
    QByteArray bytes(const QString &path) const;
    void start();
    QWidget *notice() { return window().findChild<QWidget *>(QStringLiteral("windowNotice")); }
    ui::MainWindow &window() { return m_application->desk().window(); }

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_settings;
    QString m_project;
    QByteArray m_damaged;
    std::unique_ptr<app::Application> m_application;
};

void TestDamaged::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toUtf8());
    m_settings = m_folder->filePath(QStringLiteral("none.ini"));
    m_project = m_folder->filePath(QStringLiteral("审校.jiaoshu"));
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openProject(m_project, true))).ok());
    (void)test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 400)));
    QVERIFY(document.waitUntilSaved().ok());
    QCOMPARE(test::take(store::makeBackup(m_project, plan(), QDateTime::currentDateTimeUtc())), 1);
    QVERIFY(document.accept({document.allFigures().front()}).ok());
}

void TestDamaged::cleanup()
{
    m_application.reset();
    m_folder.reset();
}

/** Overwrites the second half of the file. */
void TestDamaged::damage()
{
    m_damaged = bytes(m_project);
    const qsizetype half = m_damaged.size() / 2;
    m_damaged.replace(half, m_damaged.size() - half, QByteArray(m_damaged.size() - half, 'x'));
    QFile file(m_project);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_damaged), m_damaged.size());
}

QByteArray TestDamaged::bytes(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDamaged::start()
{
    app::WindowOptions options;
    options.project = m_project;
    options.language = QStringLiteral("en");
    m_application = std::make_unique<app::Application>(options);
    m_application->start();
}

void TestDamaged::saysWhatCanBeDone()
{
    damage();
    start();
    QVERIFY(notice()->isVisible());
    const QString text = notice()->findChild<QLabel *>(QStringLiteral("noticeText"))->text();
    QVERIFY2(text.contains(QStringLiteral("damaged")), qPrintable(text));
    QVERIFY(notice()->findChild<QPushButton *>(QStringLiteral("noticeRetry"))->isVisible());
    const auto *backup = notice()->findChild<QPushButton *>(QStringLiteral("noticeSecond"));
    QVERIFY(backup->isVisible());
    QVERIFY2(backup->text().contains(QStringLiteral("backup")), qPrintable(backup->text()));
    m_application.reset();
    QCOMPARE(bytes(m_project), m_damaged);
}

/** What power cuts leave: nothing in it says that it was a project, but there is a backup of one. */
void TestDamaged::alsoOfAFileOfZeros()
{
    m_damaged = QByteArray(bytes(m_project).size(), '\0');
    QFile file(m_project);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_damaged), m_damaged.size());
    file.close();
    start();
    QVERIFY(notice()->findChild<QPushButton *>(QStringLiteral("noticeSecond"))->isVisible());
    QCOMPARE(bytes(m_project), m_damaged);
    // Without one it is no more than a file that is no project.
    m_application.reset();
    const QString other = m_folder->filePath(QStringLiteral("other.jiaoshu"));
    QVERIFY(QFile::copy(m_project, other));
    m_project = other;
    start();
    QVERIFY(notice()->isVisible());
    QVERIFY(!notice()->findChild<QPushButton *>(QStringLiteral("noticeSecond"))->isVisible());
}

void TestDamaged::recovers()
{
    damage();
    start();
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.jiaoshu"));
    Q_EMIT window().recoveryWished(m_project, fresh);
    QTRY_COMPARE(m_application->desk().projectPath(), fresh);
    QVERIFY(m_application->desk().document().figureCount() > 0);
    QTRY_VERIFY(notice()->isVisible());
    QCOMPARE(bytes(m_project), m_damaged);
    QVERIFY(!test::take(store::verify(fresh)).whole);
}

void TestDamaged::opensTheBackup()
{
    damage();
    start();
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.jiaoshu"));
    Q_EMIT window().backupWished(m_project, fresh);
    QTRY_COMPARE(m_application->desk().projectPath(), fresh);
    QCOMPARE(m_application->desk().document().figureCount(), 400);
    QVERIFY2(!notice()->isVisible(), qPrintable(notice()->findChild<QLabel *>(QStringLiteral("noticeText"))->text()));
    QCOMPARE(bytes(m_project), m_damaged);
    QVERIFY(test::take(store::verify(fresh)).whole);
    QCOMPARE(test::take(store::verify(store::backupsOf(m_project, plan()).front().path)).events, 1);
}

void TestDamaged::backsUpWhatItHasOpen()
{
    start();
    QCOMPARE(m_application->desk().document().figureCount(), 400);
    QTRY_COMPARE(store::backupsOf(m_project, plan()).size(), size_t(2));
}

QTEST_MAIN(TestDamaged)
#include "tst_damaged.moc"
