// SPDX-License-Identifier: MIT
#include "crm/mail.hpp"

#include "answers.hpp"
#include "entries.hpp"
#include "markup.hpp"
#include "page.hpp"
#include "values.hpp"

#include "crm/text.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>

namespace crm {
namespace {

constexpr std::size_t kMaxLocalPart = 64;  // RFC 5321, 4.5.3.1
constexpr std::size_t kMaxAddress = 254;
constexpr std::size_t kMaxLabel = 63;
constexpr Style kTextStyle{.width = 100, .overflow = Overflow::fold};

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_atom(std::string_view text) {
  const auto allowed = [](char c) {
    return is_alphanumeric(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
  };
  return !text.empty() && std::all_of(text.begin(), text.end(), allowed);
}

bool is_label(std::string_view text) {
  const auto allowed = [](char c) { return is_alphanumeric(c) || c == '-'; };
  return !text.empty() && text.size() <= kMaxLabel && text.front() != '-' && text.back() != '-' &&
         std::all_of(text.begin(), text.end(), allowed);
}

bool each_between_dots(std::string_view text, bool (*is_good)(std::string_view)) {
  while (true) {
    const std::size_t dot = text.find('.');
    if (!is_good(text.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

void add_field(std::string& description, std::string_view name, std::string_view value) {
  if (!value.empty()) description += fmt::format("{} {}\n{}\n", name, value.size(), value);
}

// Of one line, whatever the data says.
std::string header(std::string_view text) { return escape_visibly(text); }

std::string domain_of(const Mailbox& mailbox) { return mailbox.address.substr(mailbox.address.find('@') + 1); }

// A message may be made again after a mailer failed: the same id lets the reader's mail program show it once.
MailMessage addressed(const Envelope& envelope, const std::string& subject, std::string text, std::string html) {
  MailMessage message;
  message.from = {header(envelope.from.name), header(envelope.from.address)};
  message.to = {header(envelope.to.name), header(envelope.to.address)};
  message.date = header(envelope.date);
  message.subject = header(subject);
  message.text = std::move(text);
  message.html = std::move(html);
  const std::string content = join({message.from.address, message.to.address, message.subject, message.html}, "\n");
  message.id = fmt::format("crm.{}.{}@{}", hash_of(content), hash_of(message.text), domain_of(message.from));
  return message;
}

std::string counts(const std::vector<render::Digest>& digests) {
  const auto count_all = [&](Urgency level) {
    return std::accumulate(digests.begin(), digests.end(), 0,
                           [&](int sum, const render::Digest& digest) { return sum + digest.count(level); });
  };
  std::vector<std::string> parts;
  for (const Urgency level : {Urgency::late, Urgency::today, Urgency::soon})
    if (const int count = count_all(level)) parts.push_back(fmt::format("{} {}", count, name_of(level)));
  const int advice = count_all(Urgency::advice);
  if (parts.empty() && advice) parts.push_back(count_of(advice, "piece of advice", "pieces of advice"));
  return join(parts, ", ");
}

std::string projects(const std::vector<render::Digest>& digests) {
  std::vector<std::string> names;
  names.reserve(digests.size());
  for (const render::Digest& digest : digests) names.push_back(digest.project);
  return join(names, ", ");
}

std::string unread(const std::vector<render::Digest>& digests) {
  render::Unread all;
  for (const render::Digest& digest : digests) {
    all.missing.insert(all.missing.end(), digest.unread.missing.begin(), digest.unread.missing.end());
    all.faulty.insert(all.faulty.end(), digest.unread.faulty.begin(), digest.unread.faulty.end());
  }
  return render::unread_title(all);
}

// Not folded, for it may end in a command. Nothing for an empty text.
std::string paragraph(const std::string& text) { return text.empty() ? text : escape_visibly(text) + "\n\n"; }

// The follow-ups of one project, with what is said on stderr where there is one.
std::string text_of(const FollowUpAnswer& answer, const ProjectFollowUps& day, const render::Digest& digest) {
  FollowUpAnswer one = answer;
  one.projects = {day};
  std::string text = paragraph(render::incomplete_line(digest.unread));
  for (const std::string& remark : digest.remarks) text += paragraph(remark);
  text += render::text_follow_ups(one, kTextStyle);
  if (const std::string problems = render::problems_line(digest); !problems.empty()) text += '\n' + problems + '\n';
  return text;
}

// What mails about a project refer to, so that they stand together.
std::string root_of(const ProjectInfo& project, const std::string& domain) {
  return fmt::format("crm.project.{}@{}", render::project_mark(project), domain);
}

}  // namespace

bool is_mail_address(std::string_view text) {
  const std::size_t at = text.find('@');
  const bool too_long = at > kMaxLocalPart || text.size() > kMaxAddress;
  if (at == std::string_view::npos || too_long || text.starts_with('-')) return false;
  return each_between_dots(text.substr(0, at), is_atom) && each_between_dots(text.substr(at + 1), is_label);
}

std::string mail_date(Date day, int seconds, int minutes_east) {
  const CivilDate date = civil(day);
  const int east = minutes_east < 0 ? -minutes_east : minutes_east;
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} {}{:02}{:02}", weekday_name(weekday(day)).substr(0, 3),
                     date.day, month_name(date.month).substr(0, 3), date.year, seconds / 3600, seconds / 60 % 60,
                     seconds % 60, minutes_east < 0 ? '-' : '+', east / 60, east % 60);
}

std::string mail_description(const MailMessage& message) {
  std::string description;
  add_field(description, "from-name", message.from.name);
  add_field(description, "from", message.from.address);
  add_field(description, "to-name", message.to.name);
  add_field(description, "to", message.to.address);
  add_field(description, "date", message.date);
  add_field(description, "subject", message.subject);
  add_field(description, "message-id", message.id);
  add_field(description, "references", message.references);
  add_field(description, "auto-submitted", message.auto_submitted);
  add_field(description, "text", message.text);
  add_field(description, "html", message.html);
  return description;
}

namespace render {

MailMessage follow_up_mail(const FollowUpAnswer& answer, const Envelope& envelope) {
  std::vector<Digest> digests;
  std::vector<std::string> texts, roots;
  for (const ProjectFollowUps& day : answer.projects) {
    roots.push_back(root_of(day.view->project.config, domain_of(envelope.from)));
    digests.push_back(digest_of(day, answer.all ? Advice::in_full : Advice::counted));
    texts.push_back(text_of(answer, day, digests.back()));
  }
  std::vector<std::string> told{counts(digests), unread(digests)};
  std::erase(told, "");
  const std::string subject = fmt::format("{}: {}", projects(digests), join(told, "; "));
  MailMessage message = addressed(envelope, subject, join(texts, "\n"), html_follow_ups_for_mail(answer));
  message.references = join(roots, " ");
  message.auto_submitted = "auto-generated";
  return message;
}

MailMessage letter_mail(const LetterAnswer& letter, const Envelope& envelope) {
  std::string text = escape_visibly(letter.body, Newlines::keep);
  if (!text.ends_with('\n')) text += '\n';
  return addressed(envelope, letter.subject, std::move(text),
                   html_page(letter.subject, html_from_markdown(letter.body)));
}

}  // namespace render
}  // namespace crm
