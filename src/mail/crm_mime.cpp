// SPDX-License-Identifier: MIT
// crm-mime: reads the description of a mail on stdin (crm/mail.hpp, mail_description) and writes it on stdout as a
// message of RFC 5322. A program of its own, so that GMime and GLib burden no other command. Exit 0, or 1 with a word
// on stderr and nothing on stdout.
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <gmime/gmime.h>

namespace {

using Fields = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view kFieldNames[]{"from-name", "from",       "to-name",        "to",   "date", "subject",
                                         "message-id", "references", "auto-submitted", "text", "html"};
constexpr std::string_view kNeeded[]{"from", "to", "date", "subject", "message-id", "text", "html"};

constexpr std::size_t kMostWordBytes = 42;  // with "Subject: " before its base64 a line has 77 columns

struct Release {
  void operator()(void* object) const { g_object_unref(object); }
  void operator()(GDateTime* time) const { g_date_time_unref(time); }
  void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

// The name of the next field and the length of its value, which stand before the first line feed.
std::pair<std::string, std::size_t> take_heading(std::string_view& input) {
  const std::size_t end = input.find('\n');
  const std::string_view line = input.substr(0, end);
  const std::size_t space = line.find(' ');
  std::size_t length = 0;
  if (end == std::string_view::npos || space == std::string_view::npos)
    throw std::runtime_error("a field has no length");
  const auto [stop, error] = std::from_chars(line.data() + space + 1, line.data() + line.size(), length);
  if (error != std::errc{} || stop != line.data() + line.size()) throw std::runtime_error("a length is no number");
  input.remove_prefix(end + 1);
  return {std::string(line.substr(0, space)), length};
}

Fields read_fields(std::string_view input) {
  Fields fields;
  while (!input.empty()) {
    auto [name, length] = take_heading(input);
    if (length >= input.size() || input[length] != '\n')
      throw std::runtime_error("the value of " + name + " is cut off");
    if (std::find(std::begin(kFieldNames), std::end(kFieldNames), name) == std::end(kFieldNames))
      throw std::runtime_error("there is no field " + name);
    if (!fields.emplace(name, input.substr(0, length)).second) throw std::runtime_error(name + " is there twice");
    input.remove_prefix(length + 1);
  }
  return fields;
}

// Whoever called us has seen to all this; but what leaves the house here is checked here.
void check(const Fields& fields) {
  for (const std::string_view name : kNeeded)
    if (!fields.contains(name)) throw std::runtime_error(std::string(name) + " is missing");
  for (const auto& [name, value] : fields) {
    const bool is_header = name != "text" && name != "html";
    if (is_header && value.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
      throw std::runtime_error(name + " has a line break or NUL");
    if (!g_utf8_validate_len(value.data(), value.size(), nullptr)) throw std::runtime_error(name + " is no UTF-8");
  }
}

const char* value_of(const Fields& fields, std::string_view name) {
  const auto found = fields.find(name);
  return found == fields.end() ? nullptr : found->second.c_str();
}

// GMime encodes and folds at spaces only, so that a long word becomes too long a line: such a text is encoded here.
bool has_long_word(std::string_view text) {
  while (text.size() > kMostWordBytes) {
    const std::size_t space = std::min(text.find(' '), text.size());
    if (space > kMostWordBytes) return true;
    text.remove_prefix(space + 1);
  }
  return false;
}

// Whole characters in each encoded word, as RFC 2047, section 5 wants it.
std::string encoded_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    std::size_t length = std::min(text.size(), kMostWordBytes);
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
    const std::unique_ptr<char, decltype(&g_free)> base64(
        g_base64_encode(reinterpret_cast<const guchar*>(text.data()), length), g_free);
    words += (words.empty() ? "=?utf-8?B?" : "\n =?utf-8?B?") + std::string(base64.get()) + "?=";
    text.remove_prefix(length);
  }
  return words;
}

// As it is to stand in the message.
void set_raw_header(GMimeMessage* message, const char* name, const std::string& value) {
  GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
  g_mime_header_list_set(headers, name, "", nullptr);
  g_mime_header_set_raw_value(g_mime_header_list_get_header(headers, name), (' ' + value + '\n').c_str());
}

void set_mailbox(GMimeMessage* message, GMimeAddressType type, const Fields& fields, const std::string& header) {
  const char* name = value_of(fields, header + "-name");
  const std::string& address = fields.at(header);
  if (name && has_long_word(name))
    return set_raw_header(message, type == GMIME_ADDRESS_TYPE_FROM ? "From" : "To",
                          encoded_words(name) + "\n <" + address + '>');
  const Owned<InternetAddress> mailbox(internet_address_mailbox_new(name, address.c_str()));
  internet_address_set_charset(mailbox.get(), "utf-8");
  internet_address_list_add(g_mime_message_get_addresses(message, type), mailbox.get());
}

void set_subject(GMimeMessage* message, const std::string& subject) {
  if (has_long_word(subject)) return set_raw_header(message, "Subject", encoded_words(subject));
  g_mime_message_set_subject(message, subject.c_str(), "utf-8");
}

// Ids with a space between them; the last is what the mail hangs under.
std::string references(std::string_view ids) {
  std::string text = "<";
  for (const char c : ids) text += c == ' ' ? "> <" : std::string(1, c);
  return text + '>';
}

Owned<GMimePart> part(const char* subtype, const std::string& content) {
  Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
  g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(content.data(), content.size()));
  const Owned<GMimeDataWrapper> wrapper(
      g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
  g_mime_part_set_content(part.get(), wrapper.get());
  g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  return part;
}

void set_headers(GMimeMessage* message, const Fields& fields) {
  set_mailbox(message, GMIME_ADDRESS_TYPE_FROM, fields, "from");
  set_mailbox(message, GMIME_ADDRESS_TYPE_TO, fields, "to");
  set_subject(message, fields.at("subject"));
  const Owned<GDateTime> date(g_mime_utils_header_decode_date(value_of(fields, "date")));
  if (!date) throw std::runtime_error("date is none");
  g_mime_message_set_date(message, date.get());
  g_mime_message_set_message_id(message, value_of(fields, "message-id"));
  if (const char* ids = value_of(fields, "references"))
    g_mime_object_set_header(GMIME_OBJECT(message), "References", references(ids).c_str(), nullptr);
  if (const char* how = value_of(fields, "auto-submitted"))
    g_mime_object_set_header(GMIME_OBJECT(message), "Auto-Submitted", how, nullptr);
}

// "=_" can stand in no quoted-printable text, and a boundary made from the id stays the same for the same message.
std::string boundary_of(const Fields& fields) {
  const std::string id = fields.at("message-id");
  return "=_" + id.substr(0, id.find('@'));
}

std::string message_of(const Fields& fields) {
  const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
  set_headers(message.get(), fields);
  const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("alternative"));
  g_mime_multipart_set_boundary(parts.get(), boundary_of(fields).c_str());
  g_mime_multipart_add(parts.get(), GMIME_OBJECT(part("plain", fields.at("text")).get()));
  g_mime_multipart_add(parts.get(), GMIME_OBJECT(part("html", fields.at("html")).get()));
  g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(parts.get()));
  const Owned<GMimeFormatOptions> options(g_mime_format_options_new());
  g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_UNIX);
  const std::unique_ptr<char, decltype(&g_free)> text(
      g_mime_object_to_string(GMIME_OBJECT(message.get()), options.get()), g_free);
  return text.get();
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  g_mime_init();
  std::atexit(g_mime_shutdown);
  try {
    const std::string input((std::istreambuf_iterator<char>(std::cin)), {});
    const Fields fields = read_fields(input);
    check(fields);
    std::cout << message_of(fields) << std::flush;
    return std::cout ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "crm-mime: " << error.what() << '\n';
    return 1;
  }
}
