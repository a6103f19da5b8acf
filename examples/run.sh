#!/usr/bin/env bash
# Shows what quoin finds: installs what is missing, builds annotate, and runs it on the articles in examples/data.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_dependencies.sh examples
cmake --preset examples
cmake --build --preset examples --target annotate
build/examples/examples/annotate --gazetteer examples/data/gazetteer.tsv examples/data/*.txt
