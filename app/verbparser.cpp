// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbparser.h"

#include "app/console.h"
#include "app/verbs.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace

VerbParser::VerbParser(const QString &synopsis, const QString &summary)
    : m_synopsis(synopsis)
    , m_summary(summary)
{
    add(QStringLiteral("help"), {}, translated(QT_TRANSLATE_NOOP("CommandLine", "Shows this help.")));
}

void VerbParser::add(const QString &name, const QString &valueName, const QString &description)
{
    QStringList names{name};
    // The two that are typed again and again.
    if (name == QLatin1String("help") || name == QLatin1String("out"))
        names.prepend(name.left(1));
    QCommandLineOption option(names);
    option.setValueName(valueName);
    m_parser->addOption(option);
    m_options.append({valueName.isEmpty() ? QString(u"--" + name) : QString(u"--" + name + u' ' + valueName),
                      description});
}

std::optional<int> VerbParser::parse(const QStringList &arguments)
{
    // The parser takes its first argument for the program's name.
    const bool understood = m_parser->parse(QStringList{QStringLiteral("jiaoshu")} + arguments);
    if (m_parser->isSet(QStringLiteral("help"))) {
        out(help().toUtf8());
        return finishOut() ? ExitDone : ExitInput;
    }
    if (!understood)
        return usageError(m_parser->errorText());
    return std::nullopt;
}

int VerbParser::usageError(const QString &message) const
{
    complain(QString(u"jiaoshu: " + message));
    complain(translated(QT_TRANSLATE_NOOP("CommandLine", "usage: jiaoshu %1")).arg(m_synopsis));
    return ExitUsage;
}

std::optional<QString> VerbParser::choice(const QString &name, const QStringList &allowed) const
{
    if (!isSet(name))
        return allowed.first();
    if (allowed.contains(value(name)))
        return value(name);
    QStringList named = allowed;
    named.removeAll(QString());
    named.removeDuplicates();
    usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 is one of %2, not \"%3\""))
                   .arg(name, named.join(QLatin1String(", ")), value(name)));
    return std::nullopt;
}

QString VerbParser::help() const
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "Usage: jiaoshu %1")).arg(m_synopsis);
    text += u"\n\n" + m_summary + u"\n\n" + translated(QT_TRANSLATE_NOOP("CommandLine", "Options:")) + u'\n';
    qsizetype width = 0;
    for (const Option &option : m_options)
        width = std::max(width, option.syntax.size());
    for (const Option &option : m_options)
        text += u"  " + option.syntax.leftJustified(width) + u"  " + option.description + u'\n';
    return text;
}

} // namespace jiaoshu::app
