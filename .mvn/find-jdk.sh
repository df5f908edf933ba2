# Finds the tools the build needs. Sourced by ./mvnw and ./vasomotion, so that the search exists once. POSIX sh.

# Prints the major version in a JDK's `release` file; starting a JVM to ask would cost a third of a second.
jdk_major() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r jdk_line || [ -n "$jdk_line" ]; do
    case $jdk_line in
    JAVA_VERSION=*)
      jdk_line=${jdk_line#JAVA_VERSION=}
      jdk_line=${jdk_line#\"}
      printf '%s' "${jdk_line%%[!0-9]*}"
      return 0
      ;;
    esac
  done <"$1/release"
  return 1
}

# Exports JAVA_HOME. A folder named by the user wins; among installed ones 25 is preferred to anything newer.
find_jdk() {
  for jdk_home in "${JAVA_HOME-}" "${JDK25_HOME-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}"; do
    if jdk_found=$(jdk_major "$jdk_home") && [ "${jdk_found:-0}" -ge 25 ]; then
      export JAVA_HOME="$jdk_home"
      return 0
    fi
  done
  case $- in *f*) jdk_noglob=-f ;; *) jdk_noglob=+f ;; esac
  set +f
  jdk_newer=
  for jdk_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jdk/* \
    "${HOME-}"/.gradle/jdks/* "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/*; do
    jdk_found=$(jdk_major "$jdk_home") && [ "${jdk_found:-0}" -ge 25 ] || continue
    if [ "$jdk_found" -eq 25 ]; then
      jdk_newer=$jdk_home
      break
    fi
    jdk_newer=${jdk_newer:-$jdk_home}
  done
  set "$jdk_noglob"
  if [ -n "$jdk_newer" ]; then
    export JAVA_HOME="$jdk_newer"
    return 0
  fi
  echo "Vasomotion needs JDK 25 or newer and found none: install one (for example Eclipse Temurin 25) or set JAVA_HOME to its folder." >&2
  return 1
}

# Node.js builds the pages of the report; a released build does not need it.
find_node() {
  node_version=$(node --version 2>/dev/null) || node_version=
  node_major=${node_version#v}
  node_major=${node_major%%[!0-9]*}
  if [ "${node_major:-0}" -ge 20 ] && command -v npm >/dev/null 2>&1; then
    return 0
  fi
  echo "Vasomotion needs Node.js 20 or newer with npm to build its report pages and found ${node_version:-none}: install it and put node on the PATH." >&2
  return 1
}
