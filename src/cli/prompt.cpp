// SPDX-License-Identifier: MIT
// Questions on the terminal.
#include "answers.hpp"
#include "field_path.hpp"
#include "session.hpp"
#include "words.hpp"

#include "crm/error.hpp"
#include "crm/text.hpp"

#include <algorithm>
#include <istream>
#include <ostream>
#include <set>

#include <fmt/format.h>

namespace crm::cli {
namespace {

using Texts = std::vector<std::string>;

constexpr std::string_view kLeftOpen = "leave open";
constexpr std::string_view kNone = "-";  // an answer that leaves open what has a usual one

// Many answers, which would not leave room to write, stand above the question.
std::string prompt_of(std::string_view question, const Texts& answers, std::string_view otherwise, int width) {
  constexpr int kRoom = 20, kFew = 30;
  const std::string shown = answers.empty() ? "" : fmt::format(" ({})", escape_visibly(join(answers, ", ")));
  const std::string usual = otherwise.empty() ? "" : fmt::format(" [{}]", escape_visibly(otherwise));
  const std::string asked = escape_visibly(question);
  const bool fits = display_width(asked + shown + usual) + kRoom <= width;
  if (fits || display_width(shown) <= kFew) return asked + shown + usual;
  std::string above;
  for (const std::string& line : wrap(shown, width - 2)) above += fmt::format("  {}\n", line);
  return above + asked + usual;
}

// Why this says nothing; "" if it does.
std::string_view no_answer(std::string_view answer) {
  if (answer.empty()) return kNeeded;
  return answer == kNone ? "write it here: standard input is this terminal" : "";
}

void check_choice(const Texts& choices, const std::string& answer) {
  if (choices.empty() || std::find(choices.begin(), choices.end(), answer) != choices.end()) return;
  throw Error(ErrorKind::usage, fmt::format("one of these, please{}", did_you_mean(answer, choices)));
}

class Questions {
 public:
  Questions(Session& session, const Command& command, Arguments& arguments)
      : session_(session), command_(command), arguments_(arguments) {}

  void ask() {
    while (const Option* option = next()) {
      if (asked_.empty()) get_ready();
      asked_.insert(option->name);
      ask_for(*option);
    }
  }

 private:
  // The first that is missing: what is answered may make another one needed that stands before it.
  const Option* next() const {
    const auto found = std::find_if(command_.options.begin(), command_.options.end(),
                                    [this](const Option& option) { return is_missing(option); });
    return found == command_.options.end() ? nullptr : &*found;
  }

  bool is_missing(const Option& option) const {
    const auto given = static_cast<int>(arguments_.all(option.name).size());
    if (given >= std::max(option.ask.least, 1) || asked_.contains(option.name)) return false;
    return is_needed(option) || (option.ask.when && option.ask.when(session_, arguments_));
  }

  // Nobody should answer questions for nothing.
  void get_ready() {
    if (command_.ready)
      command_.ready(session_, arguments_);
    else if (command_.access != Access::none)
      session_.projects();
    for (const Option& option : command_.options)
      if (arguments_.has(option.name) && is_checked_early(option))
        for (std::string& value : arguments_.given[std::string(option.name)]) value = value_meant_by(option, value);
  }

  // Not texts: they may have to be read from standard input.
  bool is_checked_early(const Option& option) const {
    if (option.ask.meant) return true;
    const Kind* kind = find_kind(command_.record);
    const Field* field = kind ? find_path(*kind, option.field) : nullptr;
    return field && (field->type->shape != Shape::text || field->refers != Refers::nothing);
  }

  void ask_for(const Option& option) {
    const Ask& ask = option.ask;
    const Texts subjects =
        ask.subjects ? ask.subjects(session_, arguments_) : Texts(static_cast<std::size_t>(ask.most));
    if (ask.above) session_.context().err << ask.above(session_, arguments_);
    Texts values = arguments_.all(option.name);
    for (std::size_t nth = values.size(); nth < subjects.size(); ++nth) {
      const Texts answers = answer_for(option, subjects[nth], static_cast<int>(nth) >= ask.least);
      if (answers.empty() && !ask.subjects) break;
      values.insert(values.end(), answers.begin(), answers.end());
    }
    if (!values.empty()) arguments_.given[std::string(option.name)] = values;
  }

