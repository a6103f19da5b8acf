#!/usr/bin/env bash
# Runs the commands of README.md's console blocks ("$ …"), and compares what they print with what stands below them:
# console.sh README FOLDER_OF_ANNOTATE
# The lines of CSV end with CR and LF; the README has LF alone.
set -euo pipefail
export PATH=$2:$PATH LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sed -n '/^```console$/,/^```$/{/^```/!p}' "$1" >"$work/expected"
grep -q '^\$ annotate' "$work/expected" || { echo "README.md has no console block with annotate" >&2; exit 1; }

mkdir "$work/folder"
cd "$work/folder"
while IFS= read -r line; do
    if [[ $line == '$ '* ]]; then
        printf '%s\n' "$line"
        eval "${line#'$ '}" </dev/null
    fi
done <"$work/expected" | tr -d '\r' >"$work/printed"
diff "$work/expected" "$work/printed"
