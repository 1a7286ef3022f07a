// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace jiaoshu::base {

/** Things that a user keeps by name (a member `name`), each under another one, in the order in which they were kept. */
template <typename T>
class NamedList {
public:
    enum class Refusal { None, NoName, NameTaken };

    const std::vector<T> &all() const { return m_all; }

    Refusal add(T thing)
    {
        thing.name = thing.name.trimmed();
        const Refusal refusal = check(thing.name, std::nullopt);
        if (refusal == Refusal::None)
            m_all.push_back(std::move(thing));
        return refusal;
    }
    Refusal rename(size_t number, const QString &name)
    {
        const Refusal refusal = check(name.trimmed(), number);
        if (refusal == Refusal::None)
            m_all[number].name = name.trimmed();
        return refusal;
    }
    /** Keeps the name. */
    void replace(size_t number, T thing)
    {
        thing.name = m_all[number].name;
        m_all[number] = std::move(thing);
    }
    /** Behind the one that it is a copy of, under the first free name `… (2)`. */
    void duplicate(size_t number)
    {
        T copy = m_all[number];
        for (int i = 2; check(copy.name, std::nullopt) != Refusal::None; ++i)
            copy.name = m_all[number].name + QStringLiteral(" (%1)").arg(i);
        m_all.insert(m_all.begin() + std::ptrdiff_t(number) + 1, std::move(copy));
    }
    void remove(size_t number) { m_all.erase(m_all.begin() + std::ptrdiff_t(number)); }

private:
    Refusal check(const QString &name, std::optional<size_t> own) const
    {
        if (name.isEmpty())
            return Refusal::NoName;
        for (size_t i = 0; i < m_all.size(); ++i)
            if (i != own && m_all[i].name == name)
                return Refusal::NameTaken;
        return Refusal::None;
    }

    std::vector<T> m_all;
};

} // namespace jiaoshu::base
