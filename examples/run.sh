#!/usr/bin/env bash
# Shows what quoin finds: installs what is missing, builds annotate, who_said_what and money_report, and runs them on
# the articles in examples/data.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_dependencies.sh examples
cmake --preset examples
cmake --build --preset examples --target annotate who_said_what money_report
build/examples/examples/annotate --gazetteer examples/data/gazetteer.tsv examples/data/*.txt
build/examples/examples/who_said_what examples/data/*.txt
build/examples/examples/money_report examples/data/money/*.txt