  Texts answer_for(const Option& option, const std::string& subject, bool may_be_left) {
    const Ask& ask = option.ask;
    const std::string usual = ask.usual ? ask.usual(session_, arguments_) : "";
    const Texts choices = choices_for(option);
    const Texts shown = choices.empty() && ask.examples ? ask.examples(session_, arguments_) : choices;
    const std::string_view otherwise = usual.empty() && may_be_left ? kLeftOpen : usual;
    std::string question(ask.question.empty() ? doc_of(command_, option) : ask.question);
    if (!subject.empty()) question += ' ' + subject;
    Texts values;
    session_.ask_until(question, shown, otherwise, [&](const std::string& typed) {
      const std::string answer = typed.empty() ? usual : typed;
      const bool is_left = answer.empty() || answer == kNone || answer == kLeftOpen;
      values = may_be_left && is_left ? Texts() : values_meant_by(option, choices, answer);
    });
    return values;
  }

  Texts choices_for(const Option& option) const {
    const Texts choices = option.ask.choices ? option.ask.choices(session_, arguments_) : Texts();
    return choices.empty() ? choices_of(command_, option) : choices;
  }

  Texts values_meant_by(const Option& option, const Texts& choices, const std::string& answer) {
    if (const auto reason = no_answer(answer); !reason.empty()) throw Error(ErrorKind::usage, std::string(reason));
    Texts values;
    for (const std::string& part : option.ask.by_commas ? split(answer, ',') : Texts{answer}) {
      const std::string one = trim(part);
      check_choice(choices, one);
      if (std::string value = value_meant_by(option, one); !value.empty()) values.push_back(std::move(value));
    }
    return values;
  }

  std::string value_meant_by(const Option& option, const std::string& answer) {
    if (option.ask.meant) return option.ask.meant(session_, arguments_, answer);
    const Kind* kind = find_kind(command_.record);
    if (!kind || option.field.empty()) return answer;
    const auto scratch = kind->type->copy(kind->type->blank);
    const FieldIn place = follow_path(*kind, scratch.get(), option.field);
    std::string value = value_meant(session_, *place.field, answer);
    set_field(*place.field, place.record, value);
    return value;
  }

  Session& session_;
  const Command& command_;
  Arguments& arguments_;
  std::set<std::string_view> asked_;
};

}  // namespace

std::string Session::answer_to(std::string_view prompt) {
  context_.err << prompt << ": " << std::flush;
  std::string line;
  if (std::getline(context_.in, line)) return trim(mend(line).text);
  context_.err << '\n';
  throw Error(ErrorKind::usage, "no answer", "give it as an option, or say --no-input to be told what is missing");
}

void Session::ask_until(std::string_view question, const Texts& shown, std::string_view otherwise,
                        const std::function<void(const std::string&)>& take) {
  const std::string prompt = prompt_of(question, shown, otherwise, context_.terminal_width);
  while (true) {
    const std::string answer = answer_to(prompt);
    try {
      return take(answer);
    } catch (const Error& error) {
      if (error.kind != ErrorKind::usage) throw;
      const std::string hint = error.hint.empty() ? "" : "; " + error.hint;
      context_.err << escape_visibly(error.message + hint) << '\n';
    }
  }
}

std::string Session::ask(std::string_view question, const std::vector<std::string>& choices,
                         std::string_view otherwise) {
  std::string answer;
  ask_until(question, choices, otherwise, [&](const std::string& typed) {
    if (!typed.empty()) check_choice(choices, typed);
    answer = typed.empty() ? otherwise : typed;
  });
  return answer;
}

void complete(Session& session, const Command& command, Arguments& arguments) {
  if (session.interactive()) return Questions(session, command, arguments).ask();
  const auto needed = missing(command, arguments);
  if (needed.empty()) return;
  std::vector<std::string> names;
  for (const Option& option : needed) names.push_back(spelling(option));
  throw Error(ErrorKind::usage, fmt::format("{} needs {}", command.name, join(names, ", ")),
              fmt::format("see: crm help {}", command.name));
}

}  // namespace crm::cli
