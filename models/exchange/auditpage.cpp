// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/auditpage.h"

#include "exchange/htmltext.h"
#include "exchange/memberwords.h"
#include "exchange/words.h"
#include "text/sentence.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <optional>

namespace jiaoshu::exchange {
namespace {

using review::Event;
using store::Trail;

const QString Dash = QStringLiteral("–");

QString translated(const char *text) { return QCoreApplication::translate("AuditPage", text); }

const char *const Style = R"(
body{font:10.5pt/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;max-width:72em;margin:2em auto;padding:0 1em}
h1{font-size:18pt;margin:0 0 .5em}h2{font-size:14pt;margin:2em 0 .5em;border-bottom:2px solid}
h3{font-size:12pt;margin:1.5em 0 .3em}h4{font-size:10.5pt;margin:1em 0 .2em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.5em;margin:0}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:.2em 0 .4em;padding-left:.8em;border-left:3px solid #888}mark{background:none;font-weight:bold;border:1px solid;padding:0 2px}
table{border-collapse:collapse;width:100%;font-size:9pt}th,td{border:1px solid #999;padding:2px 5px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eee}td.n,td.t{white-space:nowrap}td.h{font:7pt/1.3 monospace;width:17em}strong{border:2px solid;padding:.1em .4em}
section{content-visibility:auto;contain-intrinsic-size:auto 400px}
@media print{@page{margin:15mm}body{max-width:none;margin:0;padding:0;font-size:9pt}section{content-visibility:visible}
h2{break-before:page}h3,h4,blockquote{break-after:avoid}tr{break-inside:avoid}a{color:inherit;text-decoration:none}}
)";

QString headings(std::initializer_list<const char *> names)
{
    QString row;
    for (const char *name : names)
        row += htmlElement("th", htmlText(translated(name)));
    return QStringLiteral("<table><thead><tr>") + row + QStringLiteral("</tr></thead><tbody>\n");
}

QString eventLink(qint64 sequence) { return QStringLiteral("<a href=\"#e%1\">%1</a>").arg(sequence); }

/** What a figure says, on a line: `221.29亿元 · 地区生产总值 · 湛河区 · 2020`. */
QString nameOf(const review::Figure &figure)
{
    QStringList parts{figure.fields.value + figure.fields.unit, figure.fields.indicatorName,
                      figure.fields.district, figure.fields.period};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/** Who decided, in which review, and in which layer where that is not the common record. */
QString reviewerOf(const Event &event)
{
    QStringList lines{event.reviewer};
    if (event.stage > 0)
        lines << translated(QT_TRANSLATE_NOOP("AuditPage", "review %1")).arg(event.stage);
    const auto layer = review::Layer::fromName(event.layer);
    if (layer && layer->kind == review::Layer::Kind::Blind)
        lines << translated(QT_TRANSLATE_NOOP("AuditPage", "without seeing the others"));
    else if (!event.layer.isEmpty())
        lines << translated(QT_TRANSLATE_NOOP("AuditPage", "in another copy: %1"))
                     .arg(layer ? layer->who : event.layer);
    return htmlLines(lines);
}

class AuditPage {
public:
    AuditPage(const Trail &trail, const AuditHead &head, QIODevice &device)
        : m_trail(trail)
        , m_head(head)
        , m_device(device)
    {}

    base::Outcome write();

private:
    void put(const QString &html) { m_device.write(html.toUtf8()); }
    base::Outcome putHead();
    void putEntry(const char *name, const QString &html);
    QString finding() const;
    base::Outcome putByFigure();
    /** Writes the events gathered of one figure, or of a report itself. */
    base::Outcome putGroup();
    base::Result<review::Places> putFigureHead(review::FigureId id);
    base::Outcome addLayers(review::Places &places) const;
    base::Outcome openReport(review::ReportId id);
    QString quoteOf(const review::Figure &figure) const;
    void putStep(const review::PastStep &step);
    QString decision(const review::PastStep &step) const;
    base::Outcome putByTime();
    base::Outcome putEvent(const Event &event);
    base::Result<QString> subjectOf(const Event &event);
    base::Outcome putBranches();
    void openCopy(const QString &copy);
    void putBranchEvent(const Event &event);

    const Trail &m_trail;
    const AuditHead &m_head;
    QIODevice &m_device;
    std::vector<Event> m_group;
    /** The report that is being written; empty where the file holds none of that number. */
    std::optional<review::Report> m_report;
    std::optional<review::ReportId> m_openReport;
    /** The day whose table is open. */
    std::optional<QDate> m_day;
    /** The copy whose table is open. */
    std::optional<QString> m_copy;
};

base::Outcome AuditPage::write()
{
    if (auto outcome = putHead(); !outcome)
        return outcome;
    if (auto outcome = putByFigure(); !outcome)
        return outcome;
    if (auto outcome = putByTime(); !outcome)
        return outcome;
    if (auto outcome = putBranches(); !outcome)
        return outcome;
    put(QStringLiteral("</body></html>\n"));
    return base::Done();
}

void AuditPage::putEntry(const char *name, const QString &html)
{
    put(htmlElement("dt", htmlText(translated(name))) + htmlElement("dd", html) + u'\n');
}

QString AuditPage::finding() const
{
    const store::AuditFinding &finding = m_head.finding;
    if (finding.whole)
        return htmlText(translated(QT_TRANSLATE_NOOP(
            "AuditPage",
            "Whole: every event hangs on the one before it, and what the project shows follows from the "
            "events.")));
    const QString broken = translated(QT_TRANSLATE_NOOP("AuditPage", "BROKEN at event %1: %2"));
    return htmlElement("strong", htmlText(broken.arg(QString::number(finding.sequence), finding.message)));
}

base::Outcome AuditPage::putHead()
{
    const auto summary = m_trail.summary();
    if (!summary)
        return summary.error();
    const QString title = htmlText(translated(QT_TRANSLATE_NOOP("AuditPage", "Record of decisions")));
    const QString language = m_head.language == u"zh" ? QStringLiteral("zh-CN") : m_head.language;
    put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/><title>%2 · "
                       "%3</title><style>%4"
                       "</style></head>\n<body><h1>%2</h1>\n<dl>\n")
            .arg(language, title, htmlText(m_head.project), QLatin1String(Style)));
    const auto number = [](qint64 count) { return QString::number(count); };
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : Dash;
    };
    QStringList reviewers;
    for (const auto &[name, events] : summary->reviewers)
        reviewers << htmlText(QStringLiteral("%1 (%2)").arg(name.isEmpty() ? Dash : name).arg(events));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Project"), htmlText(m_head.project));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Proof"), finding());
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Reports"), number(summary->reports));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Figures"), number(summary->figures));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Figures with events"), number(summary->touchedFigures));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Events"), number(summary->events));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Reviewers (events)"), reviewers.join(QLatin1String("<br/>")));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "First event"), time(summary->from));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Last event"), time(summary->to));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "First hash"), htmlText(QString::fromLatin1(summary->firstHash)));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Last hash"), htmlText(QString::fromLatin1(summary->lastHash)));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Written"),
             time(m_head.writtenAt) + u' ' +
                 htmlText(QStringLiteral("Jiaoshu %1").arg(QCoreApplication::applicationVersion())));
    putEntry(QT_TRANSLATE_NOOP("AuditPage", "Time zone"),
             htmlText(m_head.writtenAt.toLocalTime().timeZone().displayName(m_head.writtenAt,
                                                                            QTimeZone::OffsetName)));
    put(QStringLiteral("</dl>\n"));
    return base::Done();
}

