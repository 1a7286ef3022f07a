#!/usr/bin/env bash
# Installs the Debian packages that are missing; where none is, nothing runs: no network, no apt-get, no password.
# Usage: tools/install-dependencies.sh [--tests]   (--tests: also what only the tests need)
# JIAOSHU_SKIP_INSTALL=1 leaves the system alone, for systems whose packages have other names.
set -euo pipefail

program=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libqt6svg6 libqt6sql6-sqlite
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libgl-dev libvulkan-dev
    libicu-dev libxlsxwriter-dev zlib1g-dev
    fonts-noto-cjk
)
tests=(python3-openpyxl xvfb libsqlite3-dev)

say() { printf '%s\n' "$*" >&2; }

wanted=("${program[@]}")
case "${1-}" in
    "") ;;
    --tests) wanted+=("${tests[@]}") ;;
    *) say "usage: ${0##*/} [--tests]"; exit 2 ;;
esac

[ "${JIAOSHU_SKIP_INSTALL-}" != 1 ] || exit 0
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not Debian or one of its relatives: nothing was installed. Needed are the equivalents of:"
    say "  ${wanted[*]}"
    exit 0
fi

# "installed" alone counts: a package that was removed but left its settings is still known to dpkg.
# dpkg-query exits 1 as soon as one package is unknown to it, which is the very case this is for.
installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null |
    sed -n 's/ installed$//p' || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "Missing packages, and neither root nor sudo to install them. As root, run:"
        say "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
fi

say "Installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y "$@" >>"$log" 2>&1; }

# A list that could not be refreshed (one mirror of several is down) need not stop the installation.
apt update || say "apt-get update failed; trying with the package lists at hand."
if ! apt install --no-install-recommends "${missing[@]}"; then
    cat "$log" >&2
    say "Could not install: ${missing[*]}"
    exit 1
fi
