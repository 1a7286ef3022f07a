// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace jiaoshu::exchange {

/** One JSON object whose members keep the order in which they were added (Qt's sort themselves), without blanks. */
class JsonObjectLine {
public:
    void text(const char *key, QStringView value);
    void number(const char *key, qint64 value);
    /** With exactly `decimals` digits after the point. */
    void number(const char *key, double value, int decimals);
    /** `json` is written as it is: a nested object, null. */
    void raw(const char *key, const QByteArray &json);
    /** The object, without a line end. */
    QByteArray toJson() const { return m_json + '}'; }

private:
    void key(const char *name);

    QByteArray m_json = "{";
};

} // namespace jiaoshu::exchange
