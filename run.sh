#!/usr/bin/env bash
# Installs what is missing, builds (Release), starts Jiaoshu. Arguments pass through, relative paths stay relative
# to where you are. Messages of the build go to standard error: standard output belongs to the program.
set -euo pipefail
# shellcheck source=tools/build.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/tools/build.sh"

# Verbs that open no window; the program chooses a platform for them itself.
needs_display() {
    case "${1-}" in
        extract | check | ingest | export | audit | recover | screenshot | help | -h | --help | --version) return 1 ;;
    esac
    case "${QT_QPA_PLATFORM-}" in
        offscreen* | minimal* | vnc*) return 1 ;;
    esac
    return 0
}

# Asked before anything is installed or built: nobody waits for minutes to be told no.
if needs_display "$@" && [ -z "${DISPLAY-}" ] && [ -z "${WAYLAND_DISPLAY-}" ]; then
    say "jiaoshu: no display. The window needs one: neither DISPLAY nor WAYLAND_DISPLAY is set."
    say "These need none: extract, check, ingest, export, audit, recover, screenshot, --help, --version"
    say "  for example: ./run.sh extract --format table REPORT.txt"
    say "For the window all the same, without a screen: QT_QPA_PLATFORM=vnc ./run.sh, or xvfb-run ./run.sh"
    exit 2
fi

"$root/tools/install-dependencies.sh"
build release jiaoshu
exec "$root/build/release/app/jiaoshu" "$@"
