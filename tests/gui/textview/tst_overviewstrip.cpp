// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"
#include "ui/textview/overviewstrip.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** The strip that takes in each change beside one that is made anew: they never show anything else. */
class TestOverviewStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreTakenIn();
    void clickGoesToTheFigure();

private:
    static QImage shown(ui::OverviewStrip &strip)
    {
        // What waits for a rest is done first.
        QTest::qWait(150);
        return strip.grab().toImage();
    }
};

void TestOverviewStrip::changesAreTakenIn()
{
    TextFixture f;
    f.add(longText(900));
    auto &view = f.show();
    // Their marks reach over the neighbouring rows.
    QHash<review::FigureId, ui::Severity> problems;
    for (int index = 0; index < 900; index += 20)
        problems.insert(f.figure(index), index % 40 == 0 ? ui::Severity::Error : ui::Severity::Warning);
    view.setProblems(problems);
    ui::OverviewStrip strip(view, f.document, f.selection, f.theme);
    strip.resize(strip.sizeHint().width(), 260);
    strip.show();
    QImage before = shown(strip);
    QRandomGenerator random(11);
    const auto ids = f.document.figuresOf(f.report);
    int changed = 0;
    for (int step = 0; step < 25; ++step) {
        const review::FigureId id = ids[size_t(random.bounded(int(ids.size())))];
        const review::Figure figure = *f.document.figure(id);
        switch (random.bounded(6)) {
        case 0: QVERIFY(f.document.accept({id}).ok()); break;
        case 1: QVERIFY(f.document.question({id}, QStringLiteral("?")).ok()); break;
        case 2: QVERIFY(f.document.reject({id}).ok()); break;
        case 3: {
            // To the last character of the text: all figures behind it move up in the list.
            const qsizetype end = view.text()->size();
            (void)f.document.correct(id, figure.fields, {end - 1 - step, end - step}, {});
            break;
        }
        case 4:
            // Found or no longer found by checks.
            if (problems.remove(id) == 0)
                problems.insert(id, ui::Severity::Error);
            view.setProblems(problems);
            break;
        default:
            if (f.document.canUndo())
                QVERIFY(f.document.undo().ok());
        }
        const QImage now = shown(strip);
        changed += now == before ? 0 : 1;
        before = now;
        ui::OverviewStrip fresh(view, f.document, f.selection, f.theme);
        fresh.resize(strip.size());
        QVERIFY2(shown(fresh) == now, qPrintable(QStringLiteral("step %1").arg(step)));
    }
    QVERIFY(changed > 5);
}

void TestOverviewStrip::clickGoesToTheFigure()
{
    TextFixture f;
    f.add(longText(900));
    auto &view = f.show();
    ui::OverviewStrip strip(view, f.document, f.selection, f.theme);
    strip.resize(strip.sizeHint().width(), 260);
    strip.show();
    shown(strip);
    for (const int index : {10, 450, 880}) {
        const review::Figure *figure = f.document.figure(f.figure(index));
        const int y = int(view.shareOf(figure->span.start) * strip.height());
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(strip.width() / 2, y));
        const review::Figure *chosen = f.document.figure(f.selection.figure());
        QVERIFY(chosen);
        // The one of its row: a row of this strip holds a few.
        QVERIFY2(qAbs(view.shareOf(chosen->span.start) - view.shareOf(figure->span.start)) <
                     2.0 / strip.height(),
                 qPrintable(QString::number(index)));
    }
}

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
