// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shaping.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** Figures that are moved, split and merged. A report of which every stretch between brackets is a figure, from 1. */
class TestShape : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void splitTellsWhatBecameOfWhat();
    void splitIsOneStep();
    void eitherHalfRevertsTheWhole();
    void aSplitIsNotRevertedOverAnotherFigure();
    void impossibleSplits();
    void mergeTellsWhatBecameOfWhat();
    void impossibleMerges();
    void notMergedOntoTheVeryPlaceOfARejectedOne();
    void extractionLeavesSplitAndMergedAlone();
    void movedFiguresDoNotOverlap();
    void partsAreRead_data();
    void partsAreRead();
    void partsKeepTheIndicatorThatFits();
    void wholesAreRead();
    void movedEndsAreRead_data();
    void movedEndsAreRead();
    void whatIsMeant();
    void endsSnap();

private:
    const Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    const text::SourceText &text() const { return *m_document->report(m_report)->text; }
    QString printed(const Figure &one) const { return text().slice(one.span).toString(); }
    void add(const QString &marked);
    std::vector<FigureId> split(qint64 id, qsizetype cut = -1)
    {
        const auto parts = test::take(m_shaping.parts(text(), figure(id), cut));
        return test::take(m_document->split({id}, parts, QStringLiteral("两个数")));
    }
    base::Outcome merge(const std::vector<FigureId> &ids)
    {
        std::vector<const Figure *> figures;
        for (const FigureId id : ids)
            figures.push_back(m_document->figure(id));
        const auto whole = m_shaping.whole(text(), figures);
        return whole ? m_document->merge(ids, whole.value(), QStringLiteral("断开"))
                     : base::Outcome(whole.error());
    }
    std::vector<Event> events() const { return test::take(m_document->history()); }

    const Shaping m_shaping{figures::Catalogue::builtIn()};
    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewDocument> m_document;
    ReportId m_report;
    std::vector<figures::ExtractedFigure> m_readings;
};

void TestShape::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document
                ->open(test::take(store::openProject(m_folder->filePath(QStringLiteral("a.jiaoshu")), true)))
                .ok());
}

/** After every case the chain is whole, and what is on disk is what was shown. */
void TestShape::cleanup()
{
    const QString path = m_folder->filePath(QStringLiteral("a.jiaoshu"));
    const auto finding = test::take(store::verify(path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    std::vector<Figure> shown;
    for (const FigureId id : m_document->allFigures())
        shown.push_back(*m_document->figure(id));
    m_document.reset();
    ReviewDocument again(m_clock);
    QVERIFY(again.open(test::take(store::openProject(path, false))).ok());
    QCOMPARE(again.allFigures().size(), shown.size());
    for (const Figure &one : shown) {
        const Figure *stored = again.figure(one.id);
        QVERIFY(stored);
        QCOMPARE(snapshot(*stored), snapshot(one));
        QCOMPARE(stored->added, one.added);
    }
}

void TestShape::add(const QString &marked)
{
    NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, 0);
    QString plain;
    for (const QChar c : marked) {
        if (c == u'[') {
            report.figures.emplace_back().span.start = plain.size();
        } else if (c == u']') {
            report.figures.back().span.end = plain.size();
        } else {
            plain.append(c);
        }
    }
    report.report.text = std::make_shared<const text::SourceText>(plain);
    const extraction::Quantities quantities(figures::UnitTable::builtIn());
    for (figures::ExtractedFigure &one : report.figures) {
        const auto read = quantities.in(plain, one.span);
        one.fields.value = read.empty() ? QStringLiteral("0") : read.front().value;
        one.fields.unit = read.empty() ? QString() : read.front().unit;
        one.fields.period = QStringLiteral("2020");
        one.fields.district = QStringLiteral("湛河区");
    }
    m_readings = report.figures;
    m_report = test::take(m_document->addReport(report));
}

void TestShape::splitTellsWhatBecameOfWhat()
{
    add(QStringLiteral("改造老旧小区[18个、52.3万平方米]，惠及群众"));
    const auto ids = split(1);
    QCOMPARE(ids.size(), size_t(2));
    QCOMPARE(ids.front(), FigureId{1});
    QCOMPARE(printed(figure(1)), QStringLiteral("18个"));
    QCOMPARE(figure(1).state, State::Corrected);
    QCOMPARE(printed(figure(2)), QStringLiteral("52.3万平方米"));
    QCOMPARE(figure(2).fields.value, QStringLiteral("52.3"));
    QCOMPARE(figure(2).fields.unit, QStringLiteral("万平方米"));
    QCOMPARE(figure(2).fields.period, QStringLiteral("2020"));
    QCOMPARE(figure(2).state, State::Added);
    QVERIFY(figure(2).added && !figure(2).extracted);
    const auto trail = events();
    QCOMPARE(trail.size(), size_t(3));
    for (size_t i = 1; i < 3; ++i) {
        QCOMPARE(token(trail[i].kind), QStringLiteral("split"));
        QCOMPARE(trail[i].batch, 2);
        QCOMPARE(trail[i].reason, QStringLiteral("两个数"));
        QCOMPARE(trail[i].figure, FigureId{qint64(i)});
    }
    QCOMPARE(trail[2].after.value(QStringLiteral("split_from")).toInteger(), 1);
}

void TestShape::splitIsOneStep()
{
    add(QStringLiteral("[18个、52.3万平方米]"));
    const QJsonObject before = snapshot(figure(1));
    split(1);
    QVERIFY(m_document->undo().ok());
    QCOMPARE(m_document->figureCount(), 1);
    QCOMPARE(snapshot(figure(1)), before);
    QVERIFY(!m_document->canUndo());
    QVERIFY(m_document->redo().ok());
    QCOMPARE(m_document->figureCount(), 2);
    QCOMPARE(printed(figure(1)), QStringLiteral("18个"));
    QCOMPARE(figure(2).state, State::Added);
}

void TestShape::eitherHalfRevertsTheWhole()
{
    add(QStringLiteral("[18个、52.3万平方米]"));
    for (const size_t half : {1, 2}) {
        split(1);
        const auto trail = events();
        const qint64 first = trail[trail.size() - 2].sequence;
        QVERIFY(m_document->revert(first + qint64(half) - 1).ok());
        QCOMPARE(m_document->figureCount(), 1);
        QCOMPARE(figure(1).state, State::NotReviewed);
        // Taking the taking back back brings both again.
        QVERIFY(m_document->revert(events().back().sequence).ok());
        QCOMPARE(m_document->figureCount(), 2);
        QVERIFY(m_document->undo().ok());
    }
}

void TestShape::aSplitIsNotRevertedOverAnotherFigure()
{
    add(QStringLiteral("[18个、另52.3万平方米]"));
    split(1);
    const qint64 sequence = events().back().sequence;
    figures::Fields fields;
    fields.value = QStringLiteral("1");
    const qsizetype gap = figure(1).span.end;
    QVERIFY(m_document->add(m_report, {gap, gap + 2}, fields).ok());
    const auto outcome = m_document->revert(sequence);
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().message.contains(QStringLiteral("、另")), qPrintable(outcome.error().message));
    QCOMPARE(m_document->figureCount(), 3);
}

