// SPDX-License-Identifier: MIT
// A JSON value whose members keep their order. It hides the JSON library, whose header is slow to compile.
#pragma once

#include "crm/date.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm::render {

class Json {
 public:
  Json(std::nullptr_t = nullptr);
  Json(bool value);
  Json(int value);
  Json(double value);
  Json(const char* text);
  Json(std::string_view text);
  Json(const std::string& text);
  Json(Date date);
  Json(const std::vector<std::string>& texts);
  template <class T>
  Json(const std::optional<T>& value) : Json(value ? Json(*value) : Json()) {}

  static Json list();
  static Json object();

  // To a list, and to an object, which does not have that key yet. A chain of them on a temporary can be returned.
  Json& add(Json item) &;
  Json&& add(Json item) &&;
  Json& add(std::string_view key, Json member) &;
  Json&& add(std::string_view key, Json member) &&;

  // Indented, with a line feed at the end. Characters that could play tricks on a terminal are written as \u escapes.
  std::string text() const;

  Json(Json&& other) noexcept;
  Json& operator=(Json&& other) noexcept;
  ~Json();

 private:
  struct Value;
  std::unique_ptr<Value> value_;
};

}  // namespace crm::render
