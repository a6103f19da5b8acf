// SPDX-License-Identifier: BSL-1.0
// run_within SECONDS MEGABYTES PROGRAM ARGUMENT…: runs a program, and fails if it or any of its children needs more
// processor time or memory. Time on the clock would tell more about the machine.
#include <cstdlib>
#include <iostream>
#include <string>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(timeval const& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Its exit code.
int run(char** command) {
    pid_t const child = fork();
    if (child == 0) {
        execvp(command[0], command);
        std::_Exit(127);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE;
}

} // namespace

int main(int count, char** arguments) {
    if (count < 4)
        return EXIT_FAILURE;
    double const most_seconds = std::stod(arguments[1]);
    double const most_megabytes = std::stod(arguments[2]);
    if (int const failed = run(arguments + 3))
        return failed;
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
#ifdef __APPLE__
    constexpr double bytes_per_unit = 1;
#else
    constexpr double bytes_per_unit = 1024;
#endif
    double const spent = seconds(used.ru_utime) + seconds(used.ru_stime);
    double const megabytes = static_cast<double>(used.ru_maxrss) * bytes_per_unit / 1e6;
    std::cout << spent << " s of at most " << most_seconds << ", " << megabytes << " MB of at most " << most_megabytes
              << '\n';
    return spent <= most_seconds && megabytes <= most_megabytes ? EXIT_SUCCESS : EXIT_FAILURE;
}
