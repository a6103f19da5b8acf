// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "tokens/x86_kernels.hpp"

#include <cstdint>

/// Which kernels run: the program is compiled for any processor of its kind, and asks this one when it runs.
namespace quoin::detail {

enum class instruction_set : std::uint8_t {
    portable, ///< what all processors of this kind have
    avx2,     ///< with BMI1 and BMI2
    avx512,   ///< F, BW, DQ, VL, VBMI and VBMI2, with GFNI, BMI1 and BMI2: since Ice Lake and Zen 4
};

inline instruction_set ask_processor() noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
    bool const has_bmi = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    bool const has_avx512 = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                            __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi") &&
                            __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("gfni"); // F comes with BW
    if (has_bmi && has_avx512)
        return instruction_set::avx512;
    if (has_bmi && __builtin_cpu_supports("avx2"))
        return instruction_set::avx2;
#endif
    return instruction_set::portable;
}

/// The best that this processor has.
inline instruction_set best_instruction_set() noexcept {
    static instruction_set const best = ask_processor();
    return best;
}

inline ascii_kernel ascii_kernel_for([[maybe_unused]] instruction_set set) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    if (set == instruction_set::avx512)
        return classify_ascii_avx512;
    if (set == instruction_set::avx2)
        return classify_ascii_avx2;
    return classify_ascii_sse2;
#else
    return classify_ascii;
#endif
}

} // namespace quoin::detail
