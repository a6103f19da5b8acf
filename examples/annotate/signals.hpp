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
        struct sigaction request{};
        request.sa_handler = on_signal; // and no SA_RESTART: whatever waits for others is to stop waiting
        sigaction(SIGTERM, &request, nullptr);
        sigaction(SIGINT, &request, nullptr);
    }

    /// The number of the signal that asked; 0 if none did.
    static int signal() noexcept {
        return received;
    }

    /// Waits until there is something to read from a file, or its end; false if the program is asked to end.
    static bool wait_to_read(int file) {
        wait_for(file, POLLIN);
        return received == 0;
    }

    /// Waits until a file takes what a pipe can hold at least; false if the program is asked to end, and nobody reads
    /// what it has written.
    static bool wait_to_write(int file) {
        wait_for(file, POLLOUT);
        pollfd writable{file, POLLOUT, 0};
        return received == 0 || poll(&writable, 1, patience) > 0;
    }

private:
    static constexpr int patience = 1000; // milliseconds

    static void wait_for(int file, short event) {
        pollfd waiting[] = {{file, event, 0}, {wake_up[0], POLLIN, 0}};
        while (received == 0 && poll(waiting, 2, -1) < 0 && errno == EINTR) {}
    }

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
