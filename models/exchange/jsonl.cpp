// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonl.h"

namespace jiaoshu::exchange {

namespace {

void appendQuoted(QByteArray &out, QStringView text)
{
    out += '"';
    // toUtf8() writes half a surrogate pair as U+FFFD, so the line is valid UTF-8 whatever the text.
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out.append("\\u").append(QByteArray::number(c, 16).rightJustified(4, '0'));
            else
                out += c;
        }
    }
    out += '"';
}

} // namespace

void JsonObjectLine::key(const char *name)
{
    if (m_json.size() > 1)
        m_json += ',';
    m_json += '"';
    m_json += name;
    m_json += "\":";
}

void JsonObjectLine::text(const char *name, QStringView value)
{
    key(name);
    appendQuoted(m_json, value);
}

void JsonObjectLine::number(const char *name, qint64 value)
{
    key(name);
    m_json += QByteArray::number(value);
}

void JsonObjectLine::number(const char *name, double value, int decimals)
{
    key(name);
    m_json += QByteArray::number(value, 'f', decimals);
}

void JsonObjectLine::raw(const char *name, const QByteArray &json)
{
    key(name);
    m_json += json;
}

} // namespace jiaoshu::exchange
