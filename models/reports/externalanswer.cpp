// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/externalanswer.h"

#include "figures/period.h"
#include "figures/value.h"
#include "reports/quoteindex.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <algorithm>
#include <map>

namespace jiaoshu::reports {
namespace {

using figures::Field;

/** Of a figure whose confidence the program does not say. */
constexpr double UnknownConfidence = 0.5;

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::reports", text); }

/** A line on its way to a figure; `reason` says what is wrong with it. */
class LineReader {
public:
    LineReader(const QByteArray &line, QuoteIndex &quotes, const figures::ReportInfo &info)
        : m_quotes(quotes)
        , m_info(info)
    {
        m_ok = parse(line) && checkTypes() && place() && readFields() && readValue() && readConfidence();
    }

    bool isOk() const { return m_ok; }
    const QString &reason() const { return m_reason; }
    ExternalFigure take() { return std::move(m_result); }

private:
    bool refuse(const QString &reason)
    {
        m_reason = reason;
        return false;
    }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    QString textOf(QLatin1StringView key) const { return m_object.value(key).toString(); }

    bool parse(const QByteArray &line);
    bool checkTypes();
    bool place();
    bool readFields();
    bool readValue();
    bool readConfidence();

    QuoteIndex &m_quotes;
    const figures::ReportInfo &m_info;
    QJsonObject m_object;
    ExternalFigure m_result;
    QString m_reason;
    bool m_ok = false;
};

bool LineReader::parse(const QByteArray &line)
{
    if (line.size() > LongestAnswerLine)
        return refuse(translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the line is longer than %1 bytes"))
                          .arg(LongestAnswerLine));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(line);
    if (decoder.hasError())
        return refuse(translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the line is not UTF-8")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the line is not JSON (byte %1)"))
                          .arg(error.offset));
    if (!document.isObject())
        return refuse(translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the line is no JSON object")));
    m_object = document.object();
    return true;
}

/** Members that are not known say nothing; those that are have to be of their kind. */
bool LineReader::checkTypes()
{
    const auto isNumber = [](QStringView key) {
        return key == u"start" || key == u"end" || key == u"occurrence" || key == u"confidence";
    };
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const QString key = member.key();
        const bool isText = figures::fieldFromToken(key) || key == u"text" || key == u"before" ||
                            key == u"after" || key == u"district_code";
        const bool wrong = (isNumber(key) && !member->isDouble()) || (isText && !member->isString()) ||
                           (isText && !QStringView(member->toString()).isValidUtf16());
        if (wrong)
            return refuse(
                translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "“%1” is not of the right kind")).arg(key));
    }
    return true;
}

bool LineReader::place()
{
    Quote quote{textOf(QLatin1StringView("text")), textOf(QLatin1StringView("before")),
                textOf(QLatin1StringView("after")), std::nullopt, std::nullopt};
    const bool hasPlace = has(QLatin1StringView("start")) && has(QLatin1StringView("end"));
    if (hasPlace)
        quote.place = base::CodePointSpan{m_object.value(QLatin1StringView("start")).toInteger(-1),
                                          m_object.value(QLatin1StringView("end")).toInteger(-1)};
    if (has(QLatin1StringView("occurrence")))
        quote.occurrence = m_object.value(QLatin1StringView("occurrence")).toInteger(0);
    if (quote.text.trimmed().isEmpty() && (!hasPlace || has(QLatin1StringView("text"))))
        return refuse(translated(
            QT_TRANSLATE_NOOP("jiaoshu::reports", "there is neither a text nor a start and an end")));
    const auto found = m_quotes.anchor(quote);
    if (!found)
        return refuse(found.error().message);
    m_result.figure.span = found.value();
    return true;
}

