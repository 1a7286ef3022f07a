// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actioncatalogue.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHash>
#include <QSettings>
#include <QStringList>
#include <optional>

namespace jiaoshu::ui {

/** The window's QActions, made from the catalogue, with the keys that the user gave them. */
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(Theme &theme, QSettings &settings, QObject *parent = nullptr);

    QAction *get(ActionId id) const { return m_actions.value(int(id)); }
    /** Makes their keys work wherever the focus is inside `window`. */
    void attachTo(QWidget *window);
    /** Lets single letters act while `widget` has the focus. */
    void listenForLetters(QWidget *widget);

    /** Portable key texts of an action, the shown one first. */
    QStringList keys(ActionId id) const;
    QStringList defaultKeys(ActionId id) const;
    /** Gives an action other keys, takes them from whoever had them, and keeps that in the settings. */
    void setKeys(ActionId id, const QStringList &keys);
    void resetKeys();
    std::optional<ActionId> holderOf(const QString &key) const;

    bool lettersEnabled() const { return m_lettersEnabled; }
    void setLettersEnabled(bool enabled);
    /** Text without mnemonic and ellipsis rules of menus, for palette and preferences. */
    QString plainText(ActionId id) const;
    /** Keys as the user reads them: `E, F2`. */
    QString keyText(ActionId id) const;
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(const ActionSpec &spec, Theme &theme);
    void update(const ActionSpec &spec);
    void storeKeys(ActionId id, const QStringList &keys);
    bool actOnLetter(const QString &letter);

    QSettings &m_settings;
    QHash<int, QAction *> m_actions;
    QHash<int, QStringList> m_keys;
    bool m_lettersEnabled = true;
    /** An input method composes: what is typed belongs to it. */
    bool m_composing = false;
};

} // namespace jiaoshu::ui
