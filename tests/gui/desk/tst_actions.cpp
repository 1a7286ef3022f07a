// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::ui;

/** The catalogue is sound, and keys can be changed, taken and kept. */
class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasNameTextTipAndKey();
    void keysAreGivenTakenAndKept();
};

void TestActions::everyActionHasNameTextTipAndKey()
{
    QSet<QString> names;
    QSet<QString> keys;
    for (const ActionSpec &spec : actionCatalogue()) {
        QVERIFY2(qstrlen(spec.text) > 0 && qstrlen(spec.tip) > 0 && !spec.keys.empty(), spec.name);
        QVERIFY2(!names.contains(QLatin1String(spec.name)), spec.name);
        names << QLatin1String(spec.name);
        for (const char *key : spec.keys) {
            const QKeySequence sequence(QLatin1String(key), QKeySequence::PortableText);
            QVERIFY2(!sequence.isEmpty(), key);
            QVERIFY2(!keys.contains(sequence.toString()), key);
            keys << sequence.toString();
        }
    }
}

void TestActions::keysAreGivenTakenAndKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    {
        Actions actions(theme, settings);
        actions.setKeys(ActionId::Accept, {QStringLiteral("R"), QStringLiteral("F4")});
        QCOMPARE(actions.keys(ActionId::Reject), QStringList());
        QCOMPARE(actions.holderOf(QStringLiteral("r")), std::optional(ActionId::Accept));
        QCOMPARE(actions.get(ActionId::Accept)->shortcuts(), QList{QKeySequence(Qt::Key_F4)});
    }
    Actions actions(theme, settings);
    QCOMPARE(actions.keys(ActionId::Accept), (QStringList{QStringLiteral("R"), QStringLiteral("F4")}));
    QVERIFY(actions.keys(ActionId::Reject).isEmpty());
    actions.resetKeys();
    QCOMPARE(actions.keys(ActionId::Reject), QStringList{QStringLiteral("R")});
    // Without letters the tip names only what still works.
    actions.setLettersEnabled(false);
    QVERIFY(!actions.keyText(ActionId::Correct).contains(u'E'));
    QVERIFY(actions.keyText(ActionId::Correct).contains(QStringLiteral("F2")));
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
