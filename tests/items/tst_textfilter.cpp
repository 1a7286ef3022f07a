// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figuretablemodel.h"
#include "items/textcolumns.h"
#include "itemsproject.h"
#include "text/pinyin.h"
#include "text/sentence.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace jiaoshu;
using items::FigureFilter;
using items::FigureTableModel;
using items::TextColumns;

namespace {

/** What of a figure its words are looked for in, one word after the other: slow, and short enough to be believed. */
bool naiveFinds(const review::ReviewDocument &document, const review::Figure &figure, const QString &word)
{
    const figures::Catalogue &catalogue = figures::Catalogue::builtIn();
    const figures::Fields &fields = figure.fields;
    const text::SourceText &text = *document.report(figure.report)->text;
    QStringList names{fields.district};
    if (const figures::Indicator *known = catalogue.find(fields.indicator))
        names << catalogue.displayName(known->id, QStringLiteral("zh")) << known->name << known->aliases;
    else
        names << fields.indicatorName;
    const bool letters =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; }) &&
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return text.slice(text::sentenceOf(text, figure.span)).contains(word, Qt::CaseInsensitive) ||
           std::any_of(names.begin(), names.end(),
                       [&](const QString &name) {
                           return name.contains(word, Qt::CaseInsensitive) ||
                                  (letters && text::PinyinName(name).find(word));
                       }) ||
           (digits && fields.value.contains(word));
}

std::vector<review::FigureId> naiveFilter(const review::ReviewDocument &document, const QString &typed)
{
    std::vector<review::FigureId> found;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const review::FigureId id : document.allFigures()) {
        const review::Figure &figure = *document.figure(id);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return naiveFinds(document, figure, word); }))
            found.push_back(id);
    }
    return found;
}

/** Sentences of one, two or three figures, in which words and numbers come again and again. */
testing::HandmadeReport manySentences(QRandomGenerator &random)
{
    static const QStringList subjects{QStringLiteral("固定资产投资"), QStringLiteral("新建公厕"),
                                      QStringLiteral("生产总值"), QStringLiteral("GDP")};
    QString text;
    QStringList quotes;
    for (int i = 0; i < 60; ++i) {
        quotes << QStringLiteral("%1.%2亿元").arg(100 + i).arg(random.bounded(10));
        text += subjects[random.bounded(4)] + quotes.last();
        text += random.bounded(2) ? QStringLiteral("，") : QStringLiteral("。\n");
    }
    testing::HandmadeReport report(QStringLiteral("many.txt"), text, QStringLiteral("石龙区"),
                                   QStringLiteral("410404"), 2022);
    for (const QString &quote : quotes) {
        // Every third value stands in its sentence in another form.
        const QString value = random.bounded(3) ? quote.chopped(2) : quote.chopped(2).remove(u'.');
        report.figure(quote, value, QStringLiteral("亿元"),
                      random.bounded(2) ? QStringLiteral("gdp") : QString(), QStringLiteral("新建公厕"),
                      QStringLiteral("2021"));
    }
    return report;
}

/** Words of one to three characters that are there, nearly there, or nowhere. */
QString anyFilter(QRandomGenerator &random)
{
    static const QString letters = QStringLiteral("固定资产投资新建公厕生产总值GDPgdpzczz石龙区0123456789..-亿元，。");
    QString typed;
    for (int words = random.bounded(1, 3); words > 0; --words) {
        const int length = random.bounded(1, 4);
        const auto start = random.bounded(letters.size() - length);
        typed += letters.mid(start, length) + u' ';
    }
    return typed;
}

} // namespace

/** What is typed to filter figures, against a filter that goes through each of them. */
class TestTextFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyWordFindsWhatANaiveFilterFinds();
    void valuesToldAnewReplaceOldOnes();
    void sentencesOutOfOrder();
};

