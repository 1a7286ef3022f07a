// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace jiaoshu::text {

/** A name that is found by what people type for it: its characters, pinyin, initials, or any mix (`dqsc`, `生产zz`). */
class PinyinName {
public:
    explicit PinyinName(const QString &name);

    /** The part of the name (UTF-16) that `typed` stands for, leftmost; empty if it stands for none. */
    std::optional<base::Span> find(const QString &typed) const;

private:
    std::optional<qsizetype> matchFrom(qsizetype place, QStringView typed) const;

    QString m_name;
    /** For each UTF-16 unit its readings in pinyin without tones, or the lower-case character itself. */
    std::vector<QStringList> m_syllables;
};

/** Whether `typed` stands for a part of `name`, as a list is narrowed while one types; nothing typed fits every name. */
bool matchesPinyin(const QString &name, const QString &typed);

} // namespace jiaoshu::text