void TestShape::impossibleSplits()
{
    add(QStringLiteral("[18个、52.3万平方米]，[5%]"));
    const auto parts = test::take(m_shaping.parts(text(), figure(1), -1));
    QVERIFY(!m_document->split({1}, {parts.front()}).ok());
    QVERIFY(!m_document->split({1}, {parts[1], parts[0]}).ok());
    QVERIFY(!m_document->split({1}, {{figure(1).span, parts[0].fields}, parts[1]}).ok());
    QVERIFY(!m_document->split({1}, {parts[0], {{0, 2}, parts[1].fields}}).ok());
    QVERIFY(!m_document->split({1}, {parts[0], {figure(2).span, parts[1].fields}}).ok());
    QVERIFY(!m_document->split({1}, {parts[0], {parts[1].span, {}}}).ok());
    QVERIFY(!m_document->split({9}, parts).ok());
    QCOMPARE(events().size(), size_t(1));
}

void TestShape::mergeTellsWhatBecameOfWhat()
{
    add(QStringLiteral("完成[22]\n[1.29亿元]，"));
    QVERIFY(merge({{1}, {2}}).ok());
    QCOMPARE(m_document->figureCount(), 1);
    QCOMPARE(figure(1).fields.value, QStringLiteral("221.29"));
    QCOMPARE(figure(1).fields.unit, QStringLiteral("亿元"));
    QCOMPARE(figure(1).state, State::Corrected);
    QVERIFY(!m_document->figure({2}));
    const auto trail = events();
    QCOMPARE(token(trail[1].kind), QStringLiteral("merge"));
    QCOMPARE(trail[2].after.value(QStringLiteral("merged_into")).toInteger(), 1);
    QVERIFY(m_document->undo().ok());
    QCOMPARE(figure(1).state, State::NotReviewed);
    QCOMPARE(printed(figure(2)), QStringLiteral("1.29亿元"));
    QCOMPARE(figure(2).state, State::NotReviewed);
    QVERIFY(m_document->redo().ok());
    QVERIFY(m_document->revert(3).ok());
    QCOMPARE(m_document->figureCount(), 2);
}

