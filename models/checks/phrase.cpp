// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/phrase.h"

#include <QCoreApplication>
#include <QStringList>

namespace jiaoshu::checks {
namespace {

const QString SentenceGap = QStringLiteral(" ");

/** Puts parts in the place of %1 to %9; what a part says is not looked through again, whatever is in it. */
QString filled(const QString &text, const QStringList &parts)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = i + 1 < text.size() && text[i] == u'%' ? text[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= parts.size()) {
            result += parts[digit - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

Phrase Phrase::said(const char *text, std::vector<Phrase> parts)
{
    Phrase phrase;
    phrase.m_text = text;
    phrase.m_parts = std::move(parts);
    return phrase;
}

Phrase Phrase::named(QString chinese, QString english)
{
    Phrase phrase;
    phrase.m_plain = std::move(chinese);
    phrase.m_english = std::move(english);
    return phrase;
}

Phrase Phrase::sentences(std::vector<Phrase> parts) { return joined(std::move(parts), SentenceGap); }

Phrase Phrase::joined(std::vector<Phrase> parts, QString between)
{
    Phrase phrase;
    phrase.m_plain = std::move(between);
    phrase.m_parts = std::move(parts);
    return phrase;
}

QString Phrase::words(const QString &language) const
{
    QStringList parts;
    for (const Phrase &part : m_parts)
        parts << part.words(language);
    if (m_text)
        return filled(QCoreApplication::translate("Checks", m_text), parts);
    if (!parts.isEmpty())
        return parts.join(m_plain == SentenceGap && language.startsWith(u"zh") ? QString() : m_plain);
    return language.startsWith(u"en") && !m_english.isEmpty() ? m_english : m_plain;
}

} // namespace jiaoshu::checks
