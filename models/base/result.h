// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace jiaoshu::base {

/** What went wrong, in words for the user: `subject` names the file or thing, `message` the reason. */
struct Error {
    enum class Code {
        Unknown,
        NotFound,
        NotReadable,
        Empty,
        NotText,
        Truncated,
        NotWritable,
        Corrupt,
        NewerVersion,
        InUse,
        Invalid,
        Cancelled
    };

    Code code = Code::Unknown;
    QString subject;
    QString message;
    /** Technical detail (driver text, line number) for a "Details" fold; may be empty. */
    QString detail;

    /** One line: "subject: message", with the colon of the interface's language. */
    QString text() const;
};

/** Either a value or an Error; models never show errors, they return them. */
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

struct Done {};
/** Result of an act that has no value. */
using Outcome = Result<Done>;

} // namespace jiaoshu::base
