// SPDX-License-Identifier: BSL-1.0
// How annotate is told to end: SIGTERM and SIGINT end it after the records that it has begun.
#pragma once

#include <atomic>
#include <cerrno>
#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace annotate {

/// The signals that the program has received. A pipe wakes whoever waits for input, on whatever thread the signal came.
class stop_request {
public:
    /// From now on signals are requests, and writing to a closed pipe is an error like any other.
    static void listen() {
        if (pipe(wake_up) != 0)
            throw std::runtime_error("no pipe can be made");
        fcntl(wake_up[1], F_SETFL, O_NONBLOCK);
        std::signal(SIGPIPE, SIG_IGN);
        std::signal(SIGTERM, on_signal);
        std::signal(SIGINT, on_signal);
    }

    /// The number of the signal that asked; 0 if none did.
    static int signal() noexcept {
        return received;
    }

    /// Waits until there is something to read from a file, or its end; false if the program is asked to end.
    static bool wait_for(int file) {
        pollfd waiting[] = {{file, POLLIN, 0}, {wake_up[0], POLLIN, 0}};
        while (received == 0 && poll(waiting, 2, -1) < 0 && errno == EINTR) {}
        return received == 0;
    }

private:
    static void on_signal(int number) noexcept {
        int const kept = errno;
        received = number;
        [[maybe_unused]] auto const written = ::write(wake_up[1], "", 1);
        errno = kept;
    }

    inline static std::atomic<int> received = 0;
    inline static int wake_up[2] = {-1, -1};
};

} // namespace annotate
