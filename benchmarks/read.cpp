// SPDX-License-Identifier: BSL-1.0
// How fast this machine reads text from memory at all: the measure of everything else.
#include "corpus.hpp"

#include <quoin/detail/kernels.hpp>

#include <array>
#include <cstdint>
#include <numeric>
#include <string>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace {

using sum_function = std::uint64_t (*)(std::string_view);

std::uint64_t sum_of_bytes(std::string_view text) {
    std::uint64_t sum = 0;
    for (char c : text)
        sum += static_cast<unsigned char>(c);
    return sum;
}

#if defined(__x86_64__) && defined(__GNUC__)

[[gnu::target("avx2")]] std::uint64_t sum_of_bytes_avx2(std::string_view text) {
    __m256i const zero = _mm256_setzero_si256();
    __m256i even = zero;
    __m256i odd = zero;
    std::size_t at = 0;
    for (; at + 64 <= text.size(); at += 64) {
        auto const* bytes = reinterpret_cast<__m256i const*>(text.data() + at);
        even = _mm256_add_epi64(even, _mm256_sad_epu8(_mm256_loadu_si256(bytes), zero));
        odd = _mm256_add_epi64(odd, _mm256_sad_epu8(_mm256_loadu_si256(bytes + 1), zero));
    }
    alignas(32) std::array<std::uint64_t, 4> lanes;
    _mm256_store_si256(reinterpret_cast<__m256i*>(lanes.data()), _mm256_add_epi64(even, odd));
    return std::accumulate(lanes.begin(), lanes.end(), sum_of_bytes(text.substr(at)));
}

[[gnu::target("avx512f,avx512bw")]] std::uint64_t sum_of_bytes_avx512(std::string_view text) {
    __m512i const zero = _mm512_setzero_si512();
    __m512i even = zero;
    __m512i odd = zero;
    std::size_t at = 0;
    for (; at + 128 <= text.size(); at += 128) {
        auto const* bytes = reinterpret_cast<__m512i const*>(text.data() + at);
        even = _mm512_add_epi64(even, _mm512_sad_epu8(_mm512_loadu_si512(bytes), zero));
        odd = _mm512_add_epi64(odd, _mm512_sad_epu8(_mm512_loadu_si512(bytes + 1), zero));
    }
    alignas(64) std::array<std::uint64_t, 8> lanes;
    _mm512_store_si512(lanes.data(), _mm512_add_epi64(even, odd));
    return std::accumulate(lanes.begin(), lanes.end(), sum_of_bytes(text.substr(at)));
}

#endif

sum_function widest_sum() {
#if defined(__x86_64__) && defined(__GNUC__)
    switch (quoin::detail::best_instruction_set()) {
    case quoin::detail::instruction_set::avx512:
        return sum_of_bytes_avx512;
    case quoin::detail::instruction_set::avx2:
        return sum_of_bytes_avx2;
    case quoin::detail::instruction_set::portable:
        break;
    }
#endif
    return sum_of_bytes;
}

/// The corpus, repeated until no cache holds it.
std::string larger_than_caches(std::string_view corpus) {
    constexpr std::size_t enough = std::size_t{128} << 20;
    std::string text;
    text.reserve(enough + corpus.size());
    while (text.size() < enough)
        text += corpus;
    return text;
}

void read(benchmark::State& state) {
    std::string const text = larger_than_caches(quoin_bench::corpus());
    sum_function const sum = widest_sum();
    std::uint64_t found = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(found = sum(text));
    if (found != sum_of_bytes(text))
        state.SkipWithError("the widest vectors find another sum");
    quoin_bench::report(state, text.size(), found);
}
BENCHMARK(read)->Name("read")->Unit(benchmark::kMillisecond);

} // namespace