bool LineReader::readFields()
{
    for (const Field field : figures::AllFields) {
        const QString key = figures::token(field);
        if (!m_object.contains(key))
            continue;
        const QString text = m_object.value(key).toString();
        const bool known = figures::setFieldText(m_result.figure.fields, field, text) &&
                           (field != Field::Period || figures::Period::parse(text));
        if (!known)
            return refuse(translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "“%1” is no %2")).arg(text, key));
        m_result.named.push_back(field);
    }
    figures::Fields &fields = m_result.figure.fields;
    fields.districtCode = textOf(QLatin1StringView("district_code"));
    if (fields.districtCode.isEmpty() && !fields.district.isEmpty() && fields.district == m_info.district)
        fields.districtCode = m_info.districtCode;
    return true;
}

/** What is not named is read off the quote, where this is a plain number and a unit. */
bool LineReader::readValue()
{
    figures::Fields &fields = m_result.figure.fields;
    if (!m_object.contains(figures::token(Field::Value))) {
        const QString quote = m_quotes.text().slice(m_result.figure.span).toString();
        qsizetype end = 0;
        while (end < quote.size() && (quote[end].unicode() < 0x80) &&
               (quote[end].isDigit() || quote[end] == u'.' || quote[end] == u',' || quote[end] == u'-'))
            ++end;
        fields.value = quote.left(end).remove(u',');
        if (!m_object.contains(figures::token(Field::Unit)))
            fields.unit = quote.mid(end).simplified().remove(u' ');
    }
    if (figures::isValue(fields.value))
        return true;
    return refuse(translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "“%1” is no %2"))
                      .arg(fields.value, figures::token(Field::Value)));
}

bool LineReader::readConfidence()
{
    const double confidence = m_object.value(QLatin1StringView("confidence")).toDouble(UnknownConfidence);
    if (!(confidence >= 0 && confidence <= 1))
        return refuse(
            translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the confidence is not between 0 and 1")));
    m_result.figure.confidence = confidence;
    m_result.figure.reasons = {{Field::Value, QStringLiteral("external"), m_result.figure.span}};
    return true;
}

/** Keeps the first of figures that overlap; the places that are taken by their start. */
class Keeper {
public:
    bool keep(ExternalFigure figure)
    {
        const base::Span span = figure.figure.span;
        auto after = m_kept.lower_bound(span.start);
        if (after != m_kept.end() && after->second.figure.span.touches(span))
            return false;
        if (after != m_kept.begin() && std::prev(after)->second.figure.span.touches(span))
            return false;
        m_kept.emplace_hint(after, span.start, std::move(figure));
        return true;
    }
    std::vector<ExternalFigure> take()
    {
        std::vector<ExternalFigure> figures;
        for (auto &[start, figure] : m_kept)
            figures.push_back(std::move(figure));
        return figures;
    }

private:
    std::map<qsizetype, ExternalFigure> m_kept;
};

} // namespace

QString Refusal::text() const
{
    return translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "line %1: %2"))
        .arg(QString::number(line), reason);
}

ExternalAnswer readAnswer(const QByteArray &answer, const text::SourceText &text,
                          const figures::ReportInfo &info, const base::Progress &progress)
{
    ExternalAnswer result;
    QuoteIndex quotes(text);
    Keeper keeper;
    qint64 number = 0;
    qsizetype start = answer.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start < answer.size() && !progress.isCancelled()) {
        qsizetype end = answer.indexOf('\n', start);
        end = end < 0 ? answer.size() : end;
        ++number;
        const QByteArray line = QByteArray::fromRawData(answer.constData() + start, end - start);
        start = end + 1;
        if (line.size() <= LongestAnswerLine && line.trimmed().isEmpty())
            continue;
        LineReader reader(line, quotes, info);
        if (!reader.isOk())
            result.refusals.push_back({number, reader.reason()});
        else if (!keeper.keep(reader.take()))
            result.refusals.push_back(
                {number, translated(QT_TRANSLATE_NOOP("jiaoshu::reports",
                                                      "it overlaps a figure of an earlier line"))});
    }
    result.figures = keeper.take();
    return result;
}

} // namespace jiaoshu::reports
