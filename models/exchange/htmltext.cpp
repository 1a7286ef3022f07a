// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include <QChar>

namespace jiaoshu::exchange {
namespace {

bool isDeceptive(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool plain = c == U'\n' || c == U'\t';
    return (category == QChar::Other_Control && !plain) || category == QChar::Other_Format;
}

QString shown(char32_t c)
{
    switch (c) {
    case U'&': return QStringLiteral("&amp;");
    case U'<': return QStringLiteral("&lt;");
    case U'>': return QStringLiteral("&gt;");
    case U'"': return QStringLiteral("&quot;");
    default: break;
    }
    if (isDeceptive(c))
        return QStringLiteral("⟨U+%1⟩").arg(c, 4, 16, QLatin1Char('0')).toUpper();
    return QString::fromUcs4(&c, 1);
}

} // namespace

QString htmlText(QStringView text)
{
    QString html;
    html.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            html += shown(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else if (text[i].isSurrogate()) {
            html += QChar(QChar::ReplacementCharacter);
        } else {
            html += shown(text[i].unicode());
        }
    }
    return html;
}

QString htmlLines(const QStringList &texts)
{
    QStringList html;
    for (const QString &text : texts)
        html << htmlText(text);
    return html.join(QLatin1String("<br/>"));
}

QString htmlElement(const char *tag, const QString &html)
{
    const QLatin1String name(tag);
    return u'<' + name + u'>' + html + u"</" + name + u'>';
}

QString htmlCell(const char *kind, const QString &html)
{
    return QStringLiteral("<td class=\"%1\">%2</td>").arg(QLatin1String(kind), html);
}

} // namespace jiaoshu::exchange
