#compdef jwt-lint
# Completion of jwt-lint for zsh. The program says what a word can become; see
# 'jwt-lint completion --help'.

_jwt-lint() {
  local -a given answer matches shown
  local line
  given=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  answer=("${(@f)$(${(Q)~words[1]} completion words -- "${given[@]}" 2>/dev/null)}")
  for line in "${answer[@]}"; do
    case $line in
      (:none|'') ;;
      (:files\ *) compset -p "${line#:files }" && _files ;;
      (:folders\ *) compset -p "${line#:folders }" && _files -/ ;;
      (*)
        matches+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
        ;;
    esac
  done
  [[ ${#matches} -eq 0 ]] || compadd -l -d shown -a matches
}

# Loaded by compinit the file is the function; sourced it names the function.
if [[ ${funcstack[1]} == _jwt-lint ]]; then
  _jwt-lint "$@"
else
  compdef _jwt-lint jwt-lint
fi
