// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jiaoshu::text {

/** A file's bytes as text. */
struct Decoded {
    QString text;
    /** IANA name of the encoding used: "UTF-8", "UTF-16LE", "GB18030", "Big5", … */
    QString encoding;
    /** False where another encoding would read the bytes as plausibly: show a preview and ask. */
    bool sure = true;
    /** Encodings worth offering, best first, `encoding` among them. */
    QStringList candidates;
};

/**
 * Decodes `bytes`: byte order mark, then strict UTF-8, then ICU's detection among Chinese encodings.
 * Fails with Empty, NotText (binary) or Truncated (ends inside a character); `name` is named in the error.
 * The byte order mark is not part of the text; line ends and everything else stay as they are.
 */
base::Result<Decoded> decode(const QByteArray &bytes, const QString &name);
/** Decodes in the given encoding, whatever detection says. */
base::Result<Decoded> decodeAs(const QByteArray &bytes, const QString &encoding, const QString &name);

} // namespace jiaoshu::text
