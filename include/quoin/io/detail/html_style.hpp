// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

// How the page looks: the parts of its style that do not depend on what is shown.

namespace quoin::io::detail {

/// Hues of the layers, in degrees: neighbours are far apart, and tell apart for most who see few colours.
inline constexpr std::array<int, 8> layer_hues{45, 212, 150, 330, 20, 265, 180, 95};

inline constexpr std::string_view page_style = R"css(
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --rule: #d9d5cb; --quiet: #625d52;
  --tint: 85%; --deep: 74%; --line: 38%; --deep-line: 20%; --saturation: 75%; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece8df; --paper: #191816; --rule: #45413a; --quiet: #aaa396;
    --tint: 24%; --deep: 36%; --line: 66%; --deep-line: 86%; --saturation: 55%; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.05rem/1.5 Georgia, "Times New Roman", serif; }
header { position: sticky; top: 0; z-index: 1; padding: .6rem 1.2rem; background: var(--paper);
  border-bottom: 1px solid var(--rule); }
header, aside, h2 { font-family: system-ui, sans-serif; }
header h1 { display: inline; font-size: 1rem; margin-inline-end: 1rem; }
fieldset { display: inline; margin: 0; padding: 0; border: 0; font-size: .9rem; }
legend { display: contents; color: var(--quiet); }
label { display: inline-block; margin-inline: .4rem; padding: .1rem .3rem; white-space: nowrap; cursor: pointer; }
article { display: grid; grid-template-columns: minmax(0, 42rem) minmax(16rem, 26rem); gap: 0 2.5rem;
  max-width: 74rem; margin: 0 auto; padding: 1.2rem; border-bottom: 1px solid var(--rule); }
h2 { grid-column: 1 / -1; font-size: 1.15rem; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 2; unicode-bidi: plaintext; }
aside { font-size: .88rem; overflow-wrap: anywhere; }
aside h3 { margin: 0 0 .4rem; font-size: .95rem; }
aside h4 { margin: .8rem 0 .2rem; font-size: .9rem; }
aside section { margin-bottom: 1.6rem; }
aside ol { margin: 0; padding-inline-start: 1.2rem; }
aside a { color: inherit; text-decoration-color: var(--rule); }
small, caption { color: var(--quiet); font-weight: normal; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { caption-side: bottom; padding-top: .4rem; text-align: start; font-size: .8rem; }
th, td { padding: .2rem .5rem .2rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { overflow-wrap: normal; }
td.figure { text-align: end; }
svg { display: block; width: 5rem; height: .6rem; margin-top: .4rem; }
mark { visibility: hidden; color: inherit; background-color: transparent; padding-bottom: .35em;
  background-repeat: no-repeat; }
mark > span { visibility: visible; }
mark:is(:hover, :focus)::after { position: fixed; inset: auto 1rem 1rem 1rem; z-index: 2; max-height: 40vh; overflow: hidden;
  max-width: 46rem; margin: 0 auto; padding: .6rem .9rem; white-space: pre-line; color: var(--paper);
  background: var(--ink); border-radius: .4rem; font: .9rem/1.4 system-ui, sans-serif; }
mark:target { visibility: visible; outline: 2px solid currentColor; outline-offset: 2px; }
:focus-visible { outline: 2px solid hsl(212 90% 50%); outline-offset: 2px; }
@media (max-width: 52rem) { article { display: block; padding: .8rem; } .text { margin-bottom: 1.6rem; }
  header { position: static; } }
@media print { header { display: none; } article { display: block; } }
)css";

/// Appends the rules that tell layers apart, and those of their switches. A mark is hidden, but for its words, unless
/// one of its layers is switched on: what is hidden has no paint and no bubble, and takes no focus.
class layer_style {
public:
    explicit layer_style(std::string& page) noexcept : page_(page) {}

    /// A background; nested annotations have a deeper one.
    void tint(std::size_t layer) {
        std::string const number = std::to_string(layer);
        std::string const colour = "background-color: " + begin_layer(layer);
        page_ += when_on(number) + "mark.l" + number + " { " + colour + " var(--tint)); }\n";
        page_ += when_on(number) + "mark.deep" + number + " { " + colour + " var(--deep)); }\n";
    }

    /// A line under the words, at a height of its own; nested annotations have a deeper colour.
    void underline(std::size_t layer) {
        std::string const number = std::to_string(layer);
        std::string const colour = begin_layer(layer);
        page_ += when_on(number) + "mark.l" + number + " { --h" + number + ": 2px; }\n";
        page_ += "mark.deep" + number + " { --c" + number + ": " + colour + " var(--deep-line)); }\n";
        std::string const comma = lines_ == 0 ? "" : ", ";
        images_ += comma + "linear-gradient(var(--c" + number + ") 0 0)";
        sizes_ += comma + "100% var(--h" + number + ", 0px)";
        places_ += comma + "0 calc(100% - " + std::to_string(lines_ % 4 * 2) + "px)";
        ++lines_;
    }

    void end() {
        if (!words_.empty())
            page_ += "mark:is(:hover, :focus)::after { content:" + words_ + "; }\n";
        if (lines_ > 0)
            page_ += "mark { background-image: " + images_ + "; background-size: " + sizes_ +
                     "; background-position: " + places_ + "; }\n";
    }

private:
    /// Gives the layer's colour, but for the lightness.
    std::string begin_layer(std::size_t layer) {
        std::string const number = std::to_string(layer);
        std::string colour = "hsl(" + std::to_string(layer_hues[layer % layer_hues.size()]) + " var(--saturation)";
        page_ += ":root { --c" + number + ": " + colour + " var(--line)); }\n";
        page_ += "label[for=show" + number + "] { border-bottom: 3px solid var(--c" + number + "); }\n";
        page_ += when_on(number) + "mark.l" + number + " { visibility: visible; --w" + number + ": attr(data-l" +
                 number + ") \"\\a\"; }\n";
        words_ += " var(--w" + number + ", \"\")";
        return colour;
    }

    static std::string when_on(std::string const& number) {
        return "body:has(#show" + number + ":checked) ";
    }

    std::string& page_;
    std::string words_;
    std::string images_;
    std::string sizes_;
    std::string places_;
    std::size_t lines_ = 0;
};

} // namespace quoin::io::detail
