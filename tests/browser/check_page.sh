#!/usr/bin/env bash
# Opens the page that a program prints in headless Chromium, through chromedriver, and checks that it works there:
#   check_page.sh PROGRAM
# Exits with 77, for "skipped", where there is no browser.
set -euo pipefail

for program in chromium chromedriver curl; do
    if ! command -v "$program" >/dev/null; then
        echo "Skipped: there is no $program here (Debian: chromium, chromium-driver, curl)."
        exit 77
    fi
done

folder=$(mktemp -d)
trap 'kill $driver 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
"$1" >"$folder/page.html"

chromedriver --port=0 >"$folder/log" 2>&1 &
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
    ask "/$session/execute/sync" "{\"script\": \"return $1\", \"args\": []}"
}

attack="</mark><script>document.title = 'attacked'</script>"
expect "what attacks the page is only text" "$(evaluate 'document.title')" "{\"value\":\"${attack//</\\u003C}\"}"
expect "there is no script in the page" "$(evaluate 'document.scripts.length')" '{"value":0}'
expect "the attack stands in the text, whole" \
    "$(evaluate "document.querySelector('.text').textContent.includes(document.title)")" '{"value":true}'

tint="getComputedStyle(document.querySelector('mark.l1')).backgroundColor"
expect "a quote is tinted" "$(evaluate "$tint != 'rgba(0, 0, 0, 0)'")" '{"value":true}'
evaluate "document.getElementById('show1').click()" >/dev/null
expect "its switch takes the tint away" "$(evaluate "$tint")" '{"value":"rgba(0, 0, 0, 0)"}'
evaluate "document.getElementById('show1').click()" >/dev/null
expect "and brings it back" "$(evaluate "$tint != 'rgba(0, 0, 0, 0)'")" '{"value":true}'

evaluate "document.querySelector('mark.l1').focus()" >/dev/null
expect "a quote that has the focus names its speaker" \
    "$(evaluate "getComputedStyle(document.querySelector('mark.l1'), '::after').content.includes('Ann Roe')")" \
    '{"value":true}'
expect "each link leads to its mark" \
    "$(evaluate "[...document.querySelectorAll('aside a')].every(a => document.querySelector(a.getAttribute('href')))")" \
    '{"value":true}'
expect "the page is no wider than its window" \
    "$(evaluate 'document.documentElement.scrollWidth <= window.innerWidth')" '{"value":true}'
ask "/$session/window/rect" '{"width": 500, "height": 800}' >/dev/null
expect "nor on a phone" "$(evaluate 'document.documentElement.scrollWidth <= window.innerWidth')" '{"value":true}'
expect "the console is silent" "$(ask "/$session/se/log" '{"type": "browser"}')" '{"value":[]}'

curl -sS --noproxy '*' -X DELETE "http://localhost:$port/session/$session" >/dev/null
[ "$failed" -eq 0 ] || exit 1
echo "The page works in $(chromium --version 2>/dev/null)."
