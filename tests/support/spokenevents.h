// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QObject>

namespace jiaoshu::test {

/**
 * What readers of the screen are told, as it stands when they are told, while this lives; at most one at a time.
 * Without a screen Qt tells nobody, whatever handler is installed: a test with this in it takes the place of the function
 * through which Qt and the program tell.
 */
class SpokenEvents {
public:
    struct Event {
        QAccessible::Event type;
        const QObject *object;
        QAccessible::Role role;
        QString name;
        QString description;
        /** Of texts; else -1. */
        int caret;
    };

    SpokenEvents();
    ~SpokenEvents();
    SpokenEvents(const SpokenEvents &) = delete;
    SpokenEvents &operator=(const SpokenEvents &) = delete;

    const QList<Event> &all() const { return m_events; }
    void clear() { m_events.clear(); }
    /** The last of this kind about the object; null for none. */
    const Event *last(QAccessible::Event type, const QObject *object) const;
    void take(QAccessibleEvent &event);

private:
    QList<Event> m_events;
};

} // namespace jiaoshu::test
