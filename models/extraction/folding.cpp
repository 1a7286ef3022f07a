// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/folding.h"

#include "text/numerals.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace jiaoshu::extraction {

namespace {

constexpr char16_t FirstHan = 0x4E00;
constexpr char16_t LastHan = 0x9FFF;
/** Longest tag that is taken for markup; a longer run after `<` is text. */
constexpr qsizetype LongestTag = 80;

void set(std::vector<CharClass> &classes, QStringView chars, CharClass value)
{
    for (const QChar c : chars)
        classes[c.unicode()] = value;
}

/**
 * A wide comma between wide digits separates thousands, and so it does before three digits and no more: in running text
 * words stand between two numbers.
 */
bool separatesThousands(QStringView text, qsizetype comma)
{
    const auto within = [&](qsizetype at, char16_t first) {
        return at >= 0 && at < text.size() && text[at] >= QChar(first) && text[at] <= QChar(first + 9);
    };
    if (within(comma - 1, u'０') && within(comma + 1, u'０'))
        return true;
    bool three = within(comma - 1, u'0') && !within(comma - 4, u'0') && !within(comma + 4, u'0');
    for (qsizetype at = comma + 1; at <= comma + 3; ++at)
        three = three && within(at, u'0');
    return three;
}

} // namespace

Folding::Folding()
    : m_fold(0x10000)
    , m_class(0x10000, CharClass::Other)
{
    for (uint c = 0; c < 0x10000; ++c)
        m_fold[c] = char16_t(c);
    foldTraditional();
    foldDigits();
    classify();
}

const Folding &sharedFolding()
{
    static const Folding table;
    return table;
}

QString Folding::folded(const QString &word) const
{
    QString result;
    result.reserve(word.size());
    for (const QChar c : word) {
        if (classOf(c.unicode()) != CharClass::Blank && c != u'“' && c != u'”')
            result.append(QChar(fold(c.unicode())));
    }
    return result;
}

void Folding::foldTraditional()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !simplify)
        return;
    // Each character stands on its own line, so that no rule for a pair of characters applies.
    icu::UnicodeString all;
    for (char16_t c = FirstHan; c <= LastHan; ++c)
        all.append(c).append(u'\n');
    simplify->transliterate(all);
    if (all.length() != 2 * (LastHan - FirstHan + 1))
        return;
    for (char16_t c = FirstHan; c <= LastHan; ++c)
        m_fold[c] = all.charAt(2 * (c - FirstHan));
    // 乾 and 著 have both readings; these are the ones that names and verbs of reports need.
    m_fold[u'乾'] = u'乾';
    m_fold[u'著'] = u'著';
}

void Folding::foldDigits()
{
    for (char16_t c = 0xFF01; c <= 0xFF5E; ++c)
        m_fold[c] = char16_t(c - 0xFEE0);
    for (char16_t c = 0; c < 10; ++c) {
        m_fold[0x2080 + c] = char16_t(u'0' + c);
        m_fold[0x0660 + c] = char16_t(0x0660 + c);
    }
    const struct {
        char16_t from, to;
    } pairs[] = {
        {u'，', u'，'}, {u'：', u':'},  {u'∶', u':'},   {u'︰', u':'},  {u'﹕', u':'},  {u'（', u'（'},
        {u'）', u'）'}, {u'(', u'（'},  {u')', u'）'},  {u'；', u'；'}, {u';', u'；'},  {u'！', u'！'},
        {u'？', u'？'}, {u'﹪', u'%'},  {u'−', u'-'},   {u'–', u'—'},   {u'―', u'—'},   {u'─', u'—'},
        {u'～', u'~'},  {u'〜', u'~'},  {u'∼', u'~'},   {u'「', u'“'},  {u'」', u'”'},  {u'『', u'“'},
        {u'』', u'”'},  {u'〈', u'《'}, {u'〉', u'》'}, {u'"', u'"'},   {u'㎡', u'㎡'}, {u'．', u'.'},
        {u'〔', u'〔'}, {u'〕', u'〕'}, {u'［', u'['},  {u'］', u']'},  {u'○', u'〇'},  {u'Ｏ', u'O'},
        {u'µ', u'μ'},   {u'﹑', u'、'}, {u'､', u'、'},  {u'｡', u'。'},  {u'﹐', u'，'}};
    for (const auto &pair : pairs)
        m_fold[pair.from] = pair.to;
}

