#!/usr/bin/env bash
# How annotate behaves among other programs: behaviour.sh NAME PROGRAM HAS_THREADS
set -euo pipefail
behaviour=$1 annotate=$2 has_threads=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$behaviour: $*" >&2
    exit 1
}

expect() { # what, actual, expected
    [ "$2" = "$3" ] || fail "$1 is '$2', not '$3'"
}

# So many records, every tenth of them bad.
records() {
    local i
    for ((i = 1; i <= $1; ++i)); do
        if ((i % 10 == 0)); then
            echo "{\"id\": $i, \"text\": "
        else
            echo "{\"id\": $i, \"text\": \"“We paid £$i million,” said Ann Roe. She paid €5 more.\"}"
        fi
    done
}

as_jsonl() {
    "$annotate" --input jsonl --output jsonl "$@"
}

# A reader that has seen enough closes the pipe, and there is nothing to say about that.
ends_quietly() {
    records 2000 | sed '0~10d' >"$work/in"
    { as_jsonl --quiet "$work/in" 2>"$work/err" && echo 0 >"$work/code" || echo $? >"$work/code"; } | head -n 1 >"$work/out"
    expect "the exit code" "$(cat "$work/code")" 0
    expect "standard error" "$(cat "$work/err")" ""
    expect "the number of lines" "$(wc -l <"$work/out")" 1
}

# While it waits for input, and however many threads there are.
stops_on_signal() { # signal, exit code, jobs
    mkfifo "$work/pipe$1$3"
    "$annotate" --input jsonl --output jsonl --quiet --jobs "$3" --line-buffered \
        <"$work/pipe$1$3" >"$work/out$1$3" & # not as_jsonl: the signal is for the program, not for a shell around it
    local program=$! code=0
    exec 3>"$work/pipe$1$3"
    echo '{"id": 1, "text": "It cost £5."}' >&3
    while [ ! -s "$work/out$1$3" ] && kill -0 $program; do sleep 0.01; done
    kill -s "$1" $program
    wait $program || code=$?
    exec 3>&-
    expect "the exit code after $1" "$code" "$2"
    expect "the number of records" "$(wc -l <"$work/out$1$3")" 1
}

# While it waits for somebody to read what it has printed.
stops_though_nobody_reads() { # jobs
    mkfifo "$work/stalled$1"
    records 5000 | sed '0~10d' >"$work/in"
    exec 4<>"$work/stalled$1"
    "$annotate" --input jsonl --output jsonl --quiet --jobs "$1" "$work/in" >"$work/stalled$1" &
    local program=$! code=0
    sleep 0.5
    kill -s TERM $program
    wait $program || code=$?
    exec 4>&-
    expect "the exit code though nobody reads" "$code" 143
}

stops_when_told() {
    stops_on_signal TERM 143 1
    stops_on_signal INT 130 1
    stops_though_nobody_reads 1
    if [ "$has_threads" = 1 ]; then
        stops_on_signal TERM 143 2
        stops_though_nobody_reads 2
    fi
}

reads_named_pipes() {
    mkfifo "$work/pipe"
    records 3000 | sed '0~10d' >"$work/in"
    cat "$work/in" >"$work/pipe" &
    expect "the number of records" "$(as_jsonl --quiet "$work/pipe" | wc -l)" 2700
    "$annotate" "$work/pipe" & # which nobody writes to
    local program=$! code=0
    sleep 0.1
    kill -s TERM $program
    wait $program || code=$?
    expect "the exit code of one that waits for a writer" $code 143
}

starts_with_closed_files() {
    local code=0
    "$annotate" --quiet <&- >"$work/out" || code=$?
    expect "the exit code" $code 0
    expect "the output" "$(head -n 1 "$work/out")" "-"
}

# What can be printed is, what cannot is said; neither is a success.
fails_where_it_cannot_read_or_write() {
    local code=0
    as_jsonl --quiet records.jsonl >/dev/full 2>"$work/err" || code=$?
    expect "the exit code on a full disk" $code 1
    expect "standard error" "$(cat "$work/err")" "annotate: standard output: No space left on device"
    if [ -r /proc/self/mem ]; then
        code=0
        "$annotate" --quiet --output jsonl --layers money article.txt /proc/self/mem >"$work/out" 2>"$work/err" || code=$?
        expect "the exit code for an unreadable file" $code 1
        expect "the number of records before it" "$(wc -l <"$work/out")" 1
        expect "standard error" "$(cat "$work/err")" "annotate: /proc/self/mem: Input/output error"
    fi
}

keeps_the_mode_and_the_link_of_a_file() {
    : >"$work/out"
    chmod 600 "$work/out"
    ln -s out "$work/link"
    as_jsonl --quiet --output-file "$work/link" records.jsonl
    expect "the mode" "$(stat -c %a "$work/out")" 600
    expect "the link" "$(readlink "$work/link")" out
    as_jsonl --quiet records.jsonl | cmp - "$work/out"
}

