#pragma once

#include <cstddef>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>

// Thrown in the engine library and caught in the program, so their type information must be one
// and the same in both.
#define CORE_EXCEPTION __attribute__((visibility("default")))

namespace core {

enum class ErrorCode {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    EmptyFile,
    MalformedInput,
    TooLarge,
    UnknownColumn,
    WrongColumnType,
    NotEnoughRows,
    NotEnoughClasses,
    InvalidOption,
    EngineUnavailable,
    OutOfMemory,
    Internal,
};

/// What went wrong, about what, where, and what to do. The message is a whole English sentence
/// an analyst can read; the window words it again from the code where it can say more.
class CORE_EXCEPTION Error : public std::runtime_error {
public:
    Error(ErrorCode code, const std::string& message, std::string subject = {},
          std::optional<std::size_t> line = {}, std::string remedy = {})
        : std::runtime_error(message), m_code(code), m_subject(std::move(subject)), m_line(line),
          m_remedy(std::move(remedy))
    {
    }

    ErrorCode code() const { return m_code; }
    /// The file, column or option concerned; empty when there is none.
    const std::string& subject() const { return m_subject; }
    /// Line in the file, counted from 1.
    std::optional<std::size_t> line() const { return m_line; }
    /// What the analyst can do about it; may be empty.
    const std::string& remedy() const { return m_remedy; }

private:
    ErrorCode m_code;
    std::string m_subject;
    std::optional<std::size_t> m_line;
    std::string m_remedy;
};

/// The caller asked to stop. Not an error: nothing is shown, the old result stays.
class CORE_EXCEPTION Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace core
