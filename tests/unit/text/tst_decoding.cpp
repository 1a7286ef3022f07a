// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoding.h"

#include <QtTest>

#include <unicode/ucnv.h>

using namespace jiaoshu;
using base::Error;

namespace {

const QString Name = QStringLiteral("报告.txt");

/** Text in an encoding that ICU names. */
QByteArray encoded(const QString &text, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    QByteArray bytes(4 * text.size() + 16, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

QString simplified()
{
    return QStringLiteral(
        "全区完成地区生产总值120.5亿元，比上年增长6.3%。\r\n一般公共预算收入8.2亿元，增长4%；"
        "新建学校3所，改造道路12条。\n我们将继续做好各项工作，努力让人民群众过上更好的生活。");
}

QString traditional()
{
    return QStringLiteral(
        "全區完成地區生產總值120.5億元，比上年增長6.3%。\r\n一般公共預算收入8.2億元，增長4%；"
        "新建學校3所，改造道路12條。\n我們將繼續做好各項工作，努力讓人民群眾過上更好的生活。");
}

} // namespace

/** Decoding of every encoding in which reports come, and of what is no text. */
class TestDecoding : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void shortTexts_data();
    void shortTexts();
    void marksAreNotText_data();
    void marksAreNotText();
    void truncated_data();
    void truncated();
    void notText_data();
    void notText();
    void emptyFiles();
    void damagedByteIsNamed();
    void asciiIsUtf8();
    void otherScriptsStayUtf8();
    void codePointsBeyondTheBasicPlane();
    void unsureOffersCandidates();
    void decodeAsObeys();
    void decodeAsRefuses();
    void longTextsAreLinear();
};

void TestDecoding::roundTrip_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
        QTest::addRow("%s simplified", encoding) << QByteArray(encoding) << simplified();
        QTest::addRow("%s simplified, long", encoding) << QByteArray(encoding) << simplified().repeated(400);
        QTest::addRow("%s traditional", encoding) << QByteArray(encoding) << traditional();
    }
    QTest::newRow("Big5") << QByteArray("Big5") << traditional();
    QTest::newRow("Big5, long") << QByteArray("Big5") << traditional().repeated(400);
}

void TestDecoding::roundTrip()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    const auto decoded = text::decode(encoded(text, encoding), Name);
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().text()));
    QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->sure);
    QCOMPARE(decoded->candidates.value(0), decoded->encoding);
}

void TestDecoding::shortTexts_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    // 联通 is the word whose GBK bytes fooled Notepad into UTF-8; the others are heads of reports and tables.
    for (const char *text : {"联通", "政府工作报告", "增长2.1%", "2021年政府工作报告", "湛河区",
                             "指标\t单位\n人口\t万人\n", "合计 12.5 亿元", "统计公报"})
        QTest::addRow("GB18030 %s", text) << QByteArray("GB18030") << QString::fromUtf8(text);
    for (const char *text : {"政府工作報告", "地區生產總值", "增長2.1%", "合計 12.5 億元"})
        QTest::addRow("Big5 %s", text) << QByteArray("Big5") << QString::fromUtf8(text);
    for (const char *text : {"政府工作报告", "增长2.1%", "湛河区", "全区生产总值增长"}) {
        QTest::addRow("UTF-8 %s", text) << QByteArray("UTF-8") << QString::fromUtf8(text);
        QTest::addRow("UTF-16LE %s", text) << QByteArray("UTF-16LE") << QString::fromUtf8(text);
        QTest::addRow("UTF-16BE %s", text) << QByteArray("UTF-16BE") << QString::fromUtf8(text);
    }
}

void TestDecoding::shortTexts()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    const auto decoded = text::decode(encoded(text, encoding), Name);
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().text()));
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
}

void TestDecoding::marksAreNotText_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF") << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE") << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF") << QByteArray("UTF-16BE");
    QTest::newRow("UTF-32LE") << QByteArray("\xFF\xFE\0\0", 4) << QByteArray("UTF-32LE");
    QTest::newRow("UTF-32BE") << QByteArray("\0\0\xFE\xFF", 4) << QByteArray("UTF-32BE");
    QTest::newRow("GB18030") << QByteArray("\x84\x31\x95\x33") << QByteArray("GB18030");
}

void TestDecoding::marksAreNotText()
{
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, encoding);
    for (const QString &text : {simplified(), QStringLiteral("区"), QStringLiteral("12")}) {
        const auto decoded = text::decode(mark + encoded(text, encoding), Name);
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().text()));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
        QVERIFY(decoded->sure);
    }
    const auto nothing = text::decode(mark, Name);
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.error().code, Error::Code::Empty);
}

void TestDecoding::truncated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const auto cut = [](const QString &text, const char *encoding, int by) {
        QByteArray bytes = encoded(text, encoding);
        bytes.chop(by);
        return bytes;
    };
    const QString text = simplified() + QStringLiteral("生活");
    const QString other = traditional() + QStringLiteral("生活");
    QTest::newRow("UTF-8, one byte") << cut(text, "UTF-8", 1) << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8, two bytes") << cut(text, "UTF-8", 2) << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8, short") << cut(QStringLiteral("全区"), "UTF-8", 1) << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + cut(text, "UTF-8", 1))
                                     << QStringLiteral("UTF-8");
    QTest::newRow("GB18030") << cut(text, "GB18030", 1) << QStringLiteral("GB18030");
    QTest::newRow("Big5") << cut(other, "Big5", 1) << QStringLiteral("Big5");
    QTest::newRow("UTF-16LE") << cut(text, "UTF-16LE", 1) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE") << cut(text, "UTF-16BE", 1) << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-16LE with mark")
        << QByteArray("\xFF\xFE" + cut(text, "UTF-16LE", 1)) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16LE, half a pair")
        << cut(text + QString::fromUcs4(U"\U00020BB7", 1), "UTF-16LE", 2) << QStringLiteral("UTF-16LE");
}

