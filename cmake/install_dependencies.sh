#!/usr/bin/env bash
# Installs what is missing for the purposes given: examples, tests, checks. Does nothing where nothing is missing, and
# then needs neither network nor root.
set -euo pipefail

# What is looked for, and the packages that bring it: of Debian and Ubuntu, of Homebrew, of vcpkg ("-": none).
# Headers and programs are looked for, not packages: libboost1.81-dev will do, and could not stand beside libboost-dev.
needs() {
    cat <<'TABLE'
all       program  c++                       g++                 -                 -
all       program  cmake                     cmake               cmake             -
all       program  ninja                     ninja-build         ninja             -
all       header   boost/spirit/home/x3.hpp  libboost-dev        boost             boost-spirit
all       header   range/v3/range_fwd.hpp    librange-v3-dev     range-v3          range-v3
all       header   unicode/uchar.h           libicu-dev          icu4c             icu
examples  header   CLI/CLI.hpp               libcli11-dev        cli11             cli11
examples  header   nlohmann/json.hpp         nlohmann-json3-dev  nlohmann-json     nlohmann-json
examples  header   tbb/parallel_pipeline.h   libtbb-dev          tbb               tbb
tests     header   catch2                    catch2              catch2            catch2
tests     header   benchmark/benchmark.h     libbenchmark-dev    google-benchmark  benchmark
tests     program  pkg-config                pkg-config          pkg-config        -
checks    program  clang++-19                clang-19            llvm@19           -
checks    program  clang-format-19           clang-format-19     -                 -
checks    library  libclang_rt.asan          libclang-rt-19-dev  -                 -
checks    program  doxygen                   doxygen             doxygen           -
checks    program  chromium                  chromium            chromium          -
checks    program  chromedriver              chromium-driver     chromedriver      -
checks    program  curl                      curl                curl              -
checks    file     unicode/auxiliary         unicode-data        -                 -
TABLE
}

include_folders() {
    printf '%s\n' /usr/include /usr/local/include /opt/homebrew/include /opt/homebrew/opt/icu4c/include \
        "${VCPKG_ROOT:-/nowhere}"/installed/*/include
    tr ':;' '\n\n' <<<"${CPATH:-}"
    tr ':;' '\n\n' <<<"${CMAKE_PREFIX_PATH:-}" | sed 's|$|/include|'
}

is_there() { # kind, name
    case $1 in
    program) command -v "$2" >/dev/null ;;
    header) include_folders | while read -r folder; do [ ! -e "$folder/$2" ] || echo "$folder"; done | grep -q . ;;
    file) [ -e "/usr/share/$2" ] ;;
    library) compgen -G "/usr/lib/llvm-19/lib/clang/19/lib/linux/$2*" >/dev/null ;;
    esac
}

purposes=" all $* "
missing="" apt_packages="" brew_packages="" vcpkg_packages=""
while read -r purpose kind name apt brew vcpkg; do
    [[ $purposes == *" $purpose "* ]] || continue
    brew_packages+=" ${brew#-}"
    vcpkg_packages+=" ${vcpkg#-}"
    is_there "$kind" "$name" && continue
    missing+=" $name"
    apt_packages+=" $apt"
done <<<"$(needs)"

if [ -z "$missing" ]; then
    exit 0
fi
echo "Missing:$missing"

if ! command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086 # one word for each package
    cat >&2 <<MESSAGE
This script installs packages on Debian and Ubuntu only. Elsewhere, install what is missing yourself and run it again:
  Homebrew:  $(echo brew install $brew_packages)
             export ICU_ROOT="\$(brew --prefix icu4c)"
  vcpkg:     $(echo vcpkg install $vcpkg_packages)
             export CMAKE_TOOLCHAIN_FILE="\$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake"
MESSAGE
    exit 1
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Installing needs root. Run as root: apt-get install$apt_packages" >&2
        exit 1
    fi
    as_root="sudo"
fi

echo "Installing with apt-get:$apt_packages"
$as_root apt-get update -q </dev/null
# shellcheck disable=SC2086 # one word for each package
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $apt_packages </dev/null
