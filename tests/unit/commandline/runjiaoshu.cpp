// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QJsonDocument>
#include <QProcess>

namespace jiaoshu::testing {

QList<QJsonObject> Run::records() const
{
    QList<QJsonObject> records;
    QList<QByteArray> lines = out.split('\n');
    // What follows the last line end is no line.
    lines.removeLast();
    for (const QByteArray &line : lines)
        records << QJsonDocument::fromJson(line).object();
    return records;
}

QProcessEnvironment headless(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM"),
          QStringLiteral("LANG"), QStringLiteral("LANGUAGE")})
        environment.remove(name);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("HOME"), home);
    // Without one, Qt warns on standard error.
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    return environment;
}

Run runJiaoshu(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JIAOSHU_PROGRAM), arguments);
    Run run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QString codePoints(const QString &text, int start, int count)
{
    const QList<uint> all = text.toUcs4();
    const QList<uint> part = all.mid(start, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

} // namespace jiaoshu::testing
