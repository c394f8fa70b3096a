#!/bin/sh
# Runs `jwt-lint check` in a job of GitHub or GitLab, and ends with its status.
#
# Read from the environment; what is empty is left out:
#   JWT_LINT_PATHS          files and folders, one on each line
#   JWT_LINT_SINCE          a revision: only findings that the changes since then touch;
#                           'all' for all findings. Default: where the pull or merge request
#                           branched off, in other pipelines all
#   JWT_LINT_BASE           the base commit of a pull request (of a merge request GitLab says it)
#   JWT_LINT_FAIL_ON        error, warning, note or never
#   JWT_LINT_BASELINE       file with findings that are known
#   JWT_LINT_SARIF_FILE     where to write SARIF
#   JWT_LINT_CODE_QUALITY   where to write GitLab's Code Quality report
#   JWT_LINT_ARGS           more options of `jwt-lint check`, one on each line
set -eu

fail() {
  printf 'jwt-lint: %s\n' "$*" >&2
  exit 2
}

# Makes sure that git can tell where HEAD branched off: CI clones are often shallow.
fetch_history() {
  command -v git >/dev/null || fail "git is needed to tell what has changed since $1"
  if git merge-base "$1" HEAD >/dev/null 2>&1; then
    return
  fi
  printf 'jwt-lint: fetching the history up to %s\n' "$1" >&2
  revision=$1
  set -- --quiet --no-tags
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
    set -- "$@" --unshallow
  fi
  # A branch's name need not be one at the remote; then its history has come nevertheless.
  git fetch "$@" origin "$revision" >/dev/null 2>&1 || git fetch "$@" origin >/dev/null 2>&1 ||
    fail "the history up to $revision cannot be fetched; check out with all history" \
      "(GitHub: 'fetch-depth: 0', GitLab: 'GIT_DEPTH: 0')"
  git merge-base "$revision" HEAD >/dev/null 2>&1 ||
    fail "HEAD and $revision share no commit that git knows"
}

newline='
'
since=${JWT_LINT_SINCE:-${CI_MERGE_REQUEST_DIFF_BASE_SHA:-${JWT_LINT_BASE:-all}}}
case $since in -* | *$newline*) fail "'$since' is no revision" ;; esac

format=text
[ "${GITHUB_ACTIONS-}" != true ] || format=github
for target in "sarif=${JWT_LINT_SARIF_FILE-}" "gitlab=${JWT_LINT_CODE_QUALITY-}"; do
  case $target in
  *=) ;;
  *[,$newline]*) fail "the name of a report has a comma or a line break: ${target#*=}" ;;
  *) format=$format,$target ;;
  esac
done

set -- --format "$format"
if [ "$since" != all ]; then
  # The checkout may belong to another user than the job's. That it is to be trusted is said
  # for this job only.
  if [ -z "${GIT_CONFIG_COUNT-}" ]; then
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$PWD"
  fi
  fetch_history "$since"
  set -- "$@" --since "$since"
fi
[ -z "${JWT_LINT_FAIL_ON-}" ] || set -- "$@" --fail-on "$JWT_LINT_FAIL_ON"
[ -z "${JWT_LINT_BASELINE-}" ] || set -- "$@" --baseline "$JWT_LINT_BASELINE"
while IFS= read -r line; do
  [ -z "$line" ] || set -- "$@" "$line"
done <<END
${JWT_LINT_ARGS-}
END
set -- "$@" --
while IFS= read -r line; do
  [ -z "$line" ] || set -- "$@" "$line"
done <<END
${JWT_LINT_PATHS-}
END

status=0
jwt-lint check "$@" || status=$?
if [ -n "${GITHUB_OUTPUT-}" ]; then
  printf 'status=%s\nsarif-file=%s\n' "$status" "${JWT_LINT_SARIF_FILE-}" >>"$GITHUB_OUTPUT"
fi
exit "$status"
