// SPDX-License-Identifier: MIT
#include "crm/mail.hpp"

#include "crm/text.hpp"
#include "unit/render_sample.hpp"

#include <doctest/doctest.h>

using namespace crm;
using namespace crm::test;

namespace {

const Envelope kEnvelope{{"Priya Nair", "priya@studio.example"}, {"Jo Reyes", "jo@studio.example"},
                         "Sat, 21 Nov 2026 09:00:00 +0000"};

MailMessage mail_of(const FollowUpAnswer& answer, const Envelope& envelope = kEnvelope) {
  return find_format("mail")->follow_up_mail(answer, envelope);
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a mail says in its subject how much is due") {
  const MailMessage message = mail_of(answer_of(sample_follow_ups()));
  CHECK(message.subject == "Larkfield: 2 late, 1 today, 1 soon");
  CHECK(message.from == kEnvelope.from);
  CHECK(message.to == kEnvelope.to);
  CHECK(message.auto_submitted == "auto-generated");
  CHECK(has(message.text, "Holiday film   → Maya Chen"));
  CHECK(has(message.html, "<strong>Holiday film</strong>"));
}

TEST_CASE("a mail about several projects counts what is due in all of them") {
  FollowUpAnswer answer = answer_of(sample_follow_ups());
  const std::string thread = mail_of(answer).references;
  Project other = sample_project();
  other.config.started = day("2026-01-01");
  const View other_view = view_on(other, day("2026-11-21"));
  answer.projects.push_back(answer.projects.front());
  answer.projects.back().view = &other_view;
  answer.projects.back().problems.push_back({});
  const MailMessage message = mail_of(answer);
  CHECK(message.subject == "Larkfield, Larkfield: 4 late, 2 today, 2 soon");
  CHECK(message.references.starts_with(thread + " crm.project."));
  CHECK(message.text.find("Larkfield · ") != message.text.rfind("Larkfield · "));
  CHECK(message.text.ends_with("1 problem in the data: crm validate\n"));
  CHECK(has(message.html, "<article id=\"project-2\">"));
}

TEST_CASE("only advice is counted when there is nothing else") {
  FollowUpAnswer answer = answer_of({follow_up(kRetro, "p09-film", "maya-chen", "2026-11-02")});
  answer.all = true;
  CHECK(mail_of(answer).subject == "Larkfield: 1 piece of advice");
}

TEST_CASE("problems in the data are named in both parts") {
  FollowUpAnswer answer = answer_of(sample_follow_ups());
  answer.projects[0].problems.push_back({});
  const MailMessage message = mail_of(answer);
  CHECK(has(message.text, "1 problem in the data: crm validate\n"));
  CHECK(has(message.html, "1 problem in the data: crm validate"));
}

TEST_CASE("a record that could not be read is told of on a day when nothing is due") {
  FollowUpAnswer answer = answer_of({});
  answer.projects[0].problems.push_back({{"promises/p1.yaml", 1, 1}, "yaml", Severity::error, "it is no YAML", {}, {}});
  CHECK(mail_of(answer).subject == "Larkfield: 1 record has an error");
}

TEST_CASE("what was told in another mail is not called done") {
  FollowUpAnswer answer = answer_of({});
  answer.projects[0].problems.push_back({{"promises/p1.yaml", 1, 1}, "yaml", Severity::error, "it is no YAML", {}, {}});
  CHECK(has(mail_of(answer).text, "Nothing is due today."));
  answer.projects[0].left_out = sample_follow_ups();
  answer.projects[0].left_out.pop_back();  // advice
  for (const std::string& part : {mail_of(answer).text, mail_of(answer).html}) {
    CHECK(has(part, "Nothing is new since the last mail. 4 are still due."));
    CHECK_FALSE(has(part, "Nothing is due"));
  }
  answer.projects[0].left_out.resize(1);
  CHECK(has(mail_of(answer).text, "1 is still due"));
  answer.projects[0].follow_ups = {follow_up(kRetro, "p09-film", "maya-chen", "2026-11-02")};
  answer.all = true;
  CHECK(has(mail_of(answer).text, "1 is still due"));
}

TEST_CASE("what a reader must know of who gets what stands in both parts") {
  FollowUpAnswer answer = answer_of(sample_follow_ups());
  answer.projects[0].remarks = {"crm.yaml has no mail address for Joe"};
  CHECK(has(mail_of(answer).text, "crm.yaml has no mail address for Joe\n\nLarkfield"));
  CHECK(has(mail_of(answer).html, "crm.yaml has no mail address for Joe"));
}

TEST_CASE("the text of a mail is folded, and nothing of it is cut") {
  Project project = sample_project();
  for (Promise& promise : project.promises)
    for (int i = 0; i < 60; ++i) promise.what += " and so on";
  const View view = view_on(project, day("2026-11-21"));
  FollowUpAnswer answer = answer_of(sample_follow_ups());
  answer.projects[0].view = &view;
  const std::string text = mail_of(answer).text;
  for (const std::string& line : split_lines(text)) CHECK(display_width(line) <= 100);
  CHECK_FALSE(has(text, "…"));
}

TEST_CASE("a message's id follows from what it says, and to whom; its thread from the project") {
  const MailMessage message = mail_of(answer_of(sample_follow_ups()));
  Envelope later = kEnvelope;
  later.date = "Sat, 21 Nov 2026 10:00:00 +0000";
  CHECK(mail_of(answer_of(sample_follow_ups()), later).id == message.id);
  Envelope other = kEnvelope;
  other.to = {"", "lin@studio.example"};
  const MailMessage to_other = mail_of(answer_of(sample_follow_ups()), other);
  CHECK(to_other.id != message.id);
  CHECK(to_other.references == message.references);
  CHECK(message.id.ends_with("@studio.example"));
}

TEST_CASE("headers are one line, whatever the data says") {
  Project project = sample_project();
  project.config.name = "Lark\r\nBcc: evil@example.com\n\n\x1b";
  const View view = view_on(project, day("2026-11-21"));
  FollowUpAnswer answer = answer_of(sample_follow_ups());
  answer.projects[0].view = &view;
  const Envelope envelope{{"Priya\nBcc: x@example.com", "priya@studio.example"}, kEnvelope.to, kEnvelope.date};
  const MailMessage message = mail_of(answer, envelope);
  CHECK(message.subject == "Lark\\x0d\\nBcc: evil@example.com\\n\\n\\x1b: 2 late, 1 today, 1 soon");
  CHECK(message.from.name == "Priya\\nBcc: x@example.com");
  CHECK(has(message.text, "Lark\\x0d\\nBcc: evil@example.com"));
}

TEST_CASE("a letter is a mail that a person answers for") {
  const LetterAnswer letter{"The film moves", "Maya Chen", "maya@client.example", "Maya,\n\n**Friday** is new."};
  const MailMessage message = find_format("mail")->letter_mail(letter, kEnvelope);
  CHECK(message.subject == "The film moves");
  CHECK(message.auto_submitted.empty());
  CHECK(message.references.empty());
  CHECK(message.text == "Maya,\n\n**Friday** is new.\n");
  CHECK(has(message.html, "<strong>Friday</strong>"));
}

TEST_CASE("mail addresses are strict") {
  for (const char* good : {"a@b.example", "a.b+c@d-e.example", "o'neill@x.example", "a@localhost"})
    CHECK_MESSAGE(is_mail_address(good), good);
  const std::string long_label(64, 'x');
  for (const std::string& bad : {std::string(),           std::string("a"),      std::string("@b"),
                                 std::string("a@"),       std::string("a@b@c"),  std::string("a b@c"),
                                 std::string("a@b c"),    std::string("a\n@b"),  std::string("a@b\r\nBcc: c@d"),
                                 std::string("a@b\0", 4), std::string("a..b@c"), std::string(".a@b"),
                                 std::string("a.@b"),     std::string("a@b..c"), std::string("a@b."),
                                 std::string("a@-b"),     std::string("a@b-"),   std::string("a@b_c"),
                                 std::string("-a@b"),     std::string("<a@b>"),  std::string("\"a\"@b"),
                                 std::string("ä@b"),      std::string("a@ä"),    "a@" + long_label,
                                 long_label + "x@b"})
    CHECK_MESSAGE(!is_mail_address(bad), bad);
}

TEST_CASE("dates of mail") {
  CHECK(mail_date(day("2026-11-21"), 9 * 3600 + 5 * 60 + 7, -360) == "Sat, 21 Nov 2026 09:05:07 -0600");
  CHECK(mail_date(day("2026-03-01"), 0, 345) == "Sun, 01 Mar 2026 00:00:00 +0545");
}

TEST_CASE("what the helper reads says the length of each value") {
  MailMessage message;
  message.from = {"Zoë", "z@b.example"};
  message.subject = "two";
  message.text = "a\nb\n";
  CHECK(mail_description(message) == "from-name 4\nZoë\nfrom 11\nz@b.example\nsubject 3\ntwo\ntext 4\na\nb\n\n");
}
