// SPDX-License-Identifier: MIT
// The one file that includes the JSON library.
#include "json.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace crm::render {

namespace {

bool is_plain(char c) { return c == '\n' || (c >= ' ' && c <= '~'); }

void append_safely(std::string& out, std::string_view line) {
  if (std::all_of(line.begin(), line.end(), is_plain)) {
    out += line;
    return;
  }
  for (const CodePoint& point : code_points(line)) {
    if (is_forbidden(point.value))
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(point.value));
    else
      out += line.substr(point.offset, point.length);
  }
}

}  // namespace

struct Json::Value {
  nlohmann::ordered_json json;
};

Json::Json(std::nullptr_t) : value_(std::make_unique<Value>()) {}
Json::Json(bool value) : Json() { value_->json = value; }
Json::Json(int value) : Json() { value_->json = value; }
Json::Json(double value) : Json() { value_->json = value; }
Json::Json(const char* text) : Json() { value_->json = text; }
Json::Json(std::string_view text) : Json() { value_->json = text; }
Json::Json(const std::string& text) : Json() { value_->json = text; }
Json::Json(Date date) : Json(to_iso(date)) {}
Json::Json(const std::vector<std::string>& texts) : Json() { value_->json = texts; }

Json Json::list() {
  Json json;
  json.value_->json = nlohmann::ordered_json::array();
  return json;
}

Json Json::object() {
  Json json;
  json.value_->json = nlohmann::ordered_json::object();
  return json;
}

Json& Json::add(Json item) & {
  value_->json.push_back(std::move(item.value_->json));
  return *this;
}

// Appended as it is, for looking whether the key is there already takes long in an object of thousands.
Json& Json::add(std::string_view key, Json member) & {
  using Members = nlohmann::ordered_json::object_t::Container;
  static_cast<Members&>(value_->json.get_ref<nlohmann::ordered_json::object_t&>())
      .emplace_back(key, std::move(member.value_->json));
  return *this;
}

Json&& Json::add(Json item) && { return std::move(add(std::move(item))); }
Json&& Json::add(std::string_view key, Json member) && { return std::move(add(key, std::move(member))); }

std::string Json::text() const {
  const std::string raw = value_->json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
  std::string safe;
  safe.reserve(raw.size());
  for (std::size_t begin = 0, end = 0; begin < raw.size(); begin = end) {
    end = raw.find('\n', begin) + 1;
    append_safely(safe, std::string_view(raw).substr(begin, end - begin));
  }
  return safe;
}

Json::Json(Json&& other) noexcept = default;
Json& Json::operator=(Json&& other) noexcept = default;
Json::~Json() = default;

}  // namespace crm::render
