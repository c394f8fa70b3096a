# Completion of jwt-lint for fish. The program says what a word can become; see
# 'jwt-lint completion --help'.

function __jwt_lint_words
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    for line in ($words[1] completion words -- $words[2..-1] "$last" 2>/dev/null)
        set -l more (string match -r '^:(files|folders) (\d+)$' -- $line)
        if test -n "$more"
            set -l before (string sub -l $more[3] -- "$last")
            set -l name (string sub -s (math $more[3] + 1) -- "$last")
            if test $more[2] = files
                printf '%s\n' "$before"(__fish_complete_path "$name")
            else
                printf '%s\n' "$before"(__fish_complete_directories "$name")
            end
        else if test "$line" != ':none'
            echo -- $line
        end
    end
end

complete -c jwt-lint -f -a '(__jwt_lint_words)'
