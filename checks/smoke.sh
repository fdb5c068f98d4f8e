#!/usr/bin/env bash
# The main job as a user runs it: the sample quarters into a workspace whose path has a blank and Chinese in it, then every report
# recounted. The samples hold broken rows, so that the run must end with 2.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
workspace="$folder/工作 区"

# expect CODE COMMAND...: runs the command and fails unless it ends with CODE.
expect() {
    local expected="$1" status=0
    shift
    echo "+ $*"
    "$@" </dev/null || status=$?
    if [ "$status" -ne "$expected" ]; then
        echo "expected exit code $expected, was $status" >&2
        exit 1
    fi
}

expect 2 "$root/minqing" run "$root/corpus/samples" --workspace "$workspace"

reports=0
while IFS= read -r -d '' report; do
    expect 0 "$root/minqing" verify "$report" --workspace "$workspace"
    reports=$((reports + 1))
done < <(find "$workspace/reports" -name '*.json' -print0 | sort -z)
if [ "$reports" -ne 3 ]; then
    echo "expected 3 reports, one a sample quarter, was $reports" >&2
    exit 1
fi
echo "the main job ran over 3 quarters and its 3 reports hold"
