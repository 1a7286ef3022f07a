// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/review/outlinepopup.h"
#include "ui/review/panearea.h"

#include <QLabel>
#include <QRandomGenerator>
#include <QTabBar>
#include <QToolButton>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** Panes beside each other: linked, locked, the same report twice, as tabs, and a reading place that stays. */
class TestPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indicatorWalkedAcrossFourPanes();
    void lockedPaneStays();
    void chaptersFollow();
    void sameReportTwice();
    void orderByKeysAndByDragging();
    void tabsInANarrowWindow();
    void rememberedInTheProject();
    void outlineJump();
    void placeKept();

private:
    static ui::PaneArea *area(const DeskStory &story) { return story.find<ui::PaneArea>("paneArea"); }
    static QString label(const DeskStory &story, int pane, const char *name);
    /** A report of chapters of two years' form, long enough to scroll. */
    static QString longReport(const QString &district, int year, const QStringList &chapters);
    static void openFour(DeskStory &story);
    static int changeSomething(DeskStory &story, QRandomGenerator &random);
};

QString TestPanes::label(const DeskStory &story, int pane, const char *name)
{
    const auto *place = story.find<QWidget>(qPrintable(QStringLiteral("reportPane%1").arg(pane)));
    const auto *found = place ? place->findChild<QLabel *>(QLatin1String(name)) : nullptr;
    return found ? found->text() : QStringLiteral("no such label");
}

QString TestPanes::longReport(const QString &district, int year, const QStringList &chapters)
{
    QString text = QStringLiteral("%1%2年政府工作报告\n").arg(district).arg(year);
    for (const QString &chapter : chapters) {
        text += chapter + u'\n';
        for (int i = 1; i <= 30; ++i)
            text += QStringLiteral(
                        "全区坚持稳中求进，扎实做好各项工作，第%1批项目建成投产，完成固定资产投资%2.%3亿元，"
                        "群众获得感进一步增强，营商环境持续优化，城乡面貌明显改善。\n")
                        .arg(i)
                        .arg(10 + i)
                        .arg(i % 10);
    }
    return text;
}

void TestPanes::openFour(DeskStory &story)
{
    const QString third = QStringLiteral(
        "宝丰县2021年政府工作报告\n一、2020年工作回顾\n2020年，全年完成地区生产总值3500000万元，"
        "增长1.9%。\n");
    const QString fourth =
        QStringLiteral("石龙区2021年政府工作报告\n一、2020年工作回顾\n2020年，全区绿化造林1200亩。\n");
    story.open({story.file(ZhanheName, ZhanheText), story.file(XinhuaName, XinhuaText),
                story.file(QStringLiteral("宝丰县2021年政府工作报告.txt"), third),
                story.file(QStringLiteral("石龙区2021年政府工作报告.txt"), fourth)});
    story.window().setPanes(story.document().reports());
    story.window().waitUntilIdle();
}

void TestPanes::indicatorWalkedAcrossFourPanes()
{
    DeskStory story;
    openFour(story);
    QCOMPARE(area(story)->panes().size(), size_t(4));
    textPane(story, 0)->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    QVERIFY(label(story, 0, "paneLinkValue").contains(QStringLiteral("221.29")));
    QVERIFY(label(story, 1, "paneLinkValue").contains(QStringLiteral("271.4")));
    QCOMPARE(label(story, 1, "paneLinkDifference"), QStringLiteral("271.4 − 221.29 = 50.11 亿元, +22.6%"));
    // In the larger of the two units, with all digits.
    QCOMPARE(label(story, 2, "paneLinkDifference"),
             QStringLiteral("350 − 221.29 = 128.71 亿元, +58.2%"));
    QVERIFY(label(story, 3, "paneLinkValue").contains(QStringLiteral("nothing")));
    QVERIFY(story.find<QLabel>("linkValues")->text().contains(QStringLiteral("石龙区")));

    QTest::keyClick(focusedText(), Qt::Key_F6);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("271.4亿元"))->id);
    QTest::keyClick(focusedText(), Qt::Key_F6);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("3500000万元"))->id);
    QCOMPARE(label(story, 0, "paneLinkDifference"),
             QStringLiteral("221.29 − 350 = −128.71 亿元, −36.8%"));
    // On to the growth, and round to the report that says nothing: the figure stays chosen.
    QTest::keyClick(focusedText(), Qt::Key_J);
    QCOMPARE(label(story, 1, "paneLinkDifference"), QStringLiteral("3.2 − 1.9 = 1.3 points"));
    QTest::keyClick(focusedText(), Qt::Key_F6);
    QCOMPARE(focusedText(), textPane(story, 3));
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("1.9%"))->id);
    QCOMPARE(story.document().progress().reviewed, 0);
    // A bound has no difference, and it is said why.
    story.choose(QStringLiteral("7%"));
    QVERIFY(label(story, 0, "paneLinkDifference").contains(QStringLiteral("bound")));
}

