// SPDX-License-Identifier: MIT
// The field table: each field of a record is one struct member and one row. Reading, checking, writing, JSON, the
// JSON Schema, CSV columns, the manual page and completion all follow from the rows.
#pragma once

#include "crm/date.hpp"
#include "crm/document.hpp"
#include "crm/error.hpp"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace crm {

enum class Visibility : std::uint8_t {
  client,     // may appear in a text that leaves the house
  team,       // stays in the repository
  kept_back,  // lives under private/
};
enum class Need : std::uint8_t { optional, required };

// What the ids in a text field must name.
enum class Refers : std::uint8_t {
  nothing,
  stakeholder,
  party,            // `team` or a stakeholder
  promise,
  promise_or_relationship,
  sla,              // an id of crm.yaml's sla list
};

// The format of a text field, checked on reading.
enum class Form : std::uint8_t { free, email, zone, language };

enum class Shape : std::uint8_t { text, date, integer, yes_no, choice, list, map, dictionary };

// Free keys with text values, in the order of the file.
using Dictionary = std::vector<std::pair<std::string, std::string>>;

struct Field;

// One per C++ type, with the type-erased operations that its shape needs; the others are null.
struct Type {
  Shape shape;
  void (*assign)(void* to, const void* from) = nullptr;
  std::span<const std::string_view> choices{};  // choice
  int (*get_choice)(const void*) = nullptr;     // index into choices, -1 when not set
  void (*set_choice)(void*, int) = nullptr;
  const Type* item = nullptr;                   // list
  std::size_t (*size)(const void*) = nullptr;
  const void* (*at)(const void*, std::size_t) = nullptr;
  void* (*append)(void*) = nullptr;
  void (*erase)(void*, std::size_t) = nullptr;
  std::span<const Field> (*fields)() = nullptr;  // map
  const void* blank = nullptr;                   // map: a default-constructed value
  std::shared_ptr<void> (*copy)(const void*) = nullptr;  // map
};

struct Field {
  std::string_view name;
  Visibility visibility;
  std::string_view doc;
  const Type* type;
  const void* (*get)(const void* record);
  void* (*get_mutable)(void* record);
  Need need = Need::optional;
  Refers refers = Refers::nothing;
  Form form = Form::free;
  int min = 0, max = 0;      // integers; checked when min < max
  bool looks_ahead = false;  // a date that may well lie in the future

  constexpr Field required() const { Field f = *this; f.need = Need::required; return f; }
  constexpr Field refer(Refers what) const { Field f = *this; f.refers = what; return f; }
  constexpr Field of_form(Form what) const { Field f = *this; f.form = what; return f; }
  constexpr Field ahead() const { Field f = *this; f.looks_ahead = true; return f; }
  constexpr Field range(int low, int high) const { Field f = *this; f.min = low; f.max = high; return f; }
};

// Specialise with `static constexpr std::array<std::string_view, N> names` in the order of the enumerators.
template <class E>
struct EnumNames;

