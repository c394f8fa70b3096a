# What bash would offer for a line, sorted, each in <>: complete.bash SCRIPT WORD...
# Words are given as bash cuts them; the last is the one to complete.
compopt() { :; } # works only while the line is edited
# shellcheck source=/dev/null
source "$1" || exit 1
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_jwt_lint
if [ ${#COMPREPLY[@]} -eq 0 ]; then
  echo nothing
else
  printf '%s\n' "${COMPREPLY[@]}" | sort | sed 's/.*/<&>/' | tr -d '\n'
  echo
fi