void TestShape::impossibleMerges()
{
    add(QStringLiteral("[1]，[2]，[3]，全年完成地区生产总值比上年增长[4%]"));
    const auto whole = [&](qint64 first, qint64 last) {
        return Part{{figure(first).span.start, figure(last).span.end}, figure(first).fields};
    };
    const auto reasonOf = [](const base::Outcome &outcome) {
        return outcome ? QString() : outcome.error().message;
    };
    QVERIFY(!reasonOf(m_document->merge({{1}}, whole(1, 1))).isEmpty());
    QVERIFY(reasonOf(m_document->merge({{1}, {3}}, whole(1, 3))).contains(QStringLiteral("“2”")));
    QVERIFY(!reasonOf(m_document->merge({{2}, {1}}, whole(1, 2))).isEmpty());
    QVERIFY(!reasonOf(m_document->merge({{3}, {4}}, whole(3, 4))).isEmpty());
    QVERIFY(!reasonOf(m_document->merge({{1}, {2}}, whole(1, 1))).isEmpty());
    // Two numbers side by side are not one.
    QVERIFY(reasonOf(merge({{1}, {2}})).contains(QStringLiteral("1，2")));
    QCOMPARE(events().size(), size_t(1));
}

/** Undone, such a merge could not be done again. */
void TestShape::notMergedOntoTheVeryPlaceOfARejectedOne()
{
    add(QStringLiteral("新建[18个]、[52.3万平方米]。"));
    const base::Span whole{figure(1).span.start, figure(2).span.end};
    const figures::Fields fields = figure(1).fields;
    const FigureId below = test::take(m_document->add(m_report, whole, fields));
    QVERIFY(m_document->reject({below}).ok());
    const size_t before = events().size();
    QVERIFY(!m_document->merge({{1}, {2}}, {whole, fields}).ok());
    QCOMPARE(events().size(), before);
    // Over it, it may be, there and back.
    const base::Span wider{whole.start - 1, whole.end};
    QVERIFY(m_document->merge({{1}, {2}}, {wider, fields}).ok());
    QVERIFY(m_document->undo().ok());
    QVERIFY(m_document->redo().ok());
    QCOMPARE(figure(1).span, wider);
}

void TestShape::extractionLeavesSplitAndMergedAlone()
{
    add(QStringLiteral("完成[22]\n[1.29亿元]，改造[18个、52.3万平方米]。"));
    QVERIFY(merge({{1}, {2}}).ok());
    split(3);
    QHash<qint64, QJsonObject> before;
    for (const FigureId id : m_document->allFigures())
        before.insert(id.value, snapshot(figure(id.value)));
    const ExtractionSource source{QStringLiteral("jiaoshu 2"), QStringLiteral("indicators.json")};
    QVERIFY(test::take(m_document->extractAgain(m_report, m_readings, source)).isEmpty());
    m_readings[1].fields.value = QStringLiteral("7");
    m_readings[2].fields.value = QStringLiteral("8");
    QVERIFY(!test::take(m_document->extractAgain(m_report, m_readings, source)).isEmpty());
    QCOMPARE(m_document->allFigures().size(), size_t(before.size()));
    for (const FigureId id : m_document->allFigures())
        QCOMPARE(snapshot(figure(id.value)), before.value(id.value));
}

void TestShape::movedFiguresDoNotOverlap()
{
    add(QStringLiteral("增长[2.1%]，总值[221.29亿元]，"));
    const base::Span over{figure(1).span.start, figure(2).span.start + 3};
    const auto refusal = m_document->canMove({1}, over);
    QVERIFY(!refusal.ok() && refusal.error().message.contains(QStringLiteral("221.29亿元")));
    QVERIFY(!m_document->correct({1}, figure(1).fields, over, {}).ok());
    QVERIFY(m_document->reject({{2}}).ok());
    QVERIFY(m_document->canMove({1}, over).ok());
    QVERIFY(m_document->correct({1}, figure(1).fields, over, {}).ok());
}

void TestShape::partsAreRead_data()
{
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *marked, const QStringList &parts) { QTest::newRow(marked) << parts; };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("[18个、52.3万平方米]", {s("18 个"), s("52.3 万平方米")});
    row("[3%—5%]", {s("3 %"), s("5 %")});
    row("[15～20亿元]", {s("15 亿元"), s("20 亿元")});
    row("[一百二十个、三点五亿元]", {s("120 个"), s("3.5 亿元")});
    row("[１８个和５２万元和3%]", {s("18 个"), s("52 万元"), s("3 %")});
    row("[221^29亿元]", {s("221 亿元"), s("29 亿元")});
    row("[221.29亿元]", {});
    row("[2^%]", {});
}

void TestShape::partsAreRead()
{
    QFETCH(QStringList, parts);
    QString marked = QString::fromUtf8(QTest::currentDataTag());
    const qsizetype caret = marked.indexOf(u'^');
    add(marked.remove(u'^'));
    // The bracket before it is no part of the text.
    const auto found = m_shaping.parts(text(), figure(1), caret < 0 ? -1 : caret - 1);
    QCOMPARE(found.ok(), !parts.isEmpty());
    if (!found) {
        QVERIFY2(found.error().message.contains(printed(figure(1))), qPrintable(found.error().message));
        return;
    }
    QStringList read;
    for (const Part &part : found.value())
        read << part.fields.value + u' ' + part.fields.unit;
    QCOMPARE(read, parts);
}