void TestDecoding::truncated()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto decoded = text::decode(bytes, Name);
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, Error::Code::Truncated);
    QCOMPARE(decoded.error().subject, Name);
    QVERIFY2(decoded.error().message.contains(QStringLiteral("truncated")),
             qPrintable(decoded.error().message));
    QVERIFY2(decoded.error().message.contains(encoding), qPrintable(decoded.error().message));
}

void TestDecoding::notText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << QStringLiteral("PDF");
    QTest::newRow("DOCX") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << QStringLiteral("ZIP");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("PNG");
    QTest::newRow("DOC") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("DOC");
    QTest::newRow("NULs in UTF-8") << QByteArray("a\0b\0\0\0c", 7) << QStringLiteral("binary");
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04 abc \x05") << QStringLiteral("binary");
    QByteArray noise;
    quint32 state = 12345;
    for (int i = 0; i < 4096; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += char(state >> 24);
    }
    QTest::newRow("noise") << noise << QString();
    QTest::newRow("only NULs") << QByteArray(512, '\0') << QStringLiteral("binary");
}

void TestDecoding::notText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto decoded = text::decode(bytes, Name);
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, Error::Code::NotText);
    QCOMPARE(decoded.error().subject, Name);
    QVERIFY2(decoded.error().message.contains(word), qPrintable(decoded.error().message));
}

void TestDecoding::emptyFiles()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n"), QByteArray(" \r\n\t ")}) {
        const auto decoded = text::decode(bytes, Name);
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, Error::Code::Empty);
        QCOMPARE(decoded.error().text(), Name + QStringLiteral(": the file is empty"));
    }
}

void TestDecoding::damagedByteIsNamed()
{
    QByteArray bytes = simplified().repeated(3).toUtf8();
    const qsizetype place = simplified().toUtf8().size() + 30;
    bytes[place] = char(0xFF);
    const auto decoded = text::decode(bytes, Name);
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, Error::Code::Corrupt);
    // The byte itself, or the first of the character that it breaks; counted from 1.
    const QRegularExpression number(QStringLiteral("byte (\\d+)"));
    const qsizetype named = number.match(decoded.error().message).captured(1).toLongLong();
    QVERIFY2(named <= place + 1 && named > place - 3, qPrintable(decoded.error().message));
}

void TestDecoding::asciiIsUtf8()
{
    const auto decoded = text::decode("GDP 221.29\n", Name);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded->sure);
}

void TestDecoding::otherScriptsStayUtf8()
{
    const QString text = QStringLiteral("Регион: рост валового продукта на 2,1 % за год, население 300 тыс.");
    const auto decoded = text::decode(text.toUtf8(), Name);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decoded->text, text);
}

void TestDecoding::codePointsBeyondTheBasicPlane()
{
    const QString text = simplified() + QString::fromUcs4(U"\U00020BB7\U0001F600", 2);
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
        const auto decoded = text::decode(encoded(text, encoding), Name);
        QVERIFY2(decoded.ok(), encoding);
        QCOMPARE(decoded->text, text);
    }
}

void TestDecoding::unsureOffersCandidates()
{
    // Two characters prove nothing: the same bytes may be meant in either encoding.
    const auto decoded = text::decode(encoded(QStringLiteral("人口"), "GB18030"), Name);
    QVERIFY(decoded.ok());
    QVERIFY(!decoded->sure);
    QCOMPARE(decoded->candidates.first(), decoded->encoding);
    QVERIFY(decoded->candidates.contains(QStringLiteral("GB18030")));
}

void TestDecoding::decodeAsObeys()
{
    const QByteArray bytes = encoded(traditional(), "Big5");
    const auto asBig5 = text::decodeAs(bytes, QStringLiteral("Big5"), Name);
    QVERIFY(asBig5.ok());
    QCOMPARE(asBig5->text, traditional());
    const auto asGbk = text::decodeAs(encoded(simplified(), "GB18030"), QStringLiteral("gbk"), Name);
    QVERIFY(asGbk.ok());
    QCOMPARE(asGbk->encoding, QStringLiteral("GB18030"));
    QCOMPARE(asGbk->text, simplified());
    const auto marked = text::decodeAs("\xEF\xBB\xBF" + simplified().toUtf8(), QStringLiteral("UTF-8"), Name);
    QVERIFY(marked.ok());
    QCOMPARE(marked->text, simplified());
}

void TestDecoding::decodeAsRefuses()
{
    const auto unknown = text::decodeAs("abc", QStringLiteral("no-such-encoding"), Name);
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().code, Error::Code::Invalid);
    const auto wrong = text::decodeAs(encoded(simplified(), "GB18030"), QStringLiteral("UTF-8"), Name);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().code, Error::Code::Corrupt);
}

void TestDecoding::longTextsAreLinear()
{
    const QByteArray bytes = encoded(simplified().repeated(40'000), "GB18030");
    QElapsedTimer timer;
    timer.start();
    const auto decoded = text::decode(bytes, Name);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->encoding, QStringLiteral("GB18030"));
    // Some 8 MB; generous, for a sanitizer on a busy machine.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
