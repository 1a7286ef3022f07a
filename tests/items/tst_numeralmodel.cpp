// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/numeralmodel.h"
#include "items/numeralreasonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using extraction::NumeralReason;
using items::NumeralModel;
using items::NumeralReasonModel;
using Tester = QAbstractItemModelTester;

/** The numerals that are no figures as a list: by reason, filtered by reason, with the reasons and their counts beside it. */
class TestNumeralModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreByReason();
    void oneReasonOnly();
    void cellsAreReadable();
    void placeHasItsRow();
    void reasonsAreCounted();
    void emptyForNoReport();
    void longNumeralIsCut();

private:
    static QString reasons(const QAbstractItemModel &model, int role);

    std::shared_ptr<const text::SourceText> m_text;
    std::shared_ptr<const reports::Account> m_account;
};

void TestNumeralModel::init()
{
    m_text = std::make_shared<const text::SourceText>(
        QStringLiteral("第六次会议\n2021年3月，一般公共预算收入7.19亿元。\n2022年٣个。\n"));
    const auto at = [this](const char16_t *words, NumeralReason reason) {
        const QStringView view(words);
        const qsizetype start = m_text->string().indexOf(view);
        return extraction::NumeralAccount{{start, start + view.size()}, reason};
    };
    m_account = std::make_shared<const reports::Account>(
        reports::Account{at(u"六", NumeralReason::Ordinal), at(u"2021年3月", NumeralReason::Date),
                         at(u"一", NumeralReason::Word), at(u"2022年", NumeralReason::Date),
                         at(u"٣", NumeralReason::Unexplained)});
}

QString TestNumeralModel::reasons(const QAbstractItemModel &model, int role)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, 0).data(role).toString();
    return found.join(u' ');
}

void TestNumeralModel::rowsAreByReason()
{
    NumeralModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &NumeralModel::accountChanged);
    model.setAccount(m_text, m_account);
    QCOMPARE(changed.count(), 1);
    // What nothing explains comes first; within a reason, the order of the text.
    QCOMPARE(reasons(model, NumeralModel::ReasonRole), QStringLiteral("unexplained date date ordinal word"));
    QVERIFY(model.index(1, 0).data(NumeralModel::StartRole).toInt() <
            model.index(2, 0).data(NumeralModel::StartRole).toInt());
}

void TestNumeralModel::oneReasonOnly()
{
    NumeralModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setAccount(m_text, m_account);
    model.setReason(NumeralReason::Date);
    QCOMPARE(reasons(model, NumeralModel::ReasonRole), QStringLiteral("date date"));
    QCOMPARE(model.total(), 5);
    model.setReason(NumeralReason::Rank);
    QCOMPARE(model.rowCount(), 0);
    model.setReason(std::nullopt);
    QCOMPARE(model.rowCount(), 5);
}

void TestNumeralModel::cellsAreReadable()
{
    NumeralModel model;
    model.setAccount(m_text, m_account);
    const auto cell = [&](int column) { return model.index(1, column).data().toString(); };
    QCOMPARE(cell(NumeralModel::ReasonColumn), QStringLiteral("date"));
    QCOMPARE(cell(NumeralModel::NumeralColumn), QStringLiteral("2021年3月"));
    QCOMPARE(cell(NumeralModel::LineColumn), QStringLiteral("2"));
    const QPoint span = model.index(1, 0).data(NumeralModel::QuoteSpanRole).toPoint();
    QCOMPARE(cell(NumeralModel::QuoteColumn).mid(span.x(), span.y()), QStringLiteral("2021年3月"));
    for (int column = 0; column < NumeralModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestNumeralModel::placeHasItsRow()
{
    NumeralModel model;
    model.setAccount(m_text, m_account);
    const qsizetype word = m_text->string().indexOf(u'一');
    QCOMPARE(model.rowAt(word), 4);
    QCOMPARE(model.rowAt(word + 1), -1);
    model.setReason(NumeralReason::Date);
    QCOMPARE(model.rowAt(word), -1);
}

void TestNumeralModel::reasonsAreCounted()
{
    NumeralModel numerals;
    NumeralReasonModel model(numerals);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(reasons(model, NumeralReasonModel::CountRole), QStringLiteral("0"));
    numerals.setAccount(m_text, m_account);
    QCOMPARE(reasons(model, NumeralReasonModel::ReasonRole),
             QStringLiteral(" unexplained date ordinal word"));
    QCOMPARE(reasons(model, NumeralReasonModel::CountRole), QStringLiteral("5 1 2 1 1"));
    QVERIFY(!model.reasonAt(0));
    QCOMPARE(model.reasonAt(2), NumeralReason::Date);
    QCOMPARE(model.rowOf(NumeralReason::Date), 2);
    QCOMPARE(model.rowOf(NumeralReason::Rank), 0);
    // Counts are of the whole report, whatever is listed.
    numerals.setReason(NumeralReason::Word);
    QCOMPARE(reasons(model, NumeralReasonModel::CountRole), QStringLiteral("5 1 2 1 1"));
}

void TestNumeralModel::emptyForNoReport()
{
    NumeralModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setAccount(m_text, m_account);
    model.setAccount(nullptr, nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0);
    QCOMPARE(model.rowAt(0), -1);
}

void TestNumeralModel::longNumeralIsCut()
{
    const auto text = std::make_shared<const text::SourceText>(QString(1'000'000, u'7'));
    NumeralModel model;
    model.setAccount(text, std::make_shared<const reports::Account>(
                               reports::Account{{{0, text->size()}, NumeralReason::Identifier}}));
    for (int column = 0; column < NumeralModel::ColumnCount; ++column)
        QVERIFY(model.index(0, column).data().toString().size() < 400);
}

QTEST_GUILESS_MAIN(TestNumeralModel)
#include "tst_numeralmodel.moc"
