# Finds a Java of 21 or newer. Sourced by ./minqing and .ci/run; works in bash 3.2 (macOS).
# An installed copy without the source tree has this file in lib/ beside minqing.jar.

# java_major HOME: prints the major version of the Java in HOME; prints nothing where there is none.
java_major() {
    local home="$1" version=""
    [ -x "$home/bin/java" ] || return 0
    if [ -r "$home/release" ]; then
        version="$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][^"]*\).*/\1/p' "$home/release" | head -n 1)"
    fi
    if [ -z "$version" ]; then
        version="$("$home/bin/java" -version 2>&1 | sed -n 's/^[^"]* version "\([^"]*\)".*/\1/p' | head -n 1)"
    fi
    version="${version#1.}"
    printf '%s' "${version%%[!0-9]*}"
}

# java_on_path: prints the home of the `java` on PATH, links followed; prints nothing where there is none.
java_on_path() {
    local command link
    command="$(command -v java 2>/dev/null)" || return 0
    while [ -L "$command" ]; do
        link="$(readlink "$command")"
        case "$link" in
            /*) command="$link" ;;
            *) command="$(dirname "$command")/$link" ;;
        esac
    done
    (cd "$(dirname "$command")/.." 2>/dev/null && pwd -P) || return 0
}

# java_suits HOME [javac]: whether HOME has a Java of 21 or newer, and a compiler if one is asked for.
java_suits() {
    local major
    [ -n "$1" ] || return 1
    [ -z "${2:-}" ] || [ -x "$1/bin/$2" ] || return 1
    major="$(java_major "$1")"
    [ -n "$major" ] && [ "$major" -ge 21 ]
}

# find_jdk [javac]: prints the home of the first Java that suits, in the order of the office's own choice, then of the machine's.
find_jdk() {
    local home
    for home in "${MINQING_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_on_path)" \
        /usr/lib/jvm/* /opt/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if java_suits "$home" "${1:-}"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

# maven_runs: whether mvn finds a Java to run on, of whatever version; the build itself picks its JDK (toolchains).
maven_runs() {
    mvn -version >/dev/null 2>&1
}