base::Outcome AuditPage::putByFigure()
{
    put(htmlElement("h2", htmlText(translated(QT_TRANSLATE_NOOP("AuditPage", "By report and figure")))) +
        u'\n');
    const auto gather = [this](const Event &event) -> base::Outcome {
        const bool same = !m_group.empty() && m_group.front().report == event.report &&
                          m_group.front().figure == event.figure;
        base::Outcome outcome = same ? base::Outcome(base::Done()) : putGroup();
        m_group.push_back(event);
        return outcome;
    };
    if (auto outcome = m_trail.read(Trail::Order::Figure, gather); !outcome)
        return outcome;
    if (auto outcome = putGroup(); !outcome)
        return outcome;
    if (m_openReport)
        put(QStringLiteral("</section>\n"));
    return base::Done();
}

base::Outcome AuditPage::openReport(review::ReportId id)
{
    if (id == m_openReport)
        return base::Done();
    if (m_openReport)
        put(QStringLiteral("</section>\n"));
    m_openReport = id;
    m_report.reset();
    if (!id.isValid()) {
        put(QStringLiteral("<section id=\"r0\"><h3>%1</h3>\n").arg(htmlText(m_head.project)));
        return base::Done();
    }
    auto report = m_trail.report(id);
    // In a forged file it may be missing; its events are told all the same.
    if (report)
        m_report = std::move(report).value();
    else if (report.error().code != base::Error::Code::NotFound)
        return report.error();
    const QString name = m_report ? QStringLiteral("%1 · %2 · %3")
                                        .arg(m_report->shortName(), sourceName(*m_report), m_report->fileName)
                                  : translated(QT_TRANSLATE_NOOP("AuditPage", "Report %1")).arg(id.value);
    put(QStringLiteral("<section id=\"r%1\"><h3>%2</h3>\n").arg(QString::number(id.value), htmlText(name)));
    return base::Done();
}

