// SPDX-License-Identifier: MIT
#include "crm/vcard.hpp"

#include "crm/error.hpp"

#include <doctest/doctest.h>

namespace crm {
namespace {

VCard card(const std::string& lines) {
  auto cards = parse_vcards("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n", "a.vcf");
  REQUIRE(cards.size() == 1);
  return cards.front();
}

void check_refused(const std::string& text, std::string_view message, int line) {
  try {
    parse_vcards(text, "a.vcf");
    FAIL("was accepted: " << text);
  } catch (const Error& error) {
    CHECK(error.message == message);
    CHECK(error.where.line == line);
  }
}

}  // namespace

TEST_CASE("a card of an address book") {
  const VCard maya = card(
      "N:Chen;Maya;;Dr.;\r\nFN:Maya Chen\r\nORG:Larkfield\\, Inc.;Marketing\r\nTITLE:Vice Presi\r\n dent\r\n"
      "item1.EMAIL;TYPE=INTERNET:maya@home.example\r\nEMAIL;type=work,pref:maya@larkfield.example\r\n"
      "TEL;TYPE=\"voice:work\":+1 555 0100\r\nNICKNAME:Mae,M. C.\r\nADR:;;Street 1;;;;\r\nPHOTO;ENCODING=b:AAAA\r\n "
      "BBBB\r\n"
      "X-EVOLUTION:1\r\nUID:77\r\n");
  CHECK(maya.name == "Maya Chen");
  CHECK(maya.org == "Larkfield, Inc.");
  CHECK(maya.title == "Vice President");
  CHECK(maya.email == "maya@larkfield.example");
  CHECK(maya.phone == "+1 555 0100");
  CHECK(maya.nicknames == std::vector<std::string>{"Mae", "M. C."});
  CHECK(maya.left_out == std::vector<std::string>{"EMAIL", "ADR", "PHOTO"});
  CHECK(maya.line == 1);
  CHECK_FALSE(maya.is_group);
}

TEST_CASE("version 4 writes telephone numbers as links and tells groups") {
  const auto cards = parse_vcards(
      "begin:vcard\nVERSION:4.0\nKIND:group\nN:;Finance;;;\nTEL;VALUE=uri;PREF=1:tel:+1-555-0101\nEND:VCARD\n\n"
      "BEGIN:VCARD\nVERSION:4.0\nFN:Tom\\nAlvarez\nEND:VCARD",
      "a.vcf");
  REQUIRE(cards.size() == 2);
  CHECK(cards[0].name == "Finance");
  CHECK(cards[0].phone == "+1-555-0101");
  CHECK(cards[0].is_group);
  CHECK(cards[1].name == "Tom\nAlvarez");
  CHECK(cards[1].line == 8);
}

TEST_CASE("quoted-printable text is read, with its character set") {
  CHECK(card("FN;ENCODING=QUOTED-PRINTABLE:Jan M=C3=BC=\r\nller\r\n").name == "Jan M\xC3\xBCller");
  CHECK(card("FN;QUOTED-PRINTABLE;CHARSET=windows-1252:=8A=FC=80\r\n").name == "\xC5\xA0\xC3\xBC\xE2\x82\xAC");
  CHECK(card("N;CHARSET=UTF-8;ENCODING=quoted-printable:M=C3=BCller;Jan;;;\r\n").name == "Jan M\xC3\xBCller");
  CHECK(card("FN;ENCODING=QUOTED-PRINTABLE:Jan=\r\n M=C3=BCller\r\n").name == "Jan M\xC3\xBCller");
  CHECK(card("FN:1=2=\r\n").name == "1=2=");
  const std::string begin = "BEGIN:VCARD\nVERSION:3.0\n", end = "\nEND:VCARD\n";
  check_refused(begin + "FN;ENCODING=QUOTED-PRINTABLE:a=4" + end, "FN: '=4' is not quoted-printable", 3);
  check_refused(begin + "FN;ENCODING=QUOTED-PRINTABLE:a=+4b" + end, "FN: '=+4' is not quoted-printable", 3);
  check_refused(begin + "FN;ENCODING=QUOTED-PRINTABLE:a=FC" + end, "FN: the text is not UTF-8", 3);
  check_refused(begin + "FN;ENCODING=B:TWF5YQ==" + end, "FN is written in base64", 3);
}

TEST_CASE("what is no card is refused with its line") {
  check_refused("BEGIN:VCARD\nVERSION:2.1\nN:a\nEND:VCARD\n", "vCard version '2.1' is not read", 2);
  check_refused("BEGIN:VCARD\nVERSION:4.0\nFN:a\n", "the card has no END:VCARD", 1);
  check_refused("BEGIN:VCARD\nEMAIL:a@b.example\nEND:VCARD\n", "the card has no name", 1);
  check_refused("BEGIN:VCARD\nFN:a\nBEGIN:VCARD\n", "a card within a card", 3);
  check_refused("FN:a\n", "this stands outside of a card", 1);
  check_refused("BEGIN:VCARD\nFN a\n", "this line has no colon", 2);
}

TEST_CASE("a file is known as a vCard by its first line") {
  CHECK(looks_like_vcard("\n begin:vcard\n"));
  CHECK_FALSE(looks_like_vcard("name,email\n"));
}

}  // namespace crm
