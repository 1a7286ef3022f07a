// SPDX-License-Identifier: GPL-3.0-or-later
#include "treerules.h"

#include <QtTest>

using namespace jiaoshu::house;

using Rule = Offences (*)(const std::vector<TreeFile> &);
Q_DECLARE_METATYPE(Rule)

/** The rules of the house on the real tree, and on snippets that break them: a rule that cannot fail is none.
 */
class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void treeKeepsTheRule_data();
    void treeKeepsTheRule();
    void ruleFindsAnOffence_data();
    void ruleFindsAnOffence();
    void ruleLetsPass_data();
    void ruleLetsPass();
    void commentsAreBlankedStringsAreNot();
    void offencesNameTheLine();

private:
    std::vector<TreeFile> m_tree;
};

void TestLayering::initTestCase()
{
    m_tree = readTree(QStringLiteral(JIAOSHU_SOURCE_DIR));
    const auto has = [this](const char *path) {
        return std::any_of(m_tree.begin(), m_tree.end(),
                           [path](const TreeFile &file) { return file.path == QLatin1String(path); });
    };
    // An empty or wrong tree would keep every rule.
    QVERIFY2(has("CMakeLists.txt") && has("run.sh") && has(".ci/run") && has("tests/house/treerules.cpp"),
             "the source tree was not found, or only in part, at " JIAOSHU_SOURCE_DIR);
    QVERIFY(std::any_of(m_tree.begin(), m_tree.end(), [](const TreeFile &file) {
        return file.path.startsWith(QLatin1String("models/")) && file.path.endsWith(QLatin1String(".h"));
    }));
}

void TestLayering::treeKeepsTheRule_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("models/ has no widgets") << Rule(checkModelsAreWidgetFree);
    QTest::newRow("ui/ keeps off app/") << Rule(checkUiKeepsOffApp);
    QTest::newRow("rooms import only rooms above") << Rule(checkRooms);
    QTest::newRow("SQL only in models/store/") << Rule(checkSqlStaysInStore);
    QTest::newRow("QMessageBox only in ui/dialogs/") << Rule(checkMessageBoxes);
    QTest::newRow("actions only in ui/actions/") << Rule(checkActions);
    QTest::newRow("at most 600 lines") << Rule(checkLengths);
    QTest::newRow("no paths of a machine") << Rule(checkMachinePaths);
    QTest::newRow("licence lines") << Rule(checkLicenceLines);
    QTest::newRow("strict scripts") << Rule(checkScripts);
}

void TestLayering::treeKeepsTheRule()
{
    QFETCH(Rule, rule);
    const Offences offences = rule(m_tree);
    const QByteArray list = offences.join(u'\n').toLocal8Bit();
    // Qt Test cuts a message at 4 KiB; a longer list goes out line by line first, so that none is lost.
    if (list.size() > 3500) {
        for (const QString &offence : offences)
            qWarning().noquote() << offence;
    }
    QVERIFY2(offences.isEmpty(),
             QByteArray(QByteArray::number(offences.size()) + " offence(s):\n" + list).constData());
}

void TestLayering::ruleFindsAnOffence_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Rule rule, const char *path, const QString &text) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text;
    };
    row("module", checkModelsAreWidgetFree, "models/text/a.h", QStringLiteral("#include <QtWidgets>\n"));
    row("class", checkModelsAreWidgetFree, "models/text/a.h", QStringLiteral("#include <QMessageBox>\n"));
    row("class of the installed Qt", checkModelsAreWidgetFree, "models/items/a.cpp",
        QStringLiteral("#include <QTreeWidgetItem>\n"));
    row("module and class", checkModelsAreWidgetFree, "models/trends/a.cpp",
        QStringLiteral("#  include <QtCharts/QChart>\n"));
    row("print support", checkModelsAreWidgetFree, "models/exchange/a.cpp",
        QStringLiteral("#include <QPrinter>\n"));
    row("models to ui", checkModelsAreWidgetFree, "models/items/a.cpp",
        QStringLiteral("#include \"ui/a.h\"\n"));
    row("models to app, roundabout", checkModelsAreWidgetFree, "models/items/a.cpp",
        QStringLiteral("#include \"../../app/a.h\"\n"));
    row("ui to app", checkUiKeepsOffApp, "ui/a.cpp", QStringLiteral("#include \"app/settings.h\"\n"));
    row("room below", checkRooms, "models/text/a.cpp", QStringLiteral("#include \"figures/figure.h\"\n"));
    row("room not named", checkRooms, "models/text/a.cpp", QStringLiteral("#include \"sourcetext.h\"\n"));
    row("no such room", checkRooms, "models/misc/a.h", QString());
    row("query in items", checkSqlStaysInStore, "models/items/a.cpp", QStringLiteral("QSqlQuery query;\n"));
    row("module in ui", checkSqlStaysInStore, "ui/a.cpp", QStringLiteral("#include <QtSql>\n"));
    row("C interface in app", checkSqlStaysInStore, "app/a.cpp", QStringLiteral("sqlite3_open(a, &b);\n"));
    row("SQL in a string", checkSqlStaysInStore, "models/review/a.cpp",
        QStringLiteral("auto q = QStringLiteral(\"SELECT id FROM figure\");\n"));
    row("message box", checkMessageBoxes, "ui/window.cpp",
        QStringLiteral("QMessageBox::warning(this, a, b);\n"));
    row("new QAction", checkActions, "ui/window.cpp", QStringLiteral("auto *a = new QAction(this);\n"));
    row("addAction over two lines", checkActions, "ui/window.cpp",
        QStringLiteral("menu->addAction(icon,\n  tr(\"a\"));\n"));
    row("601 lines", checkLengths, "ui/long.cpp", QString(601, u'\n'));
    row("600 lines and a rest", checkLengths, "models/text/long.h", QString(QString(600, u'\n') + u'x'));
    // Put together here, or this very file would break the rule.
    for (const char *folder : {"work", "root", "home"})
        QTest::addRow("path %s", folder)
            << Rule(checkMachinePaths) << QStringLiteral("docs/a.md")
            << QString(QStringLiteral("see `/") + QLatin1String(folder) + QStringLiteral("/x`"));
    row("no licence", checkLicenceLines, "ui/a.h", QStringLiteral("#pragma once\n"));
    row("licence on the second line", checkLicenceLines, "tests/a.cpp",
        QStringLiteral("\n// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    row("lax script", checkScripts, "run", QStringLiteral("#!/usr/bin/env bash\nset -e\n"));
}

void TestLayering::ruleFindsAnOffence()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rule({{path, text, true}}).size(), 1);
}