QString AuditPage::quoteOf(const review::Figure &figure) const
{
    if (!m_report || figure.span.start < 0 || figure.span.end > m_report->text->size() ||
        figure.span.isEmpty())
        return {};
    const text::SourceText &text = *m_report->text;
    const base::Span sentence = text::sentenceOf(text, figure.span);
    return htmlElement("blockquote", htmlText(text.slice({sentence.start, figure.span.start})) +
                                         htmlElement("mark", htmlText(text.slice(figure.span))) +
                                         htmlText(text.slice({figure.span.end, sentence.end})));
}

/** The heading of a figure with its sentence; where it stands now in the common record. */
base::Result<review::Places> AuditPage::putFigureHead(review::FigureId id)
{
    const auto figure = m_trail.figure(id);
    if (!figure && figure.error().code != base::Error::Code::NotFound)
        return figure.error();
    QString name = translated(QT_TRANSLATE_NOOP("AuditPage", "Figure %1")).arg(id.value);
    if (figure) {
        name += QStringLiteral(": %1 · %2").arg(nameOf(figure.value()), word(figure->state));
        if (!figure->inForce)
            name += u" · " + translated(QT_TRANSLATE_NOOP("AuditPage", "not in the record"));
    }
    put(QStringLiteral("<h4 id=\"f%1\">%2</h4>\n").arg(QString::number(id.value), htmlText(name)));
    put(figure ? quoteOf(figure.value()) : QString());
    return figure ? review::Places{{QString(), figure->span}} : review::Places();
}

/** Adds where the figure stands in the layers that say something of it. */
base::Outcome AuditPage::addLayers(review::Places &places) const
{
    for (const Event &event : m_group) {
        if (event.layer.isEmpty() || places.contains(event.layer))
            continue;
        const auto opinion = m_trail.opinion(event.layer, event.figure);
        if (opinion)
            places.insert(event.layer, opinion->figure.span);
        else if (opinion.error().code != base::Error::Code::NotFound)
            return opinion.error();
    }
    return base::Done();
}

base::Outcome AuditPage::putGroup()
{
    if (m_group.empty())
        return base::Done();
    if (auto outcome = openReport(m_group.front().report); !outcome)
        return outcome;
    review::Places places;
    if (m_group.front().figure.isValid()) {
        auto head = putFigureHead(m_group.front().figure);
        if (!head)
            return head.error();
        places = std::move(head).value();
    }
    if (auto outcome = addLayers(places); !outcome)
        return outcome;
    put(headings({QT_TRANSLATE_NOOP("AuditPage", "Event"), QT_TRANSLATE_NOOP("AuditPage", "Time"),
                  QT_TRANSLATE_NOOP("AuditPage", "Reviewer"), QT_TRANSLATE_NOOP("AuditPage", "Decision"),
                  QT_TRANSLATE_NOOP("AuditPage", "From"), QT_TRANSLATE_NOOP("AuditPage", "To"),
                  QT_TRANSLATE_NOOP("AuditPage", "Reason")}));
    for (const review::PastStep &step : review::stepsOf(std::move(m_group), std::move(places)))
        putStep(step);
    m_group.clear();
    put(QStringLiteral("</tbody></table>\n"));
    return base::Done();
}

