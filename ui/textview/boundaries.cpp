// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/boundaries.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <memory>

namespace jiaoshu::ui {

namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;
using Maker = icu::BreakIterator *(*)(const icu::Locale &, UErrorCode &);

Iterator make(Maker maker, const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    Iterator iterator(maker(icu::Locale(locale), status));
    if (U_FAILURE(status))
        qFatal("ICU has no Chinese break rules: %s", u_errorName(status));
    return iterator;
}

/** Lets `iterator` read `text` in place for one use; ICU would keep pointing into it. */
template <typename Use>
auto withText(icu::BreakIterator &iterator, QStringView text, Use use)
{
    UErrorCode status = U_ZERO_ERROR;
    UText content = UTEXT_INITIALIZER;
    utext_openUChars(&content, text.utf16(), text.size(), &status);
    iterator.setText(&content, status);
    auto result = use(iterator);
    utext_close(&content);
    return result;
}

base::Span around(icu::BreakIterator &iterator, QStringView text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    const int32_t at = int32_t(qBound<qsizetype>(0, position, text.size() - 1));
    return withText(iterator, text, [at](icu::BreakIterator &it) {
        const int32_t end = it.following(at);
        const int32_t start = it.previous();
        return base::Span{start == icu::BreakIterator::DONE ? 0 : start, end};
    });
}

/** Han, kana, full-width forms and Chinese punctuation: what a line may usually be broken beside. */
bool isWide(char16_t unit)
{
    const int width = u_getIntPropertyValue(unit, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH || QChar::isSurrogate(unit);
}

bool isOpening(char16_t unit)
{
    const int kind = u_getIntPropertyValue(unit, UCHAR_LINE_BREAK);
    return kind == U_LB_OPEN_PUNCTUATION || unit == u'“' || unit == u'‘';
}

/** What must not begin a line. */
bool isClosing(char16_t unit)
{
    switch (u_getIntPropertyValue(unit, UCHAR_LINE_BREAK)) {
    case U_LB_CLOSE_PUNCTUATION:
    case U_LB_CLOSE_PARENTHESIS:
    case U_LB_EXCLAMATION:
    case U_LB_INFIX_NUMERIC:
    case U_LB_BREAK_SYMBOLS:
    case U_LB_NONSTARTER:
    case U_LB_INSEPARABLE:
    case U_LB_POSTFIX_NUMERIC:
    case U_LB_SPACE:
    case U_LB_COMBINING_MARK:
    case U_LB_GLUE: return true;
    default: return unit == u'”' || unit == u'’';
    }
}

} // namespace

base::Span wordAround(QStringView text, qsizetype position)
{
    static thread_local const Iterator words = make(&icu::BreakIterator::createWordInstance, "zh");
    return around(*words, text, position);
}

base::Span sentenceAround(QStringView text, qsizetype position)
{
    static thread_local const Iterator sentences = make(&icu::BreakIterator::createSentenceInstance, "zh");
    return around(*sentences, text, position);
}

namespace {

icu::BreakIterator &characters()
{
    static thread_local const Iterator iterator = make(&icu::BreakIterator::createCharacterInstance, "zh");
    return *iterator;
}

} // namespace

qsizetype previousCharacter(QStringView text, qsizetype position)
{
    if (position <= 0)
        return 0;
    return withText(characters(), text,
                    [&](icu::BreakIterator &it) { return it.preceding(int32_t(position)); });
}

qsizetype nextCharacter(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return text.size();
    return withText(characters(), text,
                    [&](icu::BreakIterator &it) { return it.following(int32_t(position)); });
}

LineBreaks::LineBreaks(QStringView text, const std::vector<base::Span> &unbreakable)
    : m_allowed(size_t(text.size()) + 1, false)
{
    findByRules(text);
    freeQuotes(text);
    keepUnits(text);
    for (const base::Span &span : unbreakable) {
        for (qsizetype i = qMax<qsizetype>(span.start + 1, 0); i < qMin(span.end, text.size()); ++i)
            m_allowed[size_t(i)] = false;
    }
}

void LineBreaks::findByRules(QStringView text)
{
    static thread_local const Iterator lines = make(&icu::BreakIterator::createLineInstance, "zh@lb=strict");
    withText(*lines, text, [this](icu::BreakIterator &it) {
        for (int32_t i = it.next(); i != icu::BreakIterator::DONE; i = it.next())
            m_allowed[size_t(i)] = true;
        return true;
    });
}

/**
 * The rules of Unicode 15.0 (ICU 72) glue Chinese quotes to both sides, as they cannot know which is opening; next to
 * a wide character a line may break before an opening quote and after a closing one (Unicode 15.1 does so).
 */
void LineBreaks::freeQuotes(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char16_t before = text[i - 1].unicode();
        const char16_t after = text[i].unicode();
        const bool opens = (after == u'“' || after == u'‘') && !isOpening(before) &&
                           (isWide(before) || before == u'”' || before == u'’');
        const bool closed = (before == u'”' || before == u'’') && isWide(after) && !isClosing(after);
        if (opens || closed)
            m_allowed[size_t(i)] = true;
    }
}

/**
 * Numbers that are no figures (2021年, １２个) are kept whole and with their unit as well; of a longer unit at least its
 * beginning.
 */
void LineBreaks::keepUnits(QStringView text)
{
    constexpr QStringView Magnitudes = u"万亿千百";
    constexpr QStringView Units =
        u"元个户人名亩吨公平立家项条件所座处天年月日时分度倍成点位次辆台套张份级号岁里米";
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９'); };
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool unit = Magnitudes.contains(text[i]) || Units.contains(text[i]);
        const bool magnitude = i > 1 && Magnitudes.contains(text[i - 1]) && isDigit(text[i - 2]);
        // Full-width digits are characters like any other to ICU's rules.
        const bool point = text[i - 1] == u'．' && i > 1 && isDigit(text[i - 2]);
        const bool number = isDigit(text[i]) && (isDigit(text[i - 1]) || point);
        if (number || (unit && (isDigit(text[i - 1]) || magnitude)))
            m_allowed[size_t(i)] = false;
    }
}

qsizetype LineBreaks::lastBefore(qsizetype limit, qsizetype from) const
{
    for (qsizetype i = qMin(limit, qsizetype(m_allowed.size()) - 1); i > from; --i) {
        if (m_allowed[size_t(i)])
            return i;
    }
    return -1;
}

} // namespace jiaoshu::ui