void TestTextFilter::anyWordFindsWhatANaiveFilterFinds()
{
    QRandomGenerator random(20261122);
    testing::ItemsProject project;
    QVERIFY(project.open());
    review::ReviewDocument &document = project.document;
    const auto many = document.addReport(manySentences(random).report());
    QVERIFY(many.ok());
    FigureTableModel model(document, figures::Catalogue::builtIn());
    int found = 0;
    for (int step = 0; step < 600; ++step) {
        const std::vector<review::FigureId> figures = document.allFigures();
        const review::FigureId id = figures[size_t(random.bounded(int(figures.size())))];
        review::Figure figure = *document.figure(id);
        switch (random.bounded(6)) {
        case 0: QVERIFY(project.correctValue(id, QString::number(random.bounded(900))).ok()); break;
        case 1:
            figure.fields.district = QStringLiteral("新华区");
            figure.fields.districtCode = QStringLiteral("410402");
            QVERIFY(document.correct(id, figure.fields, figure.span, {}).ok());
            break;
        case 2: {
            // Over another figure it is refused, which is as good.
            const qsizetype start = random.bounded(document.report(many.value())->text->size() - 4);
            document.add(many.value(), {start, start + 3}, figure.fields, {}).ok();
            break;
        }
        case 3:
            if (document.canUndo())
                QVERIFY(document.undo().ok());
            break;
        default: break;
        }
        FigureFilter filter;
        filter.text = anyFilter(random);
        model.setFilter(filter);
        QCOMPARE(model.shownFigures(), naiveFilter(document, filter.text));
        found += model.rowCount() > 0 ? 1 : 0;
    }
    // Neither all nor nothing: the words are such that the comparison says something.
    QVERIFY2(found > 150 && found < 600, qPrintable(QString::number(found)));
}

void TestTextFilter::valuesToldAnewReplaceOldOnes()
{
    TextColumns columns;
    columns.set(0, {0, 0, 1, 0, 0, {}});
    columns.set(1, {0, 0, 1, 0, 0, QStringLiteral("12.5")});
    columns.set(2, {0, 0, 1, 0, 0, QStringLiteral("5.12")});
    const auto find = [&](const QString &word) {
        TextColumns::Found found(columns.size(), 0);
        columns.findInValues(word, found);
        return found;
    };
    QCOMPARE(find(QStringLiteral("12")), (TextColumns::Found{0, 1, 1}));
    QCOMPARE(find(QStringLiteral("12.")), (TextColumns::Found{0, 1, 0}));
    // Never over the end of one value into the next.
    QCOMPARE(find(QStringLiteral("55")), (TextColumns::Found{0, 0, 0}));
    columns.set(1, {0, 0, 1, 0, 0, QStringLiteral("7")});
    columns.set(2, {0, 0, 1, 0, 0, {}});
    columns.set(0, {0, 0, 1, 0, 0, QStringLiteral("12")});
    QCOMPARE(find(QStringLiteral("12")), (TextColumns::Found{1, 0, 0}));
    QCOMPARE(find(QStringLiteral("7")), (TextColumns::Found{0, 1, 0}));
}

void TestTextFilter::sentencesOutOfOrder()
{
    TextColumns columns;
    // Two reports; the third row was added later and stands at the start of the first one.
    columns.set(0, {0, 10, 20, 0, 0, {}});
    columns.set(1, {1, 0, 9, 0, 0, {}});
    columns.set(2, {0, 0, 9, 0, 0, {}});
    columns.set(3, {0, 5, 12, 0, 0, {}});
    TextColumns::Found found(columns.size(), 0);
    columns.findInSentences({{7, 18}, {}}, 2, found);
    QCOMPARE(found, (TextColumns::Found{1, 0, 1, 1}));
    // A word that goes on behind the sentence does not stand in it.
    found.assign(columns.size(), 0);
    columns.findInSentences({{7, 18}, {0}}, 3, found);
    QCOMPARE(found, (TextColumns::Found{0, 1, 0, 1}));
}

QTEST_GUILESS_MAIN(TestTextFilter)
#include "tst_textfilter.moc"