writes_whole_files() {
    records 100 >"$work/in"
    local code=0
    as_jsonl --quiet --output-file "$work/out" "$work/in" 2>/dev/null || code=$?
    expect "the exit code" $code 3
    expect "the number of lines" "$(wc -l <"$work/out")" 100
    code=0
    as_jsonl --quiet --fail-fast --output-file "$work/none" "$work/in" 2>/dev/null || code=$?
    expect "the exit code" $code 3
    expect "the files" "$(ls "$work")" "$(printf 'in\nout')"
    code=0
    as_jsonl --quiet --output-file "$work/no/such/folder" "$work/in" 2>"$work/err" || code=$?
    expect "the exit code" $code 1
    expect "standard error" "$(cat "$work/err")" "annotate: $work/no/such/folder: No such file or directory"
    "$annotate" --quiet --output brat --output-file "$work/brat" article.txt
    expect "the files for brat" "$(ls "$work/brat")" "$(printf '%s\n' annotation.conf article.ann article.txt)"
    cmp article.txt "$work/brat/article.txt"
    cmp annotation.conf "$work/brat/annotation.conf"
    echo '[entities]' >"$work/brat/annotation.conf"
    "$annotate" --quiet --output brat --output-file "$work/brat" article.txt
    expect "a configuration that was there" "$(cat "$work/brat/annotation.conf")" '[entities]'
}

# Ids become names of files: what a name cannot hold is replaced, a long one cut between characters.
names_files_after_ids() {
    local long cut # é has two bytes; a name at most 200
    long=a$(printf 'é%.0s' {1..150})
    cut=a$(printf 'é%.0s' {1..99})
    printf '{"id": "%s", "text": "It cost £5."}\n' '../a' '..' "$long" >"$work/in"
    "$annotate" --quiet --input jsonl --output brat --output-file "$work/brat" "$work/in"
    expect "the files" "$(ls -A "$work/brat" | sort)" "$(printf '%s\n' annotation.conf {.._a,_..,"$cut"}.{ann,txt} | sort)"
}

# Two files may have one name, in different folders.
tells_files_of_one_name_apart() {
    mkdir "$work/a" "$work/b"
    echo "It cost £5." | tee "$work/a/text" "$work/b/text" >"$work/c"
    expect "the ids" "$("$annotate" --quiet --output jsonl --layers acronyms "$work/a/text" "$work/b/text" "$work/c" |
        cut -d , -f 1)" "{\"id\":\"$work/a/text\"
{\"id\":\"$work/b/text\"
{\"id\":\"c\""
    echo '{"id": 1}' | tee "$work/a/in" >"$work/b/in"
    local code=0
    as_jsonl --quiet "$work/a/in" "$work/b/in" >/dev/null 2>"$work/err" || code=$?
    expect "the exit code" $code 3
    expect "standard error" "$(cat "$work/err")" "annotate: $work/a/in:1: this record has no \"text\"
annotate: $work/b/in:1: this record has no \"text\""
}

prints_the_same_on_many_threads() {
    if [ "$has_threads" = 0 ]; then
        local code=0
        as_jsonl --jobs 2 records.jsonl 2>/dev/null || code=$?
        expect "the exit code" $code 2
        return
    fi
    records 500 >"$work/in"
    local format
    for format in jsonl conllu csv-money text; do
        "$annotate" --quiet --input jsonl --output $format "$work/in" >"$work/one" 2>"$work/one.err" || true
        "$annotate" --quiet --input jsonl --output $format --jobs 4 "$work/in" >"$work/four" 2>"$work/four.err" || true
        cmp "$work/one" "$work/four"
        cmp "$work/one.err" "$work/four.err"
    done
    as_jsonl --quiet --max-errors 7 "$work/in" >"$work/one" 2>"$work/one.err" || true
    as_jsonl --quiet --max-errors 7 --jobs 4 "$work/in" >"$work/four" 2>"$work/four.err" || true
    cmp "$work/one" "$work/four"
    cmp "$work/one.err" "$work/four.err"
    expect "the number of records before the eighth bad one" "$(grep -c '"offsets"' "$work/four")" 72
    local region
    for region in {A..Z}{A..D}; do
        echo "{\"id\": \"$region\", \"lang\": \"en_$region\", \"text\": \"It cost \$5.\"}"
    done >"$work/in"
    as_jsonl --quiet "$work/in" >"$work/one"
    as_jsonl --quiet --jobs 4 "$work/in" >"$work/four"
    cmp "$work/one" "$work/four"
    expect "the number of languages" "$(grep -c '"amount":"5"' "$work/four")" 104
}

sums_up() {
    records 10 | as_jsonl --layers money 2>&1 >/dev/null | sed -E 's/[0-9]+\.[0-9]+/N/g' >"$work/err" || true
    expect "standard error" "$(cat "$work/err")" "annotate: -:10: this line is not valid JSON
annotate: records: 10, bad: 1; N MB in N s, N MB/s"
}

$behaviour
