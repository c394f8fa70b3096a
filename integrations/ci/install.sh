#!/bin/sh
# Puts jwt-lint on the PATH of a job: install.sh SOURCE
#
# SOURCE is the checkout of jwt-lint that is built when no release is named. Read from the
# environment:
#   JWT_LINT_VERSION    a release, such as 0.1.0: its archive is unpacked. Empty: a jwt-lint
#                       that is on the PATH already is used, else SOURCE is built
#   JWT_LINT_RELEASES   address below which v<version>/<archive> lies
#   JWT_LINT_SHA256     of the archive; empty: the release's own .sha256 file is believed
# The folder of the program is printed, and added to GITHUB_PATH where there is one.
set -eu

fail() {
  printf 'jwt-lint: %s\n' "$*" >&2
  exit 2
}

use() {
  [ -z "${GITHUB_PATH-}" ] || printf '%s\n' "$1" >>"$GITHUB_PATH"
  printf '%s\n' "$1"
  exit 0
}

version=${JWT_LINT_VERSION-}
if [ -z "$version" ]; then
  if program=$(command -v jwt-lint); then
    use "$(dirname "$program")"
  fi
  [ -x "${1-}/dev" ] || fail "no version is named, and there is nothing to build in '${1-}'"
  "$1/dev" check --help >/dev/null || fail "$1 could not be built"
  use "$1/build/bin"
fi

case $version in
*[!0-9A-Za-z.+~-]* | -* | .*) fail "'$version' is no version; write one like 0.1.0" ;;
esac
[ -n "${JWT_LINT_RELEASES-}" ] || fail "JWT_LINT_RELEASES must say where releases lie"
name=jwt-lint-$version-linux-$(uname -m)
folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/jwt-lint.XXXXXX")
for file in "$name.tar.gz" "$name.tar.gz.sha256"; do
  case $file:${JWT_LINT_SHA256:+pinned} in *.sha256:pinned) continue ;; esac
  curl --fail --silent --show-error --location --retry 3 --proto '=https' \
    --output "$folder/$file" "$JWT_LINT_RELEASES/v$version/$file" ||
    fail "$JWT_LINT_RELEASES/v$version/$file cannot be fetched"
done
cd "$folder"
if [ -n "${JWT_LINT_SHA256-}" ]; then
  printf '%s  %s\n' "$JWT_LINT_SHA256" "$name.tar.gz" >"$name.tar.gz.sha256"
fi
sha256sum --check --strict --status "$name.tar.gz.sha256" ||
  fail "$name.tar.gz is not what its checksum says"
tar -xzf "$name.tar.gz"
"./$name/bin/jwt-lint" --version >/dev/null || fail "$name does not run on this machine"
use "$folder/$name/bin"
