// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenevents.h"

#include <algorithm>

namespace jiaoshu::test {

namespace {
SpokenEvents *listening = nullptr;
}

SpokenEvents::SpokenEvents() { listening = this; }

SpokenEvents::~SpokenEvents() { listening = nullptr; }

const SpokenEvents::Event *SpokenEvents::last(QAccessible::Event type, const QObject *object) const
{
    const auto found = std::find_if(m_events.rbegin(), m_events.rend(), [&](const Event &event) {
        return event.type == type && event.object == object;
    });
    return found == m_events.rend() ? nullptr : &*found;
}

void SpokenEvents::take(QAccessibleEvent &event)
{
    QAccessibleInterface *about = event.object() ? event.accessibleInterface() : nullptr;
    if (!about || !about->isValid())
        return;
    const QAccessibleTextInterface *text = about->textInterface();
    m_events.append({event.type(), event.object(), about->role(), about->text(QAccessible::Name),
                     about->text(QAccessible::Description), text ? text->cursorPosition() : -1});
}

} // namespace jiaoshu::test

// In the place of Qt's own, for the whole process.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    if (jiaoshu::test::listening)
        jiaoshu::test::listening->take(*event);
}

bool QAccessible::isActive() { return jiaoshu::test::listening != nullptr; }
