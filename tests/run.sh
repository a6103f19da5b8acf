#!/usr/bin/env bash
# Installs what is missing, builds everything, and runs every test. Arguments are passed on to CMake's configuration.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_dependencies.sh examples tests
# A compiler newer than those that we know has new warnings: they stop our own checks, but nobody who tries quoin.
cmake --preset release -D CMAKE_COMPILE_WARNING_AS_ERROR=OFF "$@"
cmake --build --preset release
ctest --preset release
