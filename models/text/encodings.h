// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace jiaoshu::text {

/** Bytes as read in one encoding, and where they do not fit it. */
struct Conversion {
    /** False where ICU does not know the encoding. */
    bool known = true;
    /** Bytes that do not fit become U+FFFD. */
    QString text;
    /** Offset of the first byte that does not fit; -1 where all do. */
    qsizetype errorOffset = -1;
    /** Whether that byte begins a character that the end of the bytes cuts off. */
    bool truncated = false;

    bool isClean() const { return known && errorOffset < 0; }
};

/** Reads bytes without byte order mark in an encoding that ICU names. */
Conversion convertBytes(QByteArrayView bytes, const QString &encoding);

struct ByteOrderMark {
    /** Empty where there is none. */
    QString encoding;
    qsizetype size = 0;
};
ByteOrderMark byteOrderMark(QByteArrayView bytes);

/** What a file is by its first bytes (`PDF`, `ZIP`, `PNG`, …), empty where it may be text. */
QString binaryKind(QByteArrayView bytes);

/**
 * How much a text reads like Chinese: share of frequent Han characters and Chinese punctuation among what is not
 * ASCII, less what no text has (controls, private use, U+FFFD). About 0.6 and more for prose, below 0.2 for prose
 * read in the wrong encoding, 0 for a text of ASCII only.
 */
double plausibility(QStringView text);
/** Whether a text has NULs, or so many other controls that it is no text. */
bool looksBinary(QStringView text);

} // namespace jiaoshu::text
