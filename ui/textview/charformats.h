// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/textmetrics.h"

#include <QTextCharFormat>

#include <vector>

namespace jiaoshu::ui {

/**
 * The few formats in which the characters of a report are laid out, each made once: Qt finds the font of a format anew
 * for every format that it has not seen, which costs more than shaping the characters.
 */
class CharFormats {
public:
    struct Key {
        bool bold = false;
        /** Of no width and invisible. */
        bool hidden = false;
        /** Extra room behind each character, in device-independent pixels. */
        int spacing = 0;
        QRgb color = 0;
        bool operator==(const Key &) const = default;
    };

    QTextCharFormat format(const Key &key, const TextMetrics &metrics);
    /** Fonts or zoom changed. */
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        Key key;
        QTextCharFormat format;
    };
    std::vector<Entry> m_entries;
};

} // namespace jiaoshu::ui
