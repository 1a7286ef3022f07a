// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "deskstates.h"
#include "sampletexts.h"
#include "spokenevents.h"
#include "ui/tables/figurepanel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLabel>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

/** Rows of a view that are read: what is further down is made in the same way. */
constexpr int ReadRows = 40;

/** Goes through what a reader of the screen finds below a window, and notes what it could not speak of. */
class Reader {
public:
    void read(QWidget &top)
    {
        visit(QAccessible::queryAccessibleInterface(&top), QString());
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            const bool reached = widget->isVisible() && widget->window() == &top &&
                                 (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (reached && !m_seen.contains(widget))
                note(nameOf(widget), "is not in the tree");
        }
    }
    QStringList faults() const { return m_faults; }
    int controls() const { return m_controls; }

private:
    void visit(QAccessibleInterface *item, const QString &path)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        m_seen.insert(item->object());
        const QString here =
            path + u'/' + (item->object() ? nameOf(item->object()) : item->text(QAccessible::Name));
        if (isControl(*item))
            judge(*item, here);
        if (const auto *view = qobject_cast<QAbstractItemView *>(item->object())) {
            readRows(*view, here);
            // An editor is no child of its cell to Qt; readers come to it with the keyboard.
            for (QWidget *editor : view->viewport()->findChildren<QWidget *>())
                visit(QAccessible::queryAccessibleInterface(editor), here);
            return;
        }
        for (int i = 0; i < item->childCount(); ++i)
            visit(item->child(i), here);
    }
    static bool isControl(QAccessibleInterface &item)
    {
        if (item.state().disabled)
            return false;
        QAccessibleActionInterface *actions = item.actionInterface();
        const QStringList names = actions ? actions->actionNames() : QStringList();
        // "Set focus" is offered by everything that can have it.
        return item.state().focusable || names.contains(QAccessibleActionInterface::pressAction()) ||
               names.contains(QAccessibleActionInterface::toggleAction());
    }
    void judge(QAccessibleInterface &item, const QString &here)
    {
        ++m_controls;
        if (item.text(QAccessible::Name).trimmed().isEmpty())
            note(here, "has no name");
        // The name of a box is what it is set to; what is chosen in it stands beside it, or in its description.
        if (item.role() == QAccessible::ComboBox && item.text(QAccessible::Description).isEmpty() &&
            item.relations(QAccessible::Label).isEmpty())
            note(here, "does not say what is chosen in it");
        // What they are says nothing of what one can do with them.
        const auto role = item.role();
        if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane ||
            role == QAccessible::Border || role == QAccessible::Whitespace)
            note(here, qPrintable(QStringLiteral("has role %1").arg(int(role))));
    }
    /** A row without a word is one that is painted only. */
    void readRows(const QAbstractItemView &view, const QString &here)
    {
        const QAbstractItemModel *model = view.model();
        const QModelIndex root = view.rootIndex();
        for (int row = 0; model && row < qMin(ReadRows, model->rowCount(root)); ++row) {
            QString words;
            for (int column = 0; column < model->columnCount(root); ++column) {
                const QModelIndex index = model->index(row, column, root);
                const QVariant spoken = index.data(Qt::AccessibleTextRole);
                words += spoken.isValid() ? spoken.toString() : index.data().toString();
            }
            if (words.trimmed().isEmpty())
                note(here, qPrintable(QStringLiteral("has no words in row %1").arg(row)));
        }
    }
    static QString nameOf(const QObject *object)
    {
        return QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
    }
    void note(const QString &here, const char *fault)
    {
        m_faults << here.section(u'/', -3) + u' ' + QString::fromUtf8(fault);
    }

    QSet<const QObject *> m_seen;
    QStringList m_faults;
    int m_controls = 0;
};

} // namespace

/** What a reader of the screen finds in the window, and what it is told while figures are decided. */
class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlCanBeSpokenOf_data();
    void everyControlCanBeSpokenOf();
    void decisionsAreSpoken();
    void stepsAreSpoken();
    void aStepTellsOnlyWhatIsAnother();
    void refusalsAreSpoken();
    void theKeyboardGoesWithTheFigure();
};

void TestAccessible::everyControlCanBeSpokenOf_data()
{
    QTest::addColumn<const DeskState *>("state");
    for (const DeskState &state : deskStates())
        QTest::addRow("%s", state.name) << &state;
}

void TestAccessible::everyControlCanBeSpokenOf()
{
    QFETCH(const DeskState *, state);
    SpokenStory story(QStringLiteral("zh"));
    Reader reader;
    state->show(story, [&](QWidget &top) {
        reader.read(top);
        for (QWidget *popup : QApplication::topLevelWidgets()) {
            if (popup->isVisible() && popup != &top && popup->windowType() == Qt::Popup)
                reader.read(*popup);
        }
    });
    QVERIFY2(reader.faults().isEmpty(), qPrintable(reader.faults().join(u'\n')));
    QVERIFY2(reader.controls() > 0, "nothing was found to speak of");
}