/** The verb; struck out and with what took it back where it stands no longer. */
QString AuditPage::decision(const review::PastStep &step) const
{
    const Event &event = step.event;
    QString html = htmlText(word(event.kind));
    if (event.reverts != 0)
        html += u' ' + eventLink(event.reverts);
    if (event.batch != 0 && event.batch != event.sequence)
        html += QStringLiteral("<br/>") +
                htmlText(translated(QT_TRANSLATE_NOOP("AuditPage", "in one act with %1")))
                    .arg(eventLink(event.batch));
    if (step.takenBackBy != 0)
        html = htmlElement("s", html) + QStringLiteral("<br/>") +
               htmlText(translated(QT_TRANSLATE_NOOP("AuditPage", "taken back by %1")))
                   .arg(eventLink(step.takenBackBy));
    return html;
}

void AuditPage::putStep(const review::PastStep &step)
{
    QStringList before;
    QStringList after;
    for (const MemberChange &change : changesOf(step, m_report ? m_report->text.get() : nullptr)) {
        const QString name = change.name.isEmpty() ? QString() : change.name + u' ';
        before << (change.before.isEmpty() ? Dash : name + change.before);
        after << (change.after.isEmpty() ? Dash : name + change.after);
    }
    // Where there was nothing at all, one dash says so.
    if (before.count(Dash) == before.size())
        before = QStringList{Dash};
    const Event &event = step.event;
    put(htmlElement(
            "tr", htmlCell("n", eventLink(event.sequence)) +
                      htmlCell("t", event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) +
                      htmlCell("w", reviewerOf(event)) + htmlCell("d", decision(step)) +
                      htmlCell("b", htmlLines(before)) + htmlCell("a", htmlLines(after)) +
                      htmlCell("r", htmlText(event.reason))) +
        u'\n');
}

base::Outcome AuditPage::putByTime()
{
    put(htmlElement("h2", htmlText(translated(QT_TRANSLATE_NOOP("AuditPage", "In order of time")))) + u'\n');
    const auto one = [this](const Event &event) { return putEvent(event); };
    if (auto outcome = m_trail.read(Trail::Order::Time, one); !outcome)
        return outcome;
    if (m_day)
        put(QStringLiteral("</tbody></table></section>\n"));
    return base::Done();
}

/** What an event is about, as a link to its place in the first part. */
base::Result<QString> AuditPage::subjectOf(const Event &event)
{
    if (!event.figure.isValid()) {
        const QString report =
            translated(QT_TRANSLATE_NOOP("AuditPage", "Report %1")).arg(event.report.value);
        return QStringLiteral("<a href=\"#r%1\">%2</a>")
            .arg(QString::number(event.report.value),
                 htmlText(event.report.isValid() ? report : m_head.project));
    }
    const auto figure = m_trail.figure(event.figure);
    if (!figure && figure.error().code != base::Error::Code::NotFound)
        return figure.error();
    const QString name = translated(QT_TRANSLATE_NOOP("AuditPage", "Figure %1")).arg(event.figure.value);
    return QStringLiteral("<a href=\"#f%1\">%2</a>")
        .arg(QString::number(event.figure.value),
             htmlText(figure ? QString(name + u": " + nameOf(figure.value())) : name));
}

