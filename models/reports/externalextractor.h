// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/externalanswer.h"

#include <QString>

namespace jiaoshu::reports {

/** How long and how much another program may answer. */
struct ExternalLimits {
    /** Milliseconds from start to end of the program. */
    int time = 120'000;
    /** Bytes on its standard output. */
    qint64 answer = 64 * 1024 * 1024;
};

/**
 * A command of the user that reads a report's text on standard input (UTF-8) and writes figures as JSON lines to standard
 * output. It is started without a shell. It and all that it started are ended when it takes too long, answers too much, or
 * is cancelled. Thread-safe.
 */
class ExternalExtractor {
public:
    /** `command` is program and arguments, divided as QProcess::splitCommand() does. */
    explicit ExternalExtractor(QString command, ExternalLimits limits = {});

    const QString &command() const { return m_command; }
    /** The error names the command and says how it failed; lines that are not in order are no failure. */
    base::Result<ExternalAnswer> extract(const text::SourceText &text, const figures::ReportInfo &info,
                                         const base::Progress &progress) const;

private:
    base::Result<QByteArray> answerTo(const QByteArray &input, const base::Progress &progress) const;
    base::Error error(base::Error::Code code, const QString &message, const QByteArray &said = {}) const;

    QString m_command;
    ExternalLimits m_limits;
};

} // namespace jiaoshu::reports