void TestAccessible::decisionsAreSpoken()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    textPane(story)->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    const auto *answer = story.find<QLabel>("answer");
    const QString all = QString::number(story.document().progress().all);
    SpokenEvents events;
    int reviewed = 0;
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_A}) {
        events.clear();
        QTest::keyClick(textPane(story), key);
        // Readers speak of a notification that appears, wherever the keyboard is.
        const SpokenEvents::Event *told = events.last(QAccessible::ObjectShow, answer);
        QVERIFY(told);
        QCOMPARE(told->role, QAccessible::Notification);
        const QString of = QStringLiteral("%1 of %2 reviewed").arg(++reviewed).arg(all);
        QVERIFY2(told->name.contains(of), qPrintable(told->name));
    }
}

void TestAccessible::stepsAreSpoken()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = textPane(story);
    text->setFocus();
    story.find<ui::FigurePanel>("figurePanel")->showTab(ui::FigurePanel::Tab::All);
    story.choose(QStringLiteral("221.29亿元"));
    SpokenEvents events;
    QTest::keyClick(text, Qt::Key_J);
    const SpokenEvents::Event *said = events.last(QAccessible::ObjectShow, story.find<QLabel>("step"));
    QVERIFY(said);
    for (const char *words : {"湛河区", "地区生产总值", "2.1%", "not reviewed"})
        QVERIFY2(said->name.contains(QString::fromUtf8(words), Qt::CaseInsensitive), qPrintable(said->name));
    QVERIFY(events.last(QAccessible::DescriptionChanged, text));
    const SpokenEvents::Event *moved = events.last(QAccessible::TextCaretMoved, text);
    QVERIFY(moved);
    QCOMPARE(qsizetype(moved->caret), story.figure(QStringLiteral("2.1%"))->span.end);
    QVERIFY(events.last(QAccessible::TextSelectionChanged, text));
    // Table, list and charts follow; none of them says that the keyboard has gone there.
    QTest::keyClick(text, Qt::Key_A);
    story.choose(QStringLiteral("3.2%"));
    for (const SpokenEvents::Event &event : events.all())
        QVERIFY2(event.type != QAccessible::Focus, qPrintable(event.object->objectName()));
}

void TestAccessible::aStepTellsOnlyWhatIsAnother()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    SpokenEvents events;
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_K, Qt::Key_J, Qt::Key_A}) {
        QTest::keyClick(text, key);
        story.window().waitUntilIdle();
    }
    QHash<std::pair<const QObject *, QAccessible::Event>, QString> known;
    QStringList again;
    for (const SpokenEvents::Event &event : events.all()) {
        if (event.type != QAccessible::NameChanged && event.type != QAccessible::DescriptionChanged)
            continue;
        const QString words = event.type == QAccessible::NameChanged ? event.name : event.description;
        const std::pair about(event.object, event.type);
        if (known.contains(about) && known[about] == words)
            again << QStringLiteral("%1 %2: %3")
                         .arg(QLatin1String(event.object->metaObject()->className()),
                              event.object->objectName(), words);
        known[about] = words;
    }
    QVERIFY2(again.isEmpty(), qPrintable(again.join(u'\n')));
    QVERIFY(!known.isEmpty());
}

void TestAccessible::refusalsAreSpoken()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    textPane(story)->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(textPane(story), Qt::Key_E);
    auto *value = story.find<QLineEdit>("correctValue");
    const auto *message = story.find<QLabel>("correctionMessage");
    SpokenEvents events;
    for (const char *wrong : {"1,23,4", "x"}) {
        events.clear();
        value->setText(QString::fromLatin1(wrong));
        QTest::keyClick(value, Qt::Key_Return);
        const SpokenEvents::Event *told = events.last(QAccessible::ObjectShow, message);
        QVERIFY(told);
        QCOMPARE(told->role, QAccessible::Notification);
        QVERIFY2(told->name.contains(QString::fromLatin1(wrong)), qPrintable(told->name));
    }
    QTest::keyClick(value, Qt::Key_Escape);
    events.clear();
    story.window().showError(QStringLiteral("The disk is full."));
    const auto told =
        std::find_if(events.all().begin(), events.all().end(), [](const SpokenEvents::Event &event) {
            return event.type == QAccessible::ObjectShow && event.role == QAccessible::Notification &&
                   event.name == QStringLiteral("The disk is full.");
        });
    QVERIFY(told != events.all().end());
}

void TestAccessible::theKeyboardGoesWithTheFigure()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText), story.file(XinhuaName, XinhuaText)});
    textPane(story, 0)->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    auto *first = focusedText();
    QVERIFY(first);
    QCOMPARE(first->report(), story.figure(QStringLiteral("221.29亿元"))->report);
    // By indicator the next one stands in the other report.
    QTest::keyClick(first, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(first, Qt::Key_K);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("271.4亿元"))->id);
    auto *second = focusedText();
    QVERIFY(second && second != first);
    QCOMPARE(second->report(), story.figure(QStringLiteral("271.4亿元"))->report);
    // Not where somebody types.
    story.find<QLineEdit>("filterText")->setFocus();
    story.choose(QStringLiteral("49.6亿元"));
    QVERIFY(story.find<QLineEdit>("filterText")->hasFocus());
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
