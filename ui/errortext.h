#pragma once

#include <QString>

#include <exception>

namespace core {
class Error;
}

namespace ui {

/// What an error says on screen: what happened and where, the technical words to fold away, and
/// what to do about it.
struct ErrorText {
    QString headline;
    QString details;
    QString remedy;
    bool isTooLarge = false; ///< for the memory there is
};

/// The one place where the program's errors are worded.
ErrorText errorText(const core::Error& error);
/// Any other exception: never its own words as the headline.
ErrorText errorText(std::exception_ptr exception);

} // namespace ui
