// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

// Why a command cannot go on. The value is the exit code of the program.
enum class ErrorKind {
  found = 1,      // ran well and found something
  usage = 2,      // bad command, option, value or id
  data = 3,       // no project here, or data that cannot be read
  conflict = 4,   // changed by somebody else meanwhile, or the lock was not had in time
  io = 5,         // cannot write or read
  partial = 6,    // partly done
  internal = 70,  // a bug
};

// Where in a file something is; line and column count from 1, 0 means unknown. Columns count bytes.
struct Place {
  std::string file;  // relative to the project directory
  int line = 0;
  int column = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

// "Cannot go on": thrown anywhere, caught once, in run(). Messages are lower case without a full stop.
class Error : public std::exception {
 public:
  Error(ErrorKind kind, std::string message, std::string hint = {}, Place where = {});

  ErrorKind kind;
  std::string message;
  std::string hint;  // what to do next; may be empty
  Place where;
  std::string excerpt;  // the source line, for a caret under where.column; may be empty

  const char* what() const noexcept override { return message.c_str(); }
};

enum class Severity { error, warning };

// "Your data has a fault": a value, collected so that all of them can be shown at once.
struct Problem {
  Place where;
  std::string rule;  // stable id, such as unknown-field
  Severity severity = Severity::error;
  std::string message;
  std::string hint;
  std::string excerpt;  // the source line, unescaped; may be empty

  friend bool operator==(const Problem&, const Problem&) = default;
};

bool has_error(const std::vector<Problem>& problems);

// " (did you mean 'due'?)" when one of the candidates is close to the word, else "".
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace crm
