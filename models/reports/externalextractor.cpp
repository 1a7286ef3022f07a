// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/externalextractor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <unistd.h>
#include <csignal>

namespace jiaoshu::reports {
namespace {

using base::Error;

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::reports", text); }

/** Milliseconds between two looks at the clock and at the wish to cancel. */
constexpr int Look = 50;
/** Of what a program says on standard error, the end is kept: the reason stands there. */
constexpr qsizetype MostSaid = 4096;

/** A program in a process group of its own, so that what it started ends with it. */
class Child {
public:
    Child()
    {
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    }
    ~Child() { end(); }

    bool start(const QStringList &words, const QByteArray &input)
    {
        m_process.start(words.front(), words.mid(1));
        if (!m_process.waitForStarted())
            return false;
        m_group = pid_t(m_process.processId());
        m_process.write(input);
        m_process.closeWriteChannel();
        return true;
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void waitForMore()
    {
        // A program that closed its output and goes on has nothing more to read: then only its end is waited for.
        if (!m_process.waitForReadyRead(Look) && m_process.error() != QProcess::Timedout)
            m_process.waitForFinished(Look);
        collect();
    }
    void collect()
    {
        m_answer += m_process.readAllStandardOutput();
        m_said += m_process.readAllStandardError();
        if (m_said.size() > MostSaid)
            m_said = m_said.last(MostSaid);
    }
    /** Ends the whole group; what of it ended by itself is not touched. */
    void end()
    {
        if (m_group > 0)
            ::kill(-m_group, SIGKILL);
        m_group = 0;
        m_process.kill();
        m_process.waitForFinished();
    }

    const QProcess &process() const { return m_process; }
    const QByteArray &answer() const { return m_answer; }
    const QByteArray &said() const { return m_said; }

private:
    QProcess m_process;
    pid_t m_group = 0;
    QByteArray m_answer;
    QByteArray m_said;
};

} // namespace

ExternalExtractor::ExternalExtractor(QString command, ExternalLimits limits)
    : m_command(std::move(command))
    , m_limits(limits)
{}

Error ExternalExtractor::error(Error::Code code, const QString &message, const QByteArray &said) const
{
    const QString words = QString::fromUtf8(said).trimmed();
    const QString last = words.mid(words.lastIndexOf(u'\n') + 1);
    return {code, m_command,
            last.isEmpty()
                ? message
                : translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "%1; it said: %2")).arg(message, last),
            words};
}

base::Result<QByteArray> ExternalExtractor::answerTo(const QByteArray &input,
                                                     const base::Progress &progress) const
{
    const QStringList words = QProcess::splitCommand(m_command);
    if (words.isEmpty())
        return error(Error::Code::Invalid,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "no command is given")));
    Child child;
    if (!child.start(words, input))
        return error(Error::Code::NotFound,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the program cannot be started: %1"))
                         .arg(child.process().errorString()));
    QElapsedTimer clock;
    clock.start();
    while (child.isRunning()) {
        if (progress.isCancelled())
            return error(Error::Code::Cancelled,
                         translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "cancelled")));
        if (clock.hasExpired(m_limits.time))
            return error(
                Error::Code::Truncated,
                translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the program did not end within %1 seconds"))
                    .arg(m_limits.time / 1000.0),
                child.said());
        child.waitForMore();
        if (child.answer().size() > m_limits.answer)
            break;
    }
    child.collect();
    if (child.answer().size() > m_limits.answer)
        return error(
            Error::Code::Invalid,
            translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the program answered more than %1 bytes"))
                .arg(m_limits.answer));
    if (child.process().exitStatus() == QProcess::CrashExit)
        return error(Error::Code::Invalid,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the program crashed")), child.said());
    if (child.process().exitCode() != 0)
        return error(Error::Code::Invalid,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the program ended with status %1"))
                         .arg(child.process().exitCode()),
                     child.said());
    return child.answer();
}

base::Result<ExternalAnswer> ExternalExtractor::extract(const text::SourceText &text,
                                                        const figures::ReportInfo &info,
                                                        const base::Progress &progress) const
{
    const auto answer = answerTo(text.string().toUtf8(), progress);
    if (!answer)
        return answer.error();
    ExternalAnswer read = readAnswer(answer.value(), text, info, progress);
    if (progress.isCancelled())
        return error(Error::Code::Cancelled, translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "cancelled")));
    return read;
}

} // namespace jiaoshu::reports
