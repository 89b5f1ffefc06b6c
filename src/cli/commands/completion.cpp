// SPDX-License-Identifier: MIT
#include "cli/answers.hpp"
#include "cli/commands.hpp"
#include "cli/completion.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace crm::cli {
namespace {

constexpr std::string_view kShells[]{"bash", "zsh", "fish"};

std::string own_shell(Session& session, const Arguments&) {
  const std::string shell = session.context().environment("SHELL").value_or("");
  const std::string name = shell.substr(shell.find_last_of('/') + 1);
  return std::find(std::begin(kShells), std::end(kShells), name) == std::end(kShells) ? std::string(kShells[0]) : name;
}

constexpr Option kOptions[]{
    {.name = "SHELL",
     .takes = Takes::argument,
     .doc = "for which shell",
     .choices = kShells,
     .ask = {.usual = own_shell}},
    {.name = "word",
     .takes = Takes::values,
     .value = "TEXT",
     .doc = "print what may follow in place of the last of these words (for the scripts)"},
};

// The scripts only pass words on and show what comes back: nothing of a project's data is ever evaluated.

// Bash parts words at = and : too, and hands them over with their quotes. Readline may lose an open quote, so behind
// one nothing is offered that the shell would not take as it is.
constexpr std::string_view kBash = R"(# bash completion for crm
_crm() {
  local piece line head='' joins='' special=$'*[][$`"\'\\\\!;&|<>(){}*?~#^]*'
  local -a words=() given=()
  for piece in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $piece =~ ^[=:]+$ || $joins ]] && ((${#words[@]})); then
      head=${words[${#words[@]}-1]}
      words[${#words[@]}-1]+=$piece
    else
      head=''
      words+=("$piece")
    fi
    if [[ $piece =~ ^[=:]+$ ]]; then joins=yes head+=$piece; else joins=''; fi
  done
  for piece in "${words[@]}"; do
    piece=${piece//[\\\'\"]/}
    [[ $piece != '~/'* ]] || piece=$HOME/${piece#'~/'}
    given+=("--word=$piece")
  done
  head=${head//[\\\'\"]/}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      @files) compopt -o default ;;
      @folders) compopt -o dirnames ;;
      *)
        line=${line#"$head"}
        if [[ ${COMP_WORDS[COMP_CWORD]} != [\'\"]* ]]; then
          printf -v line %q "$line"
          line=${line//\\,/,}
        elif [[ $line == $special ]]; then
          continue
        fi
        [[ $line != *= ]] || compopt -o nospace
        COMPREPLY+=("$line")
        ;;
    esac
  done < <(command crm completion bash "${given[@]}" 2>/dev/null)
}
complete -F _crm crm
)";

constexpr std::string_view kZsh = R"(#compdef crm
_crm() {
  local word
  local -a given found how=(-U)
  for word in "${(@)words[2,CURRENT-1]}" "$PREFIX"; do
    word=${(Q)word}
    [[ $word != '~/'* ]] || word=$HOME/${word#'~/'}
    given+=("--word=$word")
  done
  found=("${(@f)$(command crm completion zsh "${given[@]}" 2>/dev/null)}")
  [[ $found[1] != *=(|:*) ]] || how+=(-S '')
  case $found[1] in
    '') return 1 ;;
    @files) compset -P 1 '*='; _files ;;
    @folders) compset -P 1 '*='; _files -/ ;;
    *) _describe -t values crm found "${how[@]}" ;;
  esac
}
if [[ $funcstack[1] == _crm ]]; then _crm "$@"; else compdef _crm crm; fi
)";

constexpr std::string_view kFish = R"(# fish completion for crm
function __crm_complete
  set -l token (commandline -ct | string replace -r '^[\'"]' '' | string unescape)
  set -l given
  for word in (commandline -opc)[2..] "$token"
    if string match -q '~/*' -- $word
      set word $HOME(string sub -s 2 -- $word)
    end
    set -a given "--word=$word"
  end
  set -l prefix (string match -r -- '^[^=]*=' "$token")
  set -l rest (string replace -r -- '^[^=]*=' '' "$token")
  for line in (command crm completion fish $given 2>/dev/null)
    switch $line
      case @files
        string join \n -- "$prefix"(__fish_complete_path "$rest")
      case @folders
        string join \n -- "$prefix"(__fish_complete_directories "$rest")
      case '*'
        printf '%s\n' $line
    end
  end
end
complete -c crm -f -a '(__crm_complete)'
)";

std::string escaped_for_zsh(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ':') out += '\\';
    out += c;
  }
  return out;
}

std::string line_for(std::string_view shell, const Completions::Candidate& candidate) {
  const std::string note = escape_visibly(candidate.note);
  if (shell == "bash" || note.empty())
    return (shell == "zsh" ? escaped_for_zsh(candidate.text) : candidate.text) + '\n';
  if (shell == "zsh") return fmt::format("{}:{}\n", escaped_for_zsh(candidate.text), note);
  return fmt::format("{}\t{}\n", candidate.text, note);
}

int run_completion(Session& session, const Arguments& arguments) {
  const std::string shell = arguments.one("SHELL");
  if (!arguments.has("word")) {
    session.print(shell == "bash" ? kBash : shell == "zsh" ? kZsh : kFish);
    return 0;
  }
  const Completions found = completions(session.context(), arguments.all("word"));
  for (const auto& candidate : found.candidates) session.print(line_for(shell, candidate));
  if (found.paths == Completions::Paths::files) session.print("@files\n");
  if (found.paths == Completions::Paths::folders) session.print("@folders\n");
  return 0;
}

}  // namespace

const Command kCompletion{
    .name = "completion",
    .group = "data",
    .summary = "a script that completes commands, options, ids and values",
    .access = Access::none,
    .options = kOptions,
    .details = "Packages install it. By hand: source <(crm completion bash)",
    .examples = "source <(crm completion bash)\ncrm completion fish > ~/.config/fish/completions/crm.fish",
    .run = run_completion,
};

}  // namespace crm::cli
