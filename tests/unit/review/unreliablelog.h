// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"

namespace jiaoshu::test {

/** An event log whose writes fail while `broken` says so; everything else goes to the log it wraps. */
class UnreliableLog final : public review::EventLog {
public:
    UnreliableLog(std::unique_ptr<review::EventLog> log, const bool &broken)
        : m_log(std::move(log))
        , m_broken(broken)
    {}

    base::Result<review::ProjectContents> load() override { return m_broken ? refusal() : m_log->load(); }
    base::Result<review::ProjectContents> addReport(const review::NewReport &report, const QString &reviewer,
                                                    const QDateTime &at) override
    {
        return m_broken ? refusal() : m_log->addReport(report, reviewer, at);
    }
    base::Result<std::vector<review::Event>> append(std::vector<review::Event> events,
                                                    std::vector<review::Figure> states) override
    {
        if (m_broken)
            return refusal();
        return m_log->append(std::move(events), std::move(states));
    }
    base::Result<std::vector<review::Event>> appendMerge(std::vector<review::Event> events,
                                                         std::vector<review::Figure> states,
                                                         std::vector<review::BranchEvent> branch) override
    {
        if (m_broken)
            return refusal();
        return m_log->appendMerge(std::move(events), std::move(states), std::move(branch));
    }
    base::Result<review::Event> changeInfo(review::Event event, const review::Report &report) override
    {
        if (m_broken)
            return refusal();
        return m_log->changeInfo(std::move(event), report);
    }
    base::Result<std::vector<review::Event>> events(review::FigureId figure) const override
    {
        return m_log->events(figure);
    }
    base::Result<review::Event> event(qint64 sequence) const override { return m_log->event(sequence); }
    base::Result<std::vector<review::Event>> eventsBefore(qint64 sequence, int most) const override
    {
        return m_log->eventsBefore(sequence, most);
    }
    QString setting(const QString &key) const override { return m_log->setting(key); }
    base::Outcome setSetting(const QString &key, const QString &value) override
    {
        return m_log->setSetting(key, value);
    }

private:
    static base::Error refusal()
    {
        return {base::Error::Code::NotWritable, QStringLiteral("disk"), QStringLiteral("full"), {}};
    }

    std::unique_ptr<review::EventLog> m_log;
    const bool &m_broken;
};

} // namespace jiaoshu::test
