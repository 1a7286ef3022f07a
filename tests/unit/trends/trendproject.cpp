// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "store/store.h"

#include <QtTest>

namespace jiaoshu::testing {

using figures::Measure;
using figures::Qualifier;
using figures::Status;

TrendProject::TrendProject()
    : document(clock)
{
    document.setReviewer(QStringLiteral("审校员"));
    const auto opened = document.open(store::memoryProject());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
}

review::ReportId TrendProject::add(const QString &district, const QString &code, int year,
                                   const std::vector<Stated> &stated, figures::ReportKind kind)
{
    review::NewReport made;
    QString text = QStringLiteral("%1 %2 年政府工作报告\n\n").arg(district).arg(year);
    for (const Stated &one : stated) {
        text += QStringLiteral("%1指标为").arg(one.period);
        figures::ExtractedFigure figure;
        figure.span.start = text.size();
        text += one.value + one.unit;
        figure.span.end = text.size();
        text += QStringLiteral("，比上年有所变化。");
        figure.fields.value = one.value;
        figure.fields.unit = one.unit;
        figure.fields.measure = one.measure;
        figure.fields.status = one.status;
        figure.fields.period = one.period;
        figure.fields.qualifier = one.qualifier;
        figure.fields.indicator = one.indicator;
        figure.fields.indicatorName = one.name;
        figure.fields.district = one.district.isEmpty() ? district : one.district;
        figure.fields.districtCode = one.district.isEmpty() ? code : one.code;
        figure.confidence = 0.9;
        made.figures.push_back(figure);
    }
    review::Report &report = made.report;
    report.fileName = QStringLiteral("%1-%2.txt").arg(code).arg(year);
    report.path = report.fileName;
    report.encoding = QStringLiteral("UTF-8");
    report.text = std::make_shared<const text::SourceText>(text);
    report.outline = std::make_shared<const text::Outline>(text::Outline::of(*report.text));
    report.textHash = report.text->hash();
    report.info = {
        QStringLiteral("%1 %2 年政府工作报告").arg(district).arg(year), district, code, year, kind, {}};
    const auto added = document.addReport(made);
    if (!added)
        qFatal("%s", qPrintable(added.error().text()));
    const std::vector<review::FigureId> figures = document.figuresOf(added.value());
    for (size_t i = 0; i < stated.size(); ++i)
        decide(figures[i], stated[i].state);
    return added.value();
}

void TrendProject::decide(review::FigureId figure, review::State state)
{
    const auto done = [&]() -> base::Outcome {
        switch (state) {
        case review::State::Accepted: return document.accept({figure});
        case review::State::Rejected: return document.reject({figure});
        case review::State::Questioned: return document.question({figure}, QStringLiteral("哪一年？"));
        case review::State::Later: return document.later({figure});
        default: return base::Done();
        }
    }();
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
}

review::ReportId TrendProject::add(const QString &line)
{
    const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn();
    const auto nameOf = [&](const QString &code) {
        const figures::District *district = gazetteer.byCode(code);
        return district ? gazetteer.displayName(*district) : code;
    };
    const QStringList head = line.section(u':', 0, 0).split(u' ', Qt::SkipEmptyParts);
    std::vector<Stated> figures;
    for (const QString &text : line.section(u':', 1).split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        Stated stated{words.value(0), words.value(1), QStringLiteral("gdp"), words.value(2)};
        for (const QString &word : words.mid(3)) {
            const QString said = word.section(u'=', 1);
            stated.measure = figures::measureFromToken(word).value_or(stated.measure);
            stated.status = figures::statusFromToken(word).value_or(stated.status);
            stated.qualifier = figures::qualifierFromToken(word).value_or(stated.qualifier);
            stated.state = review::stateFromToken(word).value_or(stated.state);
            if (word.startsWith(u"of="))
                stated.indicator = said;
            else if (word.startsWith(u"named="))
                stated.name = said;
            else if (word.startsWith(u"in="))
                std::tie(stated.code, stated.district) = std::tuple(said, nameOf(said));
        }
        figures.push_back(stated);
    }
    const auto kind = figures::reportKindFromToken(head.value(2));
    return add(nameOf(head.value(0)), head.value(0), head.value(1).toInt(), figures,
               kind.value_or(figures::ReportKind::WorkReport));
}

review::FigureId TrendProject::figure(const QString &value) const
{
    for (const review::FigureId id : document.allFigures()) {
        if (document.figure(id)->fields.value == value)
            return id;
    }
    qFatal("no figure %s", qPrintable(value));
}

void TrendProject::correct(review::FigureId id, figures::Field field, const QString &text)
{
    const review::Figure *figure = document.figure(id);
    figures::Fields fields = figure->fields;
    figures::setFieldText(fields, field, text);
    const auto done = document.correct(id, fields, figure->span, QStringLiteral("抽取有误"));
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
}

void TrendProject::addDesignData()
{
    const QString gdp = QStringLiteral("gdp");
    const QString percent = QStringLiteral("%");
    const QString unit = QStringLiteral("亿元");
    const auto text = [](const char *ascii) { return QString::fromLatin1(ascii); };
    const auto level = [&](const char *value, const char *year, Status status = Status::Actual) {
        return Stated{text(value), unit, gdp, text(year), Measure::Level, status};
    };
    const auto growth = [&](const char *value, const char *year, Status status = Status::Actual,
                            Qualifier bound = Qualifier::None) {
        return Stated{text(value), percent, gdp, text(year), Measure::Growth, status, bound};
    };
    const auto average = [&](const char *value, const char *years) {
        return Stated{text(value), percent, gdp, text(years), Measure::AverageGrowth};
    };
    add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
        {level("221.29", "2020"), growth("2.1", "2020"), level("108.8", "2015"),
         level("154.9", "2020", Status::Target), average("6.8", "2016/2020"),
         growth("7.5", "2021", Status::Target, Qualifier::About)});
    add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2024,
        {growth("4", "2023", Status::Estimate), growth("7", "2024", Status::Target)});
    add(QStringLiteral("新华区"), QStringLiteral("410402"), 2021,
        {level("271.4", "2020"), growth("3.2", "2020"),
         growth("7.0", "2021", Status::Target, Qualifier::AtLeast)});
    add(QStringLiteral("瀍河区"), QStringLiteral("410304"), 2022,
        {level("136", "2021"), level("87.5", "2016"), growth("5.6", "2021"), average("5.3", "2017/2021"),
         growth("8", "2022", Status::Target)});
    for (const char *value : {"108.8", "154.9", "4", "3.2", "87.5"}) {
        if (!document.accept({figure(text(value))}))
            qFatal("could not accept %s", value);
    }
}

QStringList textsOf(const trends::Series &series)
{
    QStringList texts;
    for (const trends::Point &point : series.points) {
        QString text = QString::number(point.year) + u' ' + point.value.toString();
        if (!point.counts)
            text += QStringLiteral(" out");
        if (!point.agreeing.empty())
            text += QStringLiteral(" +%1").arg(point.agreeing.size());
        texts << text;
    }
    return texts;
}

std::vector<trends::Panel> panelsOf(const TrendProject &project, const trends::Query &query)
{
    return trends::panels(project.document, figures::Catalogue::builtIn(), query);
}

trends::Query queryOf(const QString &indicator, const std::vector<QString> &districts)
{
    trends::Query query;
    query.indicator = indicator;
    query.districts = districts;
    return query;
}

} // namespace jiaoshu::testing