void Folding::classify()
{
    for (char16_t c = FirstHan; c <= LastHan; ++c)
        m_class[c] = CharClass::Han;
    for (char16_t c = 0x3400; c <= 0x4DBF; ++c)
        m_class[c] = CharClass::Han;
    set(m_class, u" \t\r\n\v\f\u00A0\u2002\u2003\u2009\u3000\u200B\u200C\u200D\uFEFF\u2028\u2029\u00AD",
        CharClass::Blank);
    set(m_class, u"0123456789", CharClass::Digit);
    // The scanner reads on over these, so they are just those that the reader of Chinese numerals knows.
    for (uint c = 0; c < 0x10000; ++c) {
        if (text::isChineseNumeral(char16_t(c)))
            m_class[c] = CharClass::HanDigit;
    }
    set(m_class, u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", CharClass::Letter);
    set(m_class, u"，；、,", CharClass::Comma);
    set(m_class, u"。！？!?", CharClass::Stop);
    set(m_class, u"（《“‘〔[【", CharClass::Open);
    set(m_class, u"）》”’〕]】", CharClass::Close);
    for (uint c = 0; c < 0x10000; ++c)
        m_class[c] = m_class[m_fold[c]];
}

void Sentence::append(char16_t c, qsizetype at)
{
    m_text.push_back(c);
    m_at.push_back(at);
}

/** End of the markup that starts at `i`: `**`, `_{`, `<sub>`, `$`; `i` itself where none does. */
qsizetype Sentence::skipMarkup(QStringView text, qsizetype i, qsizetype end) const
{
    const char16_t c = text[i].unicode();
    if (c == u'*' || c == u'_' || c == u'{' || c == u'}' || c == u'$' || c == u'\\' || c == u'^')
        return i + 1;
    if (c != u'<' || i + 1 >= end)
        return i;
    const char16_t next = text[i + 1].unicode();
    if (next != u'/' && m_folding->classOf(next) != CharClass::Letter)
        return i;
    for (qsizetype k = i + 1; k < end && k < i + LongestTag; ++k) {
        if (text[k] == u'>')
            return k + 1;
        if (m_folding->classOf(text[k].unicode()) == CharClass::Han)
            return i;
    }
    return i;
}

void Sentence::read(QStringView text, base::Span span, const Folding &folding,
                    const std::vector<base::Span> &gaps)
{
    m_folding = &folding;
    m_text.clear();
    m_at.clear();
    bool blank = false;
    auto gap = gaps.begin();
    for (qsizetype i = span.start; i < span.end;) {
        while (gap != gaps.end() && gap->end <= i)
            ++gap;
        if (gap != gaps.end() && gap->start <= i) {
            i = gap->end;
            continue;
        }
        const char16_t raw = text[i].unicode();
        const CharClass charClass = folding.classOf(raw);
        if (charClass == CharClass::Blank) {
            blank = true;
            ++i;
            continue;
        }
        if (charClass == CharClass::Other) {
            if (const qsizetype next = skipMarkup(text, i, span.end); next != i) {
                i = next;
                continue;
            }
        }
        // A blank matters only between two numbers or words in letters; elsewhere it is typesetting.
        if (blank && !m_text.empty() && charClass <= CharClass::Letter && charClass != CharClass::Han &&
            charClass != CharClass::HanDigit) {
            const CharClass before = folding.classOf(m_text.back());
            if ((before == CharClass::Digit || before == CharClass::Letter) &&
                (charClass == CharClass::Digit || charClass == CharClass::Letter))
                append(u' ', i - 1);
        }
        blank = false;
        append(raw == u'，' && separatesThousands(text.mid(span.start, span.length()), i - span.start)
                   ? u','
                   : folding.fold(raw),
               i);
        ++i;
    }
}

base::Span Sentence::original(int start, int end) const
{
    if (start >= end || start >= size())
        return {};
    return {m_at[size_t(start)], m_at[size_t(end) - 1] + 1};
}

} // namespace jiaoshu::extraction
