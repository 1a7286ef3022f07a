// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile.h"

#include <QDir>
#include <QFile>

namespace jiaoshu::tests {

namespace {

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\t"), QStringLiteral("\t"));
}

/** `work_report 2022 金水区: text` as a case. */
ExtractionCase headOf(const QString &line, const QString &origin)
{
    ExtractionCase result;
    result.origin = origin;
    const qsizetype colon = line.indexOf(u':');
    const QStringList head = line.left(colon).split(u' ', Qt::SkipEmptyParts);
    if (head.size() != 3)
        qFatal("%s: a case begins with kind, year and district", qPrintable(origin));
    const auto kind = figures::reportKindFromToken(head[0]);
    if (!kind)
        qFatal("%s: no such kind of report: %s", qPrintable(origin), qPrintable(head[0]));
    result.info.kind = *kind;
    result.info.year = head[1].toInt();
    result.info.district = head[2];
    const auto districts = figures::Gazetteer::builtIn().byName(head[2]);
    if (!districts.empty())
        result.info.districtCode = districts.front()->code;
    result.text = unescaped(line.mid(colon + 2));
    return result;
}

} // namespace

std::vector<ExtractionCase> readCases()
{
    std::vector<ExtractionCase> cases;
    const QDir folder(QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/unit/extraction/cases"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.startsWith(u'>'))
                cases.push_back(headOf(line.mid(1), QStringLiteral("%1:%2").arg(name).arg(number)));
            else if (!line.isEmpty() && !line.startsWith(u'#') && !cases.empty())
                cases.back().expected.push_back(unescaped(line));
        }
    }
    return cases;
}

QString describe(const figures::ExtractedFigure &figure, const text::SourceText &text,
                 const figures::ReportInfo &info, const QString &like)
{
    const figures::Fields &fields = figure.fields;
    const auto orDash = [](const QString &field) { return field.isEmpty() ? QStringLiteral("-") : field; };
    QStringList words{orDash(fields.indicator), figures::token(fields.measure), figures::token(fields.status),
                      orDash(fields.period)};
    if (fields.qualifier != figures::Qualifier::None)
        words.push_back(figures::token(fields.qualifier));
    if (like.contains(u" value:"))
        words.push_back(QStringLiteral("value:") + fields.value);
    if (like.contains(u" unit:"))
        words.push_back(QStringLiteral("unit:") + orDash(fields.unit));
    if (fields.district != info.district)
        words.push_back(u'@' + fields.district);
    return text.slice(figure.span).toString() + QStringLiteral(" = ") + words.join(u' ');
}

const extraction::Extractor &extractor()
{
    static const extraction::Extractor instance(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    return instance;
}

std::vector<figures::ExtractedFigure> extract(const text::SourceText &text, const figures::ReportInfo &info)
{
    return extractor().extract(text, text::Outline::of(text), info);
}

} // namespace jiaoshu::tests
