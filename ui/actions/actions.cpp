// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

namespace jiaoshu::ui {

namespace {

QString settingsKey(const ActionSpec &spec) { return QStringLiteral("keys/") + QLatin1String(spec.name); }

const QString LettersKey = QStringLiteral("keys/letters-enabled");

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QString withoutMnemonic(QString text)
{
    // Chinese menus put the mnemonic in brackets behind the word: 接受(&A).
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0 && bracket + 3 < text.size() && text[bracket + 3] == u')')
        text.remove(bracket, 4);
    return text.remove(u'&');
}

} // namespace

Actions::Actions(Theme &theme, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_lettersEnabled = settings.value(LettersKey, true).toBool();
    for (const ActionSpec &spec : actionCatalogue()) {
        const QString key = settingsKey(spec);
        m_keys[int(spec.id)] =
            settings.contains(key) ? settings.value(key).toStringList() : defaultKeys(spec.id);
        make(spec, theme);
    }
}

void Actions::make(const ActionSpec &spec, Theme &theme)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(spec.name));
    action->setCheckable(spec.checkable);
    // Or Qt moves "Preferences" and "Quit" about by what it guesses from their texts.
    action->setMenuRole(QAction::NoRole);
    if (spec.icon)
        action->setIcon(theme.icon(QLatin1String(spec.icon)));
    m_actions.insert(int(spec.id), action);
    update(spec);
}

void Actions::update(const ActionSpec &spec)
{
    QAction *action = get(spec.id);
    QList<QKeySequence> shortcuts;
    QString letter;
    for (const QString &key : keys(spec.id)) {
        if (!isLetterKey(key))
            shortcuts << QKeySequence(key, QKeySequence::PortableText);
        else if (letter.isEmpty() && m_lettersEnabled)
            letter = key.toUpper();
    }
    action->setShortcuts(shortcuts);
    const QString text = translated(spec.text);
    // A letter is no QShortcut, which would act in editors too; the menu still shows it.
    action->setText(letter.isEmpty() ? text : text + u'\t' + letter);
    action->setIconText(spec.shortText ? translated(spec.shortText) : withoutMnemonic(text));
    const QString shown = keyText(spec.id);
    const QString tip = translated(spec.tip);
    action->setToolTip(shown.isEmpty() ? tip : QStringLiteral("%1  %2").arg(tip, shown));
    action->setStatusTip(QString());
}

void Actions::attachTo(QWidget *window)
{
    for (const ActionSpec &spec : actionCatalogue())
        window->addAction(get(spec.id));
}

void Actions::listenForLetters(QWidget *widget) { widget->installEventFilter(this); }

QStringList Actions::keys(ActionId id) const { return m_keys.value(int(id)); }

QStringList Actions::defaultKeys(ActionId id) const
{
    QStringList keys;
    for (const char *key : actionSpec(id).keys)
        keys << QLatin1String(key);
    return keys;
}

std::optional<ActionId> Actions::holderOf(const QString &key) const
{
    for (const ActionSpec &spec : actionCatalogue()) {
        if (keys(spec.id).contains(key, Qt::CaseInsensitive))
            return spec.id;
    }
    return std::nullopt;
}

void Actions::storeKeys(ActionId id, const QStringList &keys)
{
    m_keys[int(id)] = keys;
    const ActionSpec &spec = actionSpec(id);
    if (keys == defaultKeys(id))
        m_settings.remove(settingsKey(spec));
    else
        m_settings.setValue(settingsKey(spec), keys);
    update(spec);
}

void Actions::setKeys(ActionId id, const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto holder = holderOf(key);
        if (!holder || *holder == id)
            continue;
        QStringList rest = this->keys(*holder);
        rest.removeIf([&key](const QString &other) { return other.compare(key, Qt::CaseInsensitive) == 0; });
        storeKeys(*holder, rest);
    }
    storeKeys(id, keys);
}

void Actions::resetKeys()
{
    for (const ActionSpec &spec : actionCatalogue())
        storeKeys(spec.id, defaultKeys(spec.id));
}

void Actions::setLettersEnabled(bool enabled)
{
    m_lettersEnabled = enabled;
    m_settings.setValue(LettersKey, enabled);
    retranslate();
}

QString Actions::plainText(ActionId id) const { return withoutMnemonic(translated(actionSpec(id).text)); }

QString Actions::keyText(ActionId id) const
{
    QStringList shown;
    for (const QString &key : keys(id)) {
        if (m_lettersEnabled || !isLetterKey(key))
            shown << QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    }
    return shown.join(QStringLiteral(", "));
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : actionCatalogue())
        update(spec);
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut)
        m_composing = false;
    // Keys with Ctrl or Alt and function keys choose candidates in some input methods.
    if (event->type() == QEvent::ShortcutOverride && m_composing) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        const QString text = key->text();
        if (plain && isLetterKey(text) && m_lettersEnabled && !m_composing) {
            // A key that is held down must not decide a page of figures.
            if (key->isAutoRepeat() || actOnLetter(text))
                return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool Actions::actOnLetter(const QString &letter)
{
    const auto holder = holderOf(letter);
    if (!holder)
        return false;
    get(*holder)->trigger();
    return true;
}

} // namespace jiaoshu::ui
