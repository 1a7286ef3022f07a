// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <memory>
#include <optional>

namespace jiaoshu::app {

/** The options of one verb, and its --help. */
class VerbParser {
public:
    /** `synopsis` is what follows `jiaoshu` on the usage line; `summary` says in a sentence or two what the verb does. */
    VerbParser(const QString &synopsis, const QString &summary);

    /** An option that takes a value (`valueName` names it) or, without one, none. */
    void add(const QString &name, const QString &valueName, const QString &description);
    /** Empty if all is well; else the status to exit with: help was printed, or what is wrong said. */
    std::optional<int> parse(const QStringList &arguments);
    /** Says what is wrong with the usage, shows the usage line; returns the exit status for it. */
    int usageError(const QString &message) const;

    bool isSet(const QString &name) const { return m_parser->isSet(name); }
    QString value(const QString &name) const { return m_parser->value(name); }
    /** All values of an option that may be given more than once. */
    QStringList values(const QString &name) const { return m_parser->values(name); }
    QStringList positional() const { return m_parser->positionalArguments(); }
    /** The option's value if it is one of `allowed` (the first where it is not given); else empty, and an error is said. */
    std::optional<QString> choice(const QString &name, const QStringList &allowed) const;

private:
    QString help() const;

    struct Option {
        QString syntax;
        QString description;
    };
    /** Held by pointer: Qt's parser cannot be moved, and ours is returned from the functions that describe a verb. */
    std::unique_ptr<QCommandLineParser> m_parser = std::make_unique<QCommandLineParser>();
    QString m_synopsis;
    QString m_summary;
    QList<Option> m_options;
};

} // namespace jiaoshu::app
