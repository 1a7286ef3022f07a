// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jiaoshu;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isHan(QChar c) { return c >= QChar(0x4E00) && c <= QChar(0x9FFF); }
bool isTableLine(const QString &line)
{
    return line.contains(u'\t') || line.contains(u'|') || line.contains(u"  ");
}

std::vector<figures::ExtractedFigure> extractAs(const QString &text, const figures::ReportInfo &info)
{
    return tests::extract(text::SourceText(text), info);
}

/** What a reviewer decides on; the name may differ in its blanks. */
QString record(const figures::ExtractedFigure &figure)
{
    const figures::Fields &f = figure.fields;
    return QStringList{f.value,
                       f.unit,
                       figures::token(f.measure),
                       figures::token(f.status),
                       f.period,
                       figures::token(f.qualifier),
                       f.indicator,
                       f.district}
        .join(u' ');
}

/** A page number after every full stop at a line's end. */
QString pageBreaksBetween(const QString &text)
{
    QString changed = text;
    return changed.replace(QStringLiteral("。\n"), QStringLiteral("。\n\n— 12 —\n\n"));
}

/** A page number inside the paragraphs, after every third comma of a long line. */
QString pageBreaksInside(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() < 80 || isTableLine(line))
            continue;
        int commas = 0;
        for (qsizetype i = line.size() - 8; i > 40; --i) {
            if (line[i] == u'，' && ++commas % 3 == 0)
                line.insert(i + 1, QStringLiteral("\n\n— 12 —\n\n"));
        }
    }
    return lines.join(u'\n');
}

/** A blank between a number and a Han character of its unit. */
QString blanks(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        for (qsizetype i = line.size() - 2; i > 0 && !isTableLine(line); --i) {
            if (line[i].isDigit() && isHan(line[i + 1]))
                line.insert(i + 1, u' ');
        }
    }
    return lines.join(u'\n');
}

QString fullWidthDigits(const QString &text)
{
    QString changed = text;
    for (QChar &c : changed) {
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(c.unicode() + 0xFEE0));
    }
    return changed;
}

/** `1234` as `1,234` in the figures that have four or more digits before the point. */
QString thousands(const QString &text, const std::vector<figures::ExtractedFigure> &figures)
{
    QString changed = text;
    for (auto it = figures.rbegin(); it != figures.rend(); ++it) {
        qsizetype end = it->span.start;
        while (end < it->span.end && changed[end].isDigit())
            ++end;
        for (qsizetype at = end - 3; at > it->span.start && end - it->span.start <= 9; at -= 3)
            changed.insert(at, u',');
    }
    return changed;
}

} // namespace

/** A report typeset in another way holds the same records. */
class ExtractionMutationsTest : public QObject {
    Q_OBJECT

private slots:
    void sameRecords_data();
    void sameRecords();
};

void ExtractionMutationsTest::sameRecords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("mutation");
    const QStringList folders{QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"),
                              QStringLiteral(JIAOSHU_REPORTS_DIR)};
    for (const QString &folder : folders) {
        const auto files = QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            for (const char *mutation : {"between", "inside", "blanks", "wide", "thousands"})
                QTest::addRow("%s %s", qPrintable(file.fileName()), mutation)
                    << file.filePath() << QString::fromLatin1(mutation);
        }
    }
}

void ExtractionMutationsTest::sameRecords()
{
    QFETCH(QString, path);
    QFETCH(QString, mutation);
    QString text = readText(path);
    QVERIFY(!text.isEmpty());
    text.remove(u'\r');
    const text::SourceText source(text);
    const auto info = extraction::recognise(source, text::Outline::of(source), QFileInfo(path).fileName(),
                                            figures::Gazetteer::builtIn());
    const auto figures = extractAs(text, info);
    const QString changed = mutation == u"between"  ? pageBreaksBetween(text)
                            : mutation == u"inside" ? pageBreaksInside(text)
                            : mutation == u"blanks" ? blanks(text)
                            : mutation == u"wide"   ? fullWidthDigits(text)
                                                    : thousands(text, figures);
    const auto mutated = extractAs(changed, info);
    QStringList before;
    QStringList after;
    for (const auto &figure : figures)
        before.push_back(record(figure));
    for (const auto &figure : mutated)
        after.push_back(record(figure));
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        QVERIFY2(before[i] == after[i],
                 qPrintable(QStringLiteral("%1: %2 became %3").arg(i).arg(before[i], after[i])));
    QCOMPARE(after.size(), before.size());
}

QTEST_GUILESS_MAIN(ExtractionMutationsTest)
#include "tst_extraction_mutations.moc"