void TestShape::partsKeepTheIndicatorThatFits()
{
    add(QStringLiteral("[50亿元、120个]"));
    figures::Fields fields = figure(1).fields;
    fields.indicator = QStringLiteral("gdp");
    fields.indicatorName = QStringLiteral("地区生产总值");
    QVERIFY(m_document->correct({1}, fields, figure(1).span, {}).ok());
    split(1);
    QCOMPARE(figure(1).fields.indicator, QStringLiteral("gdp"));
    QVERIFY(figure(2).fields.indicator.isEmpty() && figure(2).fields.indicatorName.isEmpty());
}

void TestShape::wholesAreRead()
{
    add(QStringLiteral("增长[3]—[5%]，下降[1]\n[9.7%]"));
    figures::Fields falls = figure(3).fields;
    falls.value = QStringLiteral("-1");
    QVERIFY(m_document->correct({3}, falls, figure(3).span, {}).ok());
    QVERIFY(merge({{1}, {2}}).ok());
    QCOMPARE(figure(1).fields.value, QStringLiteral("3..5"));
    QCOMPARE(figure(1).fields.unit, QStringLiteral("%"));
    QVERIFY(merge({{3}, {4}}).ok());
    QCOMPARE(figure(3).fields.value, QStringLiteral("-19.7"));
}

void TestShape::movedEndsAreRead_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("isValue");
    QTest::addColumn<QString>("isUnit");
    const auto row = [](const char *text, const char *after, const char *value, const char *unit,
                        const char *isValue, const char *isUnit) {
        QTest::newRow(text) << QString::fromUtf8(after) << QString::fromUtf8(value) << QString::fromUtf8(unit)
                            << QString::fromUtf8(isValue) << QString::fromUtf8(isUnit);
    };
    row("完成221.2[9]亿元", "221.29亿元", "9", "", "221.29", "亿元");
    row("完成[221.29]亿元", "221.29亿元", "221.29", "", "221.29", "亿元");
    // What was typed stays.
    row("约[221.29]亿元", "221.29亿元", "222", "", "222", "亿元");
    row("合[221.29]亿元", "221.29亿元", "221.29", "万元", "221.29", "万元");
    // The sign comes from the words around it.
    row("下降[9]7%", "97%", "-9", "", "-97", "%");
    row("下降[19.7%]", "下降", "-19.7", "%", "-19.7", "%");
}

void TestShape::movedEndsAreRead()
{
    QFETCH(QString, after);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(QString, isValue);
    QFETCH(QString, isUnit);
    add(QString::fromUtf8(QTest::currentDataTag()));
    figures::Fields fields;
    fields.value = value;
    fields.unit = unit;
    const qsizetype start = text().view().indexOf(after);
    const auto moved = m_shaping.moved(text(), fields, figure(1).span, {start, start + after.size()});
    QCOMPARE(moved.value, isValue);
    QCOMPARE(moved.unit, isUnit);
}

void TestShape::whatIsMeant()
{
    add(QStringLiteral("总值221.29亿元，增长3%—5%\n"));
    const auto meant = [&](base::Span selected, qsizetype caret) {
        const auto found = m_shaping.meant(text(), selected, caret);
        return found ? text().slice(found->span).toString() : QString();
    };
    QCOMPARE(meant({}, 4), QStringLiteral("221.29亿元"));
    QCOMPARE(meant({}, 1), QString());
    QCOMPARE(meant({2, 8}, 8), QStringLiteral("221.29亿元"));
    QCOMPARE(meant({3, 7}, 7), QStringLiteral("221.29亿元"));
    QCOMPARE(meant({2, 11}, 11), QStringLiteral("221.29亿元"));
    QCOMPARE(meant({0, 10}, 10), QStringLiteral("总值221.29亿元"));
    QCOMPARE(meant({0, 2}, 2), QString());
    QCOMPARE(meant({2, text().size()}, 2), QString());
}

void TestShape::endsSnap()
{
    add(QStringLiteral("总值221.29亿元，增长"));
    QCOMPARE(m_shaping.snapped(text(), 4, true), 10);
    QCOMPARE(m_shaping.snapped(text(), 9, true), 10);
    QCOMPARE(m_shaping.snapped(text(), 9, false), 2);
    QCOMPARE(m_shaping.snapped(text(), 1, false), 1);
    QCOMPARE(m_shaping.snapped(text(), 11, true), 11);
}

QTEST_APPLESS_MAIN(TestShape)
#include "tst_shape.moc"
