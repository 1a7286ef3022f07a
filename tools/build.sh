#!/usr/bin/env bash
# What run.sh and test.sh share; they source this file.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# Precompiled headers and __DATE__ would otherwise keep ccache from ever finding anything.
export CCACHE_SLOPPINESS=pch_defines,time_macros
# And one tree's objects serve another clone of the same commit.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$*" >&2; }

# quietly COMMAND...: nothing is shown unless it fails, and then everything, on standard error.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# A build tree that was moved or copied, or configured before the presets changed, is configured anew;
# every other change of the build's description is noticed by Ninja itself.
configure() {
    local preset=$1 tree=$root/build/$1
    if [ -f "$tree/build.ninja" ] && [ "$tree/build.ninja" -nt "$root/CMakePresets.json" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
        return 0
    fi
    say "Configuring ($preset) …"
    (cd "$root" && quietly cmake --fresh --preset "$preset")
}

# build PRESET [TARGET]: configures where needed and builds. One build at a time in one tree: two run.sh started
# together would otherwise write the same objects.
build() {
    local preset=$1 target=${2-} tree=$root/build/$1
    local command=(cmake --build "$tree" --parallel "$(nproc)")
    [ -z "$target" ] || command+=(--target "$target")
    mkdir -p "$tree"
    (
        # Explicit exits: `set -e` is off inside a command that is followed by ||.
        flock 9 || exit 1
        configure "$preset" || exit 1
        # Told only if it lasts: minutes of silence look like a hang, but a build that is up to date has no news.
        # (ninja -n cannot tell: with globbed sources it always finds its own description out of date.)
        # `read` waits without a child process, so nothing outlives the kill and holds our standard error open.
        (read -rt 2 <> <(:) || say "Building ($preset${target:+, $target}) …") 9>&- &
        local notice=$! status=0
        quietly "${command[@]}" || status=$?
        kill "$notice" 2>/dev/null || true
        wait "$notice" 2>/dev/null || true
        exit "$status"
    ) 9>"$root/build/.$preset.lock" || {
        say "The build ($preset) failed; see above."
        return 1
    }
}