template <class E>
std::string_view name_of(E value) {
  return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

// Every struct with a field table has `static std::span<const Field> fields()`.
template <class T>
concept HasFields = requires { T::fields(); };

namespace detail {

template <class T>
void assign(void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); }

template <class T>
struct TypeOf;

template <class T, Shape shape>
struct Simple { static constexpr Type type{.shape = shape, .assign = assign<T>}; };

template <>
struct TypeOf<std::string> : Simple<std::string, Shape::text> {};
template <>
struct TypeOf<std::optional<Date>> : Simple<std::optional<Date>, Shape::date> {};
template <>
struct TypeOf<std::optional<int>> : Simple<std::optional<int>, Shape::integer> {};
template <>
struct TypeOf<std::optional<bool>> : Simple<std::optional<bool>, Shape::yes_no> {};
template <>
struct TypeOf<Dictionary> : Simple<Dictionary, Shape::dictionary> {};

template <class E>
  requires std::is_enum_v<E>
struct TypeOf<std::optional<E>> {
  static int get(const void* p) {
    const auto& value = *static_cast<const std::optional<E>*>(p);
    return value ? static_cast<int>(*value) : -1;
  }
  static void set(void* p, int index) { *static_cast<std::optional<E>*>(p) = static_cast<E>(index); }
  static constexpr Type type{
      .shape = Shape::choice, .assign = assign<std::optional<E>>, .choices = EnumNames<E>::names, .get_choice = get,
      .set_choice = set};
};

template <class E>
  requires std::is_enum_v<E>
struct TypeOf<E> {
  static int get(const void* p) { return static_cast<int>(*static_cast<const E*>(p)); }
  static void set(void* p, int index) { *static_cast<E*>(p) = static_cast<E>(index); }
  static constexpr Type type{
      .shape = Shape::choice, .assign = assign<E>, .choices = EnumNames<E>::names, .get_choice = get,
      .set_choice = set};
};

template <class T>
struct TypeOf<std::vector<T>> {
  using List = std::vector<T>;
  static std::size_t size(const void* p) { return static_cast<const List*>(p)->size(); }
  static const void* at(const void* p, std::size_t i) { return &(*static_cast<const List*>(p))[i]; }
  static void* append(void* p) { static_cast<List*>(p)->emplace_back(); return &static_cast<List*>(p)->back(); }
  static void erase(void* p, std::size_t i) {
    List& list = *static_cast<List*>(p);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
  }
  static constexpr Type type{.shape = Shape::list, .assign = assign<List>, .item = &TypeOf<T>::type, .size = size,
                             .at = at, .append = append, .erase = erase};
};

template <HasFields T>
struct TypeOf<T> {
  static inline const T blank{};
  static std::shared_ptr<void> copy(const void* p) { return std::make_shared<T>(*static_cast<const T*>(p)); }
  static constexpr Type type{
      .shape = Shape::map, .assign = assign<T>, .fields = &T::fields, .blank = &blank, .copy = copy};
};

template <auto Member>
struct MemberOf;
template <class Owner, class T, T Owner::*Member>
struct MemberOf<Member> {
  using Value = T;
  static const void* get(const void* record) { return &(static_cast<const Owner*>(record)->*Member); }
  static void* get_mutable(void* record) { return &(static_cast<Owner*>(record)->*Member); }
};

struct Anything {
  template <class T>
  operator T() const;
};

}  // namespace detail

template <class T>
constexpr const Type& type_of = detail::TypeOf<T>::type;

template <auto Member>
constexpr Field field(std::string_view name, Visibility visibility, std::string_view doc) {
  using M = detail::MemberOf<Member>;
  return {name, visibility, doc, &type_of<typename M::Value>, M::get, M::get_mutable};
}

// The number of members of an aggregate, so that a forgotten row is a compile error:
// static_assert(member_count<T>() == rows).
template <class T, class... Given>
consteval std::size_t member_count() {
  if constexpr (requires { T{Given{}..., detail::Anything{}}; })
    return member_count<T, Given..., detail::Anything>();
  else
    return sizeof...(Given);
}

// Fills `record` (of the type that the table describes) from the map at `node`, and returns every fault. What is
// faulty is left out of the record; everything else is there. Keys that begin with "x-" are passed over.
std::vector<Problem> read_fields(std::span<const Field> fields, const Document& document, std::size_t node,
                                 void* record);

// The record as a document, in the order of the table; what equals a default-constructed record is left out.
Document write_fields(std::span<const Field> fields, const void* record, const void* blank);

template <HasFields T>
Document write_record(const T& record) {
  return write_fields(T::fields(), &record, type_of<T>.blank);
}

// Gives a field the value that a text from the command line stands for, checked just as one in a file; to a list of
// scalars it is appended. Throws Error(usage), and leaves the record alone then.
void set_field(const Field& field, void* record, std::string_view text);
// Gives a field its default, that of `blank`. Throws Error(usage) for one that must be there.
void reset_field(const Field& field, void* record, const void* blank);

// Whether two values of a type are equal, member by member.
bool equal(const Type& type, const void* a, const void* b);

const Field* find_field(std::span<const Field> fields, std::string_view name);

// What a field holds: "text", "a date", "a whole number", "true or false", "one of …", "a list of …", "a map …".
std::string describe(const Type& type);

}  // namespace crm
