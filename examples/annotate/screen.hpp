// SPDX-License-Identifier: BSL-1.0
// What standard output is, for text to read.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <string>

#include <sys/ioctl.h>
#include <unistd.h>

namespace annotate {

/// The columns of the terminal; 0 if standard output is none, so that lines are left whole for other programs.
inline std::size_t screen_width() {
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

/// `choice` is "always", "never" or "auto": on a terminal that can, unless NO_COLOR (https://no-color.org) is set.
inline bool wants_colour(std::string const& choice, bool to_standard_output) {
    if (choice != "auto")
        return choice == "always";
    char const* const refused = std::getenv("NO_COLOR");
    char const* const terminal = std::getenv("TERM");
    bool const is_refused = refused != nullptr && *refused != '\0';
    bool const is_able = terminal != nullptr && std::string(terminal) != "dumb";
    return to_standard_output && isatty(STDOUT_FILENO) != 0 && is_able && !is_refused;
}

} // namespace annotate
