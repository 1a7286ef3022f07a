// SPDX-License-Identifier: GPL-3.0-or-later
// The desk in every state: no words are cut off. With JIAOSHU_PICTURES set, also pictures in the folder that it names, of
// every state in both languages and all themes, to be looked at beside the design.
#include "deskstates.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTemporaryFile>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using ui::Theme;

namespace {

/** The window and what has opened over it: popups are windows of their own. */
QImage pictureOf(QWidget &top)
{
    QPixmap picture = top.grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other->isVisible() && other != &top && other->windowType() == Qt::Popup)
            painter.drawPixmap(other->mapToGlobal(QPoint()) - top.mapToGlobal(QPoint()), other->grab());
    }
    painter.end();
    return picture.toImage();
}

/** Labels and buttons with more words than room that do not say so. */
QStringList cutOff(const QWidget &top)
{
    QStringList found;
    const auto judge = [&found](const QWidget &widget, const QString &words, int needed) {
        if (widget.isVisible() && !words.isEmpty() && needed > widget.width())
            found << QStringLiteral("%1 %2 \"%3\": %4 for %5")
                         .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), words)
                         .arg(widget.width())
                         .arg(needed);
    };
    for (const auto *label : top.findChildren<QLabel *>()) {
        // What is elided has its whole text as tip.
        if (!label->wordWrap() && label->toolTip().isEmpty())
            judge(*label, label->text(), label->sizeHint().width());
    }
    for (const auto *area : top.findChildren<QScrollArea *>()) {
        // What is wider than its frame and cannot be scrolled to is cut off, too.
        const bool stuck = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->isVisible();
        if (stuck && area->widget() && area->widget()->width() > area->viewport()->width())
            found << QStringLiteral("%1: %2 for %3")
                         .arg(area->objectName())
                         .arg(area->viewport()->width())
                         .arg(area->widget()->width());
    }
    for (const auto *button : top.findChildren<QAbstractButton *>()) {
        const int words = button->fontMetrics().horizontalAdvance(button->text().remove(u'&'));
        if (button->toolTip().isEmpty() || button->toolTip() != button->text())
            judge(*button, button->text(), words + 4);
    }
    return found;
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyState_data();
    void everyState();
};

void TestPictures::everyState_data()
{
    QTest::addColumn<const DeskState *>("state");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::Scheme>("scheme");
    const std::pair<const char *, Theme::Scheme> schemes[] = {{"light", Theme::Scheme::Light},
                                                              {"dark", Theme::Scheme::Dark},
                                                              {"contrast", Theme::Scheme::HighContrast}};
    const bool all = qEnvironmentVariableIsSet("JIAOSHU_PICTURES");
    for (const DeskState &state : deskStates()) {
        for (const char *language : {"zh", "en"}) {
            for (const auto &[name, scheme] : schemes)
                // Words need the same room in each theme.
                if (all || scheme == Theme::Scheme::Light)
                    QTest::addRow("%s-%s-%s", state.name, language, name)
                        << &state << QString::fromLatin1(language) << scheme;
        }
    }
}

void TestPictures::everyState()
{
    QFETCH(const DeskState *, state);
    QFETCH(QString, language);
    QFETCH(Theme::Scheme, scheme);
    SpokenStory story(language);
    story.theme().setScheme(scheme);
    story.theme().apply();
    bool seen = false;
    QStringList faults;
    const QString folder = qEnvironmentVariable("JIAOSHU_PICTURES");
    state->show(story, [&](QWidget &top) {
        // Lists lay themselves out when the loop is next idle.
        QTest::qWait(folder.isEmpty() ? 0 : 30);
        seen = true;
        faults = cutOff(top);
        if (!folder.isEmpty())
            pictureOf(top).save(
                QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
    });
    QVERIFY2(seen, "the state did not come about");
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/** The screen that Qt makes up is smaller than the window, and what opens over the window would be pushed aside. */
static void useLargeScreen(QTemporaryFile &file)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !file.open())
        return;
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "large", "x": 0, "y": 0, "width": 2560, "height": 1600,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

int main(int argc, char **argv)
{
    QTemporaryFile screen;
    useLargeScreen(screen);
    QApplication application(argc, argv);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