void TestLayering::ruleLetsPass_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Rule rule, const char *path, const QString &text) {
        QTest::newRow(name) << rule << QString::fromUtf8(path) << text;
    };
    row("Gui", checkModelsAreWidgetFree, "models/items/a.cpp",
        QStringLiteral("#include <QUndoStack>\n#include <QPdfWriter>\n"));
    row("widgets in ui", checkModelsAreWidgetFree, "ui/a.cpp", QStringLiteral("#include <QtWidgets>\n"));
    row("in a comment", checkModelsAreWidgetFree, "models/text/a.h",
        QStringLiteral("// #include <QWidget>\n"));
    row("own room and above", checkRooms, "models/text/a.cpp",
        QStringLiteral(
            "#include \"text/a.h\"\n#include \"base/result.h\"\n#include \"a.moc\"\n#include <vector>\n"));
    row("store", checkSqlStaysInStore, "models/store/a.cpp", QStringLiteral("QSqlQuery q(\"SELECT 1\");\n"));
    row("English", checkSqlStaysInStore, "ui/a.cpp",
        QStringLiteral("tr(\"Select a figure\"); // QSqlQuery is below\n"));
    row("dialogs", checkMessageBoxes, "ui/dialogs/a.cpp", QStringLiteral("QMessageBox box;\n"));
    row("actions", checkActions, "ui/actions/a.cpp", QStringLiteral("new QAction(tr(\"a\"));\n"));
    row("a known action", checkActions, "ui/a.cpp",
        QStringLiteral("menu->addAction(actions.get(id));\nlabel(tr(\"a\"));\n"));
    row("600 lines", checkLengths, "ui/a.cpp", QString(600, u'\n'));
    row("long elsewhere", checkLengths, "resources/a.tsv", QString(6000, u'\n'));
    row("relative", checkMachinePaths, "docs/a.md",
        QStringLiteral("../work/x ui/home/x https://example.org/home/x\n"));
    row("strict", checkScripts, "run", QStringLiteral("#!/usr/bin/env bash\n# why\nset -euo pipefail\n"));
    row("not a script", checkScripts, "a.md", QStringLiteral("#! nothing\n"));
}

void TestLayering::ruleLetsPass()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rule({{path, text, true}}), Offences());
}

void TestLayering::commentsAreBlankedStringsAreNot()
{
    QCOMPARE(withoutComments(QStringLiteral("a // b\nc /* d\ne */ f")), QStringLiteral("a \nc \n f"));
    QCOMPARE(withoutComments(QStringLiteral("u(\"http://x\\\"//\") // y")),
             QStringLiteral("u(\"http://x\\\"//\") "));
    QCOMPARE(withoutComments(QStringLiteral("R\"(/* \" */)\" '\"' /* z */")),
             QStringLiteral("R\"(/* \" */)\" '\"' "));
    QCOMPARE(withoutComments(QStringLiteral("60'000; // don't")), QStringLiteral("60'000; "));
}

void TestLayering::offencesNameTheLine()
{
    const QString code = QStringLiteral("/* a\n b */\n\n#include \"app/a.h\"\n");
    QCOMPARE(checkUiKeepsOffApp({{QStringLiteral("ui/a.cpp"), code, false}}),
             Offences{QStringLiteral("ui/a.cpp:4: ui/ includes app/a.h")});
    QCOMPARE(
        checkMessageBoxes({{QStringLiteral("app/a.cpp"), QStringLiteral("//\n\nQMessageBox box;\n"), false}}),
        Offences{QStringLiteral("app/a.cpp:3: `QMessageBox` belongs in ui/dialogs/")});
    QCOMPARE(checkScripts({{QStringLiteral("x.sh"), QStringLiteral("set -euo pipefail\n"), false}}).size(),
             1);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
