// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "ui/window/recentlist.h"
#include "ui/window/recentprojects.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** The projects opened last: kept in the settings, listed on the start page, opened and forgotten from there. */
class TestRecent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void theNewestComeFirstAndEachOnce();
    void olderOnesAreForgotten();
    void theListLeadsToAProject();
    void aFileThatIsGoneIsNamedAndCanBeForgotten();
    void theOpenProjectIsNotListed();
    void withoutProjectsThereIsNoList();

private:
    QListWidget *list() const { return m_story->find<QListWidget>("recentList"); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list()->count(); ++row)
            all << list()->item(row)->text();
        return all;
    }
    QString said(int row) const { return list()->item(row)->data(Qt::AccessibleTextRole).toString(); }
    /** Remembers a project as opened so many days after the first of March, and shows the list anew. */
    QString remember(const QString &name, int days, bool exists = true)
    {
        const QString path = m_story->path(name);
        if (QFile file(path); exists && !file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        ui::RecentProjects(m_story->settings())
            .add(path, QDateTime(QDate(2026, 3, 1).addDays(days), QTime(8, 0), Qt::UTC));
        showAnew();
        return path;
    }
    void showAnew() { m_story->window().setProjectPath(m_story->path(QStringLiteral("story.jiaoshu"))); }

    std::unique_ptr<DeskStory> m_story;
};

void TestRecent::init() { m_story = std::make_unique<DeskStory>(); }

void TestRecent::theNewestComeFirstAndEachOnce()
{
    remember(QStringLiteral("a.jiaoshu"), 0);
    remember(QStringLiteral("b.jiaoshu"), 1);
    QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    const QString path = remember(QStringLiteral("a.jiaoshu"), 2);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY2(said(0).contains(path) && said(0).contains(QStringLiteral("2026-03-03")), qPrintable(said(0)));
    // The settings know where and when, and nothing else.
    const QStringList keys = m_story->settings().allKeys().filter(QStringLiteral("recent"));
    for (const QString &key : keys)
        QVERIFY2(key.endsWith(QStringLiteral("path")) || key.endsWith(QStringLiteral("opened")) ||
                     key.endsWith(QStringLiteral("size")),
                 qPrintable(key));
}

void TestRecent::olderOnesAreForgotten()
{
    ui::RecentProjects projects(m_story->settings());
    const int many = int(ui::RecentProjects::Most) + 3;
    for (int i = 0; i < many; ++i)
        projects.add(QStringLiteral("/p%1.jiaoshu").arg(i), QDateTime(QDate(2026, 3, 1), QTime(8, i), Qt::UTC));
    QCOMPARE(projects.list().size(), ui::RecentProjects::Most);
    QCOMPARE(projects.list().front().path, QStringLiteral("/p%1.jiaoshu").arg(many - 1));
    projects.remove(projects.list().front().path);
    QCOMPARE(projects.list().size(), ui::RecentProjects::Most - 1);
    QCOMPARE(projects.list().front().path, QStringLiteral("/p%1.jiaoshu").arg(many - 2));
}

void TestRecent::theListLeadsToAProject()
{
    remember(QStringLiteral("a.jiaoshu"), 0);
    const QString newest = remember(QStringLiteral("b.jiaoshu"), 1);
    QSignalSpy wished(&m_story->window(), &ui::MainWindow::projectWished);
    QVERIFY(list()->isVisible());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished[0][0].toString(), newest);
    QVERIFY(!wished[0][1].toBool());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::mouseClick(m_story->find<QPushButton>("openRecent"), Qt::LeftButton);
    QCOMPARE(wished.size(), 2);
    QCOMPARE(wished[1][0].toString(), m_story->path(QStringLiteral("a.jiaoshu")));
    // Opened, it leaves the list of those to go back to: in the middle of the key.
    connect(&m_story->window(), &ui::MainWindow::projectWished, this,
            [this](const QString &path) { m_story->window().setProjectPath(path); });
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
    disconnect(&m_story->window(), nullptr, this, nullptr);
}

void TestRecent::aFileThatIsGoneIsNamedAndCanBeForgotten()
{
    remember(QStringLiteral("there.jiaoshu"), 0);
    const QString gone = remember(QStringLiteral("gone.jiaoshu"), 1, false);
    QTRY_VERIFY2(said(0).contains(QStringLiteral("The file is not there")), qPrintable(said(0)));
    QVERIFY(said(0).contains(gone));
    QVERIFY2(!said(1).contains(QStringLiteral("not there")), qPrintable(said(1)));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(names(), QStringList{QStringLiteral("there")});
    QTest::mouseClick(m_story->find<QPushButton>("removeRecent"), Qt::LeftButton);
    QVERIFY(!m_story->find<ui::RecentList>("recent")->isVisible());
    // Only the list forgets it.
    QVERIFY(QFile::exists(m_story->path(QStringLiteral("there.jiaoshu"))));
    QVERIFY(ui::RecentProjects(m_story->settings()).list().empty());
}

void TestRecent::theOpenProjectIsNotListed()
{
    remember(QStringLiteral("other.jiaoshu"), 0);
    remember(QStringLiteral("story.jiaoshu"), 1);
    QCOMPARE(names(), QStringList{QStringLiteral("other")});
}

void TestRecent::withoutProjectsThereIsNoList()
{
    showAnew();
    QVERIFY(!m_story->find<ui::RecentList>("recent")->isVisible());
    QVERIFY(m_story->window().focusWidget());
}

QTEST_MAIN(TestRecent)
#include "tst_recent.moc"