void TestPanes::lockedPaneStays()
{
    DeskStory story;
    const QStringList chapters{QStringLiteral("一、2020年工作回顾"), QStringLiteral("二、2021年重点工作")};
    story.open({story.file(QStringLiteral("a.txt"), longReport(QStringLiteral("湛河区"), 2021, chapters)),
                story.file(QStringLiteral("b.txt"), longReport(QStringLiteral("新华区"), 2021, chapters))});
    const auto ids = story.document().reports();
    ui::DocumentView *right = textPane(story, 1);
    const review::FigureId last = story.document().figuresOf(ids[0]).back();
    right->setFocus();
    QTest::keyClick(right, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(area(story)->panes()[1]->isLocked());
    const auto *lock = area(story)->panes()[1]->findChild<QToolButton *>(QStringLiteral("lockPane"));
    QVERIFY(lock && lock->isChecked() && !lock->accessibleName().isEmpty());
    // The line about the link comes and goes below; the top stays.
    const qsizetype before = right->visibleSpan().start;
    textPane(story, 0)->setFocus();
    area(story)->setLink(ui::PaneArea::Link::Section);
    story.selection().chooseFigure(last, ids[0]);
    story.window().waitUntilIdle();
    QCOMPARE(right->visibleSpan().start, before);
    area(story)->setLink(ui::PaneArea::Link::Indicator);
    story.window().waitUntilIdle();
    QCOMPARE(right->visibleSpan().start, before);
    // What it would show is named all the same, and shown once it is free.
    const review::FigureId there = area(story)->counterpartIn(area(story)->panes()[1]);
    QVERIFY(there.isValid());
    QVERIFY(label(story, 1, "paneLinkDifference").contains(QStringLiteral("locked")));
    area(story)->panes()[1]->setLocked(false);
    QVERIFY(!right->rectsFor(story.document().figure(there)->span).isEmpty());
}

void TestPanes::chaptersFollow()
{
    DeskStory story;
    story.open({story.file(QStringLiteral("a.txt"), longReport(QStringLiteral("湛河区"), 2021,
                                                               {QStringLiteral("一、2020年工作回顾"),
                                                                QStringLiteral("二、2021年重点工作"),
                                                                QStringLiteral("三、政府自身建设")})),
                story.file(QStringLiteral("b.txt"), longReport(QStringLiteral("湛河区"), 2024,
                                                               {QStringLiteral("一、过去一年工作回顾"),
                                                                QStringLiteral("二、面临的形势"),
                                                                QStringLiteral("三、2024年重点工作任务"),
                                                                QStringLiteral("四、加强自身建设")}))});
    area(story)->setLink(ui::PaneArea::Link::Section);
    ui::DocumentView *left = textPane(story, 0);
    left->setFocus();
    const auto goTo = [&](const char *title) {
        const qsizetype at = left->text()->view().indexOf(QString::fromUtf8(title));
        left->scrollTo({at, at + 1}, 0);
        story.window().waitUntilIdle();
        return label(story, 1, "paneLocation");
    };
    QCOMPARE(goTo("二、2021"), QStringLiteral("三、2024年重点工作任务"));
    QCOMPARE(label(story, 1, "paneLinkValue"), QStringLiteral("三、2024年重点工作任务"));
    QCOMPARE(goTo("三、政府"), QStringLiteral("四、加强自身建设"));
    QCOMPARE(goTo("一、2020"), QStringLiteral("一、过去一年工作回顾"));
}

void TestPanes::sameReportTwice()
{
    DeskStory story;
    const QStringList chapters{QStringLiteral("一、2020年工作回顾"), QStringLiteral("二、2021年重点工作")};
    story.open({story.file(QStringLiteral("a.txt"), longReport(QStringLiteral("湛河区"), 2021, chapters))});
    const review::ReportId report = story.document().reports().front();
    const auto &figures = story.document().figuresOf(report);
    ui::DocumentView *first = textPane(story, 0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Backslash, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(area(story)->panes().size(), size_t(2));
    ui::DocumentView *second = textPane(story, 1);
    QCOMPARE(second->report(), report);
    QCOMPARE(focusedText(), second);
    // The one goes to the end, the other stays; both know the one chosen figure.
    const qsizetype place = first->visibleSpan().start;
    story.selection().chooseFigure(figures.back(), report);
    QCOMPARE(first->visibleSpan().start, place);
    QVERIFY(!second->rectsFor(story.document().figure(figures.back())->span).isEmpty());
    const qsizetype end = second->visibleSpan().start;
    // A click in the first makes it the one that goes.
    const QRectF box = first->rectsFor(story.document().figure(figures.front())->span).front();
    QTest::mouseClick(first->viewport(), Qt::LeftButton, {}, box.center().toPoint());
    QCOMPARE(story.selection().figure(), figures.front());
    QCOMPARE(area(story)->activePane(), area(story)->panes().front());
    QTest::keyClick(first, Qt::Key_J);
    QCOMPARE(story.selection().figure(), figures[1]);
    story.window().waitUntilIdle();
    QCOMPARE(second->visibleSpan().start, end);
    QTest::keyClick(first, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(area(story)->panes().size(), size_t(1));
    QCOMPARE(area(story)->panes().front()->view(), second);
}

void TestPanes::orderByKeysAndByDragging()
{
    DeskStory story;
    openFour(story);
    const auto ids = story.document().reports();
    textPane(story, 0)->setFocus();
    QTest::keyClick(textPane(story, 0), Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(area(story)->reports(), (std::vector{ids[1], ids[0], ids[2], ids[3]}));
    QVERIFY(textPane(story, 1)->hasFocus());
    QVERIFY(area(story)->panes()[0]->x() < area(story)->panes()[1]->x());
    // At its left end it stays.
    QTest::keyClick(textPane(story, 1), Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(textPane(story, 0), Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(area(story)->reports(), ids);
    // The last one's header, dragged over the first.
    ui::ReportPane *last = area(story)->panes().back();
    Q_EMIT last->dragged(area(story)->panes().front()->mapToGlobal(QPoint(4, 4)));
    QCOMPARE(area(story)->reports(), (std::vector{ids[3], ids[0], ids[1], ids[2]}));
}

void TestPanes::tabsInANarrowWindow()
{
    DeskStory story;
    openFour(story);
    auto *tabs = story.find<QTabBar>("paneTabs");
    QVERIFY(!tabs->isVisible());
    story.window().resize(1100, 800);
    story.window().waitUntilIdle();
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 4);
    const auto visible = [&] {
        return std::count_if(area(story)->panes().begin(), area(story)->panes().end(),
                             [](const ui::ReportPane *pane) { return pane->isVisible(); });
    };
    QCOMPARE(visible(), 1);
    textPane(story, 0)->setFocus();
    QTest::keyClick(textPane(story, 0), Qt::Key_F6);
    QCOMPARE(visible(), 1);
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(textPane(story, 1)->hasFocus());
    tabs->setCurrentIndex(3);
    QVERIFY(area(story)->panes()[3]->isVisible());
    tabs->moveTab(3, 0);
    QCOMPARE(area(story)->reports().front(), story.document().reports()[3]);
    QCOMPARE(tabs->tabText(0), QStringLiteral("石龙区 2021"));
    story.window().resize(1600, 1000);
    story.window().waitUntilIdle();
    QVERIFY(!tabs->isVisible());
    QCOMPARE(visible(), 4);
}

void TestPanes::rememberedInTheProject()
{
    DeskStory story;
    const QStringList chapters{QStringLiteral("一、2020年工作回顾"), QStringLiteral("二、2021年重点工作")};
    story.open({story.file(QStringLiteral("a.txt"), longReport(QStringLiteral("湛河区"), 2021, chapters)),
                story.file(QStringLiteral("b.txt"), longReport(QStringLiteral("新华区"), 2021, chapters))});
    const auto ids = story.document().reports();
    area(story)->setLink(ui::PaneArea::Link::Off);
    story.window().setPanes({ids[1], ids[0], ids[1]});
    area(story)->activate(area(story)->panes()[2]);
    area(story)->panes()[0]->setLocked(true);
    const qsizetype middle = textPane(story, 0)->text()->size() / 2;
    textPane(story, 0)->scrollTo({middle, middle}, 0);
    const qsizetype place = textPane(story, 0)->visibleSpan().start;
    story.restart();
    QCOMPARE(area(story)->reports(), (std::vector{ids[1], ids[0], ids[1]}));
    QCOMPARE(int(area(story)->link()), int(ui::PaneArea::Link::Off));
    QVERIFY(area(story)->panes()[0]->isLocked());
    QVERIFY(!area(story)->panes()[1]->isLocked());
    QCOMPARE(area(story)->activePane(), area(story)->panes()[2]);
    // The line that was the first is at the top again.
    const auto rects = textPane(story, 0)->rectsFor({place, place + 1});
    QVERIFY(!rects.isEmpty() && qAbs(rects.front().top()) < 60);
    QCOMPARE(textPane(story, 1)->visibleSpan().start, 0);
}

void TestPanes::outlineJump()
{
    DeskStory story;
    story.open({story.file(QStringLiteral("a.txt"), longReport(QStringLiteral("湛河区"), 2021,
                                                               {QStringLiteral("一、2020年工作回顾"),
                                                                QStringLiteral("二、2021年重点工作"),
                                                                QStringLiteral("三、政府自身建设")}))});
    ui::DocumentView *text = textPane(story, 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier);
    auto *popup = story.find<ui::OutlinePopup>("outlinePopup");
    auto *list = story.find<QListWidget>("outlineList");
    auto *filter = story.find<QLineEdit>("outlineFilter");
    QVERIFY(popup->isVisible());
    QCOMPARE(list->count(), 3);
    // The chapter in which one reads is the current one, and says so.
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(list->item(0)->font().bold());
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("reading")));
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    // As an input method commits it.
    filter->insert(QStringLiteral("自身"));
    QVERIFY(list->item(1)->isHidden());
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QVERIFY(text->hasFocus());
    const qsizetype at = text->text()->view().indexOf(QStringLiteral("三、政府自身建设"));
    QCOMPARE(text->caret(), at);
    QVERIFY(!text->rectsFor({at, at + 2}).isEmpty());
    QCOMPARE(label(story, 0, "paneLocation"), QStringLiteral("三、政府自身建设"));
    // Escape leaves everything as it was.
    QTest::keyClick(text, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(popup->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(text->caret(), at);
}

/** One of the things that change the text's shape, at random; which one. */
int TestPanes::changeSomething(DeskStory &story, QRandomGenerator &random)
{
    constexpr int Widths[] = {1180, 1300, 1600, 1900};
    const auto ids = story.document().figuresOf(story.document().reports().front());
    const review::FigureId id = ids[size_t(random.bounded(int(ids.size())))];
    const int what = random.bounded(6);
    switch (what) {
    case 0: story.window().resize(Widths[random.bounded(4)], 1000); break;
    case 1: area(story)->zoomBy(random.bounded(2) ? 1 : -1); break;
    case 2: story.theme().setScheme(ui::Theme::Scheme(random.bounded(3))); break;
    case 3: (void)story.document().accept({id}); break;
    case 4: {
        const review::Figure figure = *story.document().figure(id);
        figures::Fields fields = figure.fields;
        fields.value = QString::number(random.bounded(100000));
        (void)story.document().correct(id, fields, figure.span, {});
        break;
    }
    default: QTest::keyClick(textPane(story, 0), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    }
    return what;
}

/** Whatever changes the text's shape, the line at the top third stays where it is. */
void TestPanes::placeKept()
{
    DeskStory story;
    const QStringList chapters{QStringLiteral("一、2020年工作回顾"), QStringLiteral("二、2021年重点工作"),
                               QStringLiteral("三、政府自身建设")};
    story.open({story.file(QStringLiteral("a.txt"), longReport(QStringLiteral("湛河区"), 2021, chapters))});
    ui::DocumentView *text = textPane(story, 0);
    const qsizetype middle = text->text()->size() / 2;
    text->scrollTo({middle, middle}, 100);
    // The line at the top third.
    const qsizetype place =
        text->offsetAt(QPoint(text->viewport()->width() / 2, text->viewport()->height() / 3));
    const auto line = [&] {
        const auto rects = text->rectsFor({place, place + 1});
        return rects.isEmpty() ? -1000 : qRound(rects.front().center().y());
    };
    const int before = line();
    QVERIFY(before > 0);
    QRandomGenerator random(7);
    for (int step = 0; step < 60; ++step) {
        const int what = changeSomething(story, random);
        story.window().waitUntilIdle();
        // The characters of the line may be at another place of another line; it is where the line was.
        QVERIFY2(
            qAbs(line() - before) <= 2 * 28,
            qPrintable(
                QStringLiteral("step %1, kind %2: %3, was %4").arg(step).arg(what).arg(line()).arg(before)));
    }
    area(story)->setZoom(1);
    story.window().resize(1600, 1000);
    story.window().waitUntilIdle();
    QVERIFY2(qAbs(line() - before) <= 1, qPrintable(QString::number(line() - before)));
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
