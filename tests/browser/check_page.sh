#!/usr/bin/env bash
# Opens the page that a command prints in headless Chromium, through chromedriver, and checks that it works there:
#   check_page.sh attacked|report COMMAND…
# Exits with 77, for "skipped", where there is no browser.
set -euo pipefail
kind=$1
shift

for program in chromium chromedriver curl; do
    if ! command -v "$program" >/dev/null; then
        echo "Skipped: there is no $program here (Debian: chromium, chromium-driver, curl)."
        exit 77
    fi
done

folder=$(mktemp -d)
driver=
: >"$folder/log"
trap 'kill $driver 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
"$@" >"$folder/page.html"

chromedriver --port=0 >>"$folder/log" 2>&1 &
driver=$!
for _ in $(seq 100); do
    port=$(sed -n 's/.*started successfully on port \([0-9]*\).*/\1/p' "$folder/log")
    [ -z "$port" ] || break
    sleep 0.1
done

ask() { # path, JSON
    curl -sS --noproxy '*' -H 'Content-Type: application/json' -d "$2" "http://localhost:$port/session$1"
}

session=$(ask "" '{"capabilities": {"alwaysMatch": {
    "goog:loggingPrefs": {"browser": "ALL"},
    "goog:chromeOptions": {"args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--user-data-dir='"$folder"'/profile", "--window-size=1280,1000"]}}}}' |
    sed -n 's/.*"sessionId":"\([^"]*\)".*/\1/p')
if [ -z "$session" ]; then
    cat "$folder/log"
    echo "The browser did not start."
    exit 1
fi
ask "/$session/url" '{"url": "file://'"$folder"'/page.html"}' >/dev/null

failed=0
expect() { # what, actual, expected
    if [ "$2" != "$3" ]; then
        printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n' "$1" "$3" "$2"
        failed=1
    fi
}
evaluate() { # a JavaScript expression
    ask "/$session/execute/sync" "{\"script\": \"return ${1//$'\n'/ }\", \"args\": []}"
}

is_true() { # what, a JavaScript expression
    expect "$1" "$(evaluate "$2")" '{"value":true}'
}

marks="[...document.querySelectorAll('mark')]"
boxes="[...document.querySelectorAll('fieldset input')]"
click_all="$boxes.forEach(box => box.click())"
words_at="mark => (mark.focus(), getComputedStyle(mark, '::after').content)"

check_any_page() {
    is_true "what a mark says is seen where it is focused" \
        "$boxes.length > 0 && $marks.filter(mark => mark.tabIndex == 0).map($words_at).every(words => words.includes(' · '))"
    is_true "each switch takes the paint of its layer away, and brings it back" "$boxes.every(box => {
        const style = getComputedStyle(document.querySelector('mark.l' + box.id.slice(4)));
        const paint = () => style.backgroundColor + style.backgroundSize;
        const painted = paint();
        box.click();
        const taken = paint() != painted;
        box.click();
        return taken && paint() == painted;
    })"
    is_true "what a layer that is switched off says is not seen" "$boxes.every(box => {
        const layer = box.id.slice(4);
        const both = $marks.find(mark => mark.tabIndex == 0 && mark.dataset['l' + layer] &&
            Object.keys(mark.dataset).length > 1);
        if (!both)
            return true;
        const label = both.dataset['l' + layer].split(' · ')[0];
        const seen = () => ($words_at)(both).includes(label + ' · ');
        const before = seen();
        box.click();
        const after = seen();
        box.click();
        return before && !after;
    })"
    evaluate "$click_all" >/dev/null
    is_true "with all switches off no mark is painted or takes the focus" "$marks.every(mark => (mark.focus(),
        document.activeElement != mark && getComputedStyle(mark).visibility == 'hidden' &&
        getComputedStyle(mark, '::after').visibility == 'hidden'))"
    is_true "but all words are there" \
        "$marks.every(mark => getComputedStyle(mark.firstElementChild).visibility == 'visible')"
    evaluate "$click_all" >/dev/null
    is_true "each link leads to its mark" \
        "[...document.querySelectorAll('aside a')].every(a => document.querySelector(a.getAttribute('href')))"
    is_true "no two marks have one id" \
        "new Set($marks.filter(mark => mark.id).map(mark => mark.id)).size == $marks.filter(mark => mark.id).length"
    expect "there is no script in the page" "$(evaluate 'document.scripts.length')" '{"value":0}'
    is_true "the page is no wider than its window" 'document.documentElement.scrollWidth <= window.innerWidth'
    ask "/$session/window/rect" '{"width": 500, "height": 800}' >/dev/null
    is_true "nor on a phone" 'document.documentElement.scrollWidth <= window.innerWidth'
    expect "the console is silent" "$(ask "/$session/se/log" '{"type": "browser"}')" '{"value":[]}'
}

check_attacked() {
    local attack="</mark><script>document.title = 'attacked'</script>"
    expect "what attacks the page is only text" "$(evaluate 'document.title')" "{\"value\":\"${attack//</\\u003C}\"}"
    is_true "the attack stands in the text, whole" \
        "document.querySelector('.text').textContent.includes(document.title)"
    is_true "a quote that has the focus names its speaker" \
        "($words_at)(document.querySelector('mark.l1')).includes('Ann Roe')"
}

check_report() {
    expect "there is a switch for each layer that is asked for" \
        "$(evaluate "$boxes.map(box => box.parentElement.textContent.trim()).join()")" \
        '{"value":"quotes,money,people,entities"}'
    is_true "two names at one place are both told" \
        "$marks.map($words_at).some(words => words.includes('type: PERSON') && words.includes('type: MAYOR'))"
    is_true "two articles may have one name" "document.querySelectorAll('article').length == 2"
}

"check_$kind"
check_any_page

curl -sS --noproxy '*' -X DELETE "http://localhost:$port/session/$session" >/dev/null
[ "$failed" -eq 0 ] || exit 1
echo "The page works in $(chromium --version 2>/dev/null)."
