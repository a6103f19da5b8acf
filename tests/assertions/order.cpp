// SPDX-License-Identifier: BSL-1.0
// A component that vouches wrongly for the order of the text, and the assertion that says so.
#undef NDEBUG
#include <quoin/pipeline.hpp>

#include <csignal>
#include <cstdlib>
#include <vector>

namespace {

struct letter {
    quoin::extent where;
};

struct backward_finder {
    static constexpr bool makes_in_order = true;

    std::vector<letter> operator()(quoin::document_view<> /*document*/) const {
        return {{quoin::extent(1, 2)}, {quoin::extent(0, 1)}};
    }
};

void end_well(int /*signal*/) {
    std::_Exit(EXIT_SUCCESS);
}

} // namespace

int main() {
    std::signal(SIGABRT, end_well);
    (void)quoin::pipeline{backward_finder{}}("ab");
    return EXIT_FAILURE;
}
