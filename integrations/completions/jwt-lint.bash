# Completion of jwt-lint for bash. The program says what a word can become; see
# 'jwt-lint completion --help'.

_jwt_lint() {
  # Bash splits words at '=' and ':'; the program wants them as they were typed.
  local words=() piece glue='' i
  for ((i = 1; i <= COMP_CWORD; ++i)); do
    piece=${COMP_WORDS[i]}
    if [[ $piece == [=:] && ${#words[@]} -gt 0 ]]; then
      words[-1]+=$piece
      glue=yes
    elif [[ -n $glue ]]; then
      words[-1]+=$piece
      glue=''
    else
      words+=("$piece")
    fi
  done
  [[ ${#words[@]} -gt 0 ]] || words=('')

  local answer=() line last=${words[-1]} part=${COMP_WORDS[COMP_CWORD]}
  [[ $part != [=:] ]] || part=''
  local before=$((${#last} - ${#part}))
  COMPREPLY=()
  mapfile -t answer < <("${COMP_WORDS[0]/#\~/$HOME}" completion words -- "${words[@]}" 2>/dev/null)
  for line in "${answer[@]}"; do
    case $line in
    :none) ;;
    :files\ *)
      compopt -o filenames
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "${last:${line#:files }}")
      ;;
    :folders\ *)
      compopt -o filenames
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "${last:${line#:folders }}")
      ;;
    *)
      line=${line%%$'\t'*}
      COMPREPLY+=("${line:before}")
      ;;
    esac
  done
}

complete -F _jwt_lint jwt-lint