base::Outcome AuditPage::putEvent(const Event &event)
{
    const QDateTime at = event.at.toLocalTime();
    if (at.date() != m_day) {
        put(m_day ? QStringLiteral("</tbody></table></section>\n") : QString());
        m_day = at.date();
        put(QStringLiteral("<section><h3>%1</h3>\n").arg(m_day->toString(Qt::ISODate)) +
            headings({QT_TRANSLATE_NOOP("AuditPage", "Event"), QT_TRANSLATE_NOOP("AuditPage", "Time"),
                      QT_TRANSLATE_NOOP("AuditPage", "Reviewer"), QT_TRANSLATE_NOOP("AuditPage", "Decision"),
                      QT_TRANSLATE_NOOP("AuditPage", "Concerns"), QT_TRANSLATE_NOOP("AuditPage", "Hash")}));
    }
    const auto subject = subjectOf(event);
    if (!subject)
        return subject.error();
    put(QStringLiteral("<tr id=\"e%1\">").arg(event.sequence) +
        htmlCell("n", QString::number(event.sequence)) +
        htmlCell("t", at.toString(QStringLiteral("HH:mm:ss"))) + htmlCell("w", reviewerOf(event)) +
        htmlCell("d", decision({event})) + htmlCell("f", subject.value()) +
        htmlCell("h", htmlText(QString::fromLatin1(event.hash))) + QStringLiteral("</tr>\n"));
    return base::Done();
}

/** What other copies decided before they were merged, as it was written there. */
base::Outcome AuditPage::putBranches()
{
    const auto one = [this](const QString &copy, const review::BranchEvent &event) -> base::Outcome {
        openCopy(copy);
        putBranchEvent(event.event());
        return base::Done();
    };
    if (auto outcome = m_trail.readBranches(one); !outcome)
        return outcome;
    if (m_copy)
        put(QStringLiteral("</tbody></table></section>\n"));
    return base::Done();
}

void AuditPage::openCopy(const QString &copy)
{
    if (m_copy == copy)
        return;
    if (m_copy)
        put(QStringLiteral("</tbody></table></section>\n"));
    else
        put(htmlElement(
                "h2", htmlText(translated(QT_TRANSLATE_NOOP("AuditPage", "Other copies that were merged")))) +
            htmlElement("p",
                        htmlText(translated(QT_TRANSLATE_NOOP(
                            "AuditPage", "Reports and figures have the numbers that they have there.")))));
    m_copy = copy;
    put(QStringLiteral("<section><h3>%1</h3>\n").arg(htmlText(copy)) +
        headings({QT_TRANSLATE_NOOP("AuditPage", "Event"), QT_TRANSLATE_NOOP("AuditPage", "Time"),
                  QT_TRANSLATE_NOOP("AuditPage", "Reviewer"), QT_TRANSLATE_NOOP("AuditPage", "Decision"),
                  QT_TRANSLATE_NOOP("AuditPage", "Concerns"), QT_TRANSLATE_NOOP("AuditPage", "From"),
                  QT_TRANSLATE_NOOP("AuditPage", "To"), QT_TRANSLATE_NOOP("AuditPage", "Reason"),
                  QT_TRANSLATE_NOOP("AuditPage", "Hash")}));
}

void AuditPage::putBranchEvent(const Event &event)
{
    QStringList subject;
    if (event.report.isValid())
        subject << translated(QT_TRANSLATE_NOOP("AuditPage", "Report %1")).arg(event.report.value);
    if (event.figure.isValid())
        subject << translated(QT_TRANSLATE_NOOP("AuditPage", "Figure %1")).arg(event.figure.value);
    QStringList before;
    QStringList after;
    for (const MemberChange &change : changesOf(review::PastStep{event}, nullptr)) {
        before << QString(change.name + u' ' + change.before).trimmed();
        after << QString(change.name + u' ' + change.after).trimmed();
    }
    put(htmlElement(
            "tr", htmlCell("n", QString::number(event.sequence)) +
                      htmlCell("t", event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) +
                      htmlCell("w", reviewerOf(event)) + htmlCell("d", htmlText(word(event.kind))) +
                      htmlCell("f", htmlLines(subject)) + htmlCell("b", htmlLines(before)) +
                      htmlCell("a", htmlLines(after)) + htmlCell("r", htmlText(event.reason)) +
                      htmlCell("h", htmlText(QString::fromLatin1(event.hash)))) +
        u'\n');
}

} // namespace

base::Outcome writeAuditPage(const Trail &trail, const AuditHead &head, QIODevice &device)
{
    return AuditPage(trail, head, device).write();
}

} // namespace jiaoshu::exchange
