// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace jiaoshu::testing {

/** What a run of the program left behind. */
struct Run {
    int status = -1;
    QByteArray out;
    QString err;

    /** Standard output as JSON lines; an empty object for a line that is none. */
    QList<QJsonObject> records() const;
};

/** An environment without a display, in English, with a home of its own. */
QProcessEnvironment headless(const QString &home);

/** Runs the built program to its end. */
Run runJiaoshu(const QStringList &arguments, const QProcessEnvironment &environment);

/** `count` UTF-8 code points of a text from `start`. */
QString codePoints(const QString &text, int start, int count);

} // namespace jiaoshu::testing
