# Shared by the scripts beside it: installs what is missing and builds. Sourced, not run.
set -euo pipefail
# What ccache must overlook to keep what is compiled with precompiled headers.
export CCACHE_SLOPPINESS=pch_defines,time_macros
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# What dependencies.txt names, and the packages given besides.
install_dependencies() {
    local missing=() package
    while read -r package; do
        case $package in '' | '#'*) continue ;; esac
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing+=("$package")
    done < <(cat "$root/packaging/dependencies.txt"; printf '%s\n' "$@")
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo > /dev/null; then
            say "These packages are missing and need an administrator: ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

# build PRESET [TARGET ...]
build() {
    local preset=$1
    shift
    say "Building ($preset) in build/$preset"
    (cd "$root" && cmake --preset "$preset" > /dev/null)
    cmake --build "$root/build/$preset" ${1:+--target "$@"} -- --quiet 2> /dev/null ||
        cmake --build "$root/build/$preset" ${1:+--target "$@"}
}
