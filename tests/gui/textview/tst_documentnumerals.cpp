// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfixture.h"

#include <QImage>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using extraction::NumeralReason;
using Numerals = ui::DocumentView::Numerals;

/** The marks of numerals that are no figures: where they stand, what they look like, and that nothing moves for them. */
class TestDocumentNumerals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnPlace();
    void marksMoveNothing();
    void unexplainedLooksDifferent_data();
    void unexplainedLooksDifferent();
    void overALineEnd();

private:
    static QImage picture(TextFixture &fixture) { return fixture.view->viewport()->grab().toImage(); }
    /** Rows of pixels in which two pictures differ, within a rectangle. */
    static QSet<int> changedRows(const QImage &a, const QImage &b, QRect within);
};

QSet<int> TestDocumentNumerals::changedRows(const QImage &a, const QImage &b, QRect within)
{
    QSet<int> rows;
    for (int y = qMax(0, within.top()); y <= qMin(a.height() - 1, within.bottom()); ++y) {
        for (int x = qMax(0, within.left()); x <= qMin(a.width() - 1, within.right()); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                rows << y;
        }
    }
    return rows;
}

void TestDocumentNumerals::onlyItsOwnPlace()
{
    TextFixture fixture;
    fixture.add(QStringLiteral("2021年3月，新建公厕[19座]，第6次会议。"));
    ui::DocumentView &view = fixture.show();
    QVERIFY(!view.numeralAt(0));
    view.setNumerals(std::make_shared<const Numerals>(
        Numerals{{{0, 7}, NumeralReason::Date}, {{17, 18}, NumeralReason::Ordinal}}));
    QVERIFY(view.numeralAt(0) && view.numeralAt(6));
    QVERIFY(!view.numeralAt(7) && !view.numeralAt(16) && !view.numeralAt(18) && !view.numeralAt(-1));
    QCOMPARE(view.numeralAt(17)->reason, NumeralReason::Ordinal);
    QVERIFY(view.numeralText(*view.numeralAt(0)).startsWith(QStringLiteral("2021年3月")));
    view.setReport(fixture.report);
    QVERIFY2(!view.numeralAt(0), "marks of one text must not stay for the next");
}

void TestDocumentNumerals::marksMoveNothing()
{
    TextFixture fixture;
    fixture.add(QStringLiteral("2021年3月，新建公厕[19座]，第6次会议。"));
    ui::DocumentView &view = fixture.show();
    view.setCaret(10);
    const QImage before = picture(fixture);
    view.setNumerals(std::make_shared<const Numerals>(Numerals{{{0, 7}, NumeralReason::Date}}));
    const QImage marked = picture(fixture);
    const QRect numeral = view.rectsFor({0, 7}).front().toAlignedRect();
    const QSet<int> rows = changedRows(before, marked, numeral);
    // A line of dots and nothing else: no box, no fill, no other place of the text.
    QVERIFY(!rows.isEmpty());
    QVERIFY2(rows.size() <= 2, qPrintable(QString::number(rows.size())));
    QRect rest = marked.rect();
    rest.setLeft(numeral.right() + 3);
    QVERIFY(changedRows(before, marked, rest).isEmpty());
    view.setNumerals(nullptr);
    QCOMPARE(picture(fixture), before);
}

void TestDocumentNumerals::unexplainedLooksDifferent_data()
{
    QTest::addColumn<ui::Theme::Scheme>("scheme");
    QTest::newRow("light") << ui::Theme::Scheme::Light;
    QTest::newRow("dark") << ui::Theme::Scheme::Dark;
    QTest::newRow("high contrast") << ui::Theme::Scheme::HighContrast;
}

void TestDocumentNumerals::unexplainedLooksDifferent()
{
    QFETCH(ui::Theme::Scheme, scheme);
    TextFixture fixture;
    fixture.theme.setScheme(scheme);
    fixture.theme.apply();
    fixture.add(QStringLiteral("2021年3月，新建公厕[19座]，第6次会议。"));
    ui::DocumentView &view = fixture.show();
    view.setCaret(10);
    const auto rowsOf = [&](NumeralReason reason) {
        view.setNumerals(nullptr);
        const QImage before = picture(fixture);
        view.setNumerals(std::make_shared<const Numerals>(Numerals{{{0, 7}, reason}}));
        return changedRows(before, picture(fixture), before.rect());
    };
    const QSet<int> explained = rowsOf(NumeralReason::Date);
    const QSet<int> unexplained = rowsOf(NumeralReason::Unexplained);
    // By its shape, not by colour alone: the diamond stands above the line.
    QVERIFY(unexplained.contains(explained));
    QVERIFY(unexplained.size() > explained.size() + 3);
}

void TestDocumentNumerals::overALineEnd()
{
    TextFixture fixture;
    const QString digits(120, u'7');
    fixture.add(digits);
    ui::DocumentView &view = fixture.show();
    view.setCaret(0);
    const QVector<QRectF> lines = view.rectsFor({0, digits.size()});
    QVERIFY(lines.size() > 1);
    const QImage before = picture(fixture);
    view.setNumerals(std::make_shared<const Numerals>(Numerals{{{0, 120}, NumeralReason::Identifier}}));
    const QImage marked = picture(fixture);
    for (const QRectF &line : lines)
        QVERIFY(!changedRows(before, marked, line.toAlignedRect()).isEmpty());
}

QTEST_MAIN(TestDocumentNumerals)
#include "tst_documentnumerals.moc"
