// SPDX-License-Identifier: MIT
// "Life of a promise": states, and what is not allowed. Dates and misses are in test_life_dates.cpp.
#include "crm/life.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

namespace crm::test {
namespace {

std::string state(const Promise& promise, std::string_view today = "2026-12-31") {
  return std::string(name_of(life_of(promise, day(today)).state));
}

// What first_bad_move says, with the number of the move; empty if all is legal.
std::string fault(const Promise& promise) {
  const auto bad = first_bad_move(promise);
  if (!bad) return "";
  return (bad->move ? std::to_string(*bad->move) : "made") + ": " + bad->message;
}

PromiseBuilder asked() { return promise("p1").requested("2026-11-02"); }
PromiseBuilder open() { return promise("p1").made("2026-11-02").due("2026-11-13"); }

}  // namespace

TEST_CASE("a promise begins as requested, or open") {
  CHECK(state(promise("p1")) == "none");
  CHECK(state(asked()) == "requested");
  CHECK(state(open()) == "open");
  CHECK(state(asked().made("2026-11-03").due("2026-11-13")) == "open");
}

TEST_CASE("requested: countered or declined by the promiser, withdrawn by the receiver") {
  CHECK(state(asked().move("2026-11-03", "countered")) == "countered");
  CHECK(state(asked().move("2026-11-03", "declined")) == "declined");
  CHECK(state(asked().move("2026-11-03", "withdrawn")) == "withdrawn");
}

TEST_CASE("countered: promised by both, or withdrawn") {
  CHECK(state(asked().move("2026-11-03", "countered").made("2026-11-05").due("2026-11-13")) == "open");
  CHECK(state(asked().move("2026-11-03", "countered").move("2026-11-04", "withdrawn")) == "withdrawn");
  CHECK(fault(asked().move("2026-11-03", "countered").move("2026-11-04", "declined")) ==
        "1: declined is not possible: the promise is countered");
  CHECK(fault(asked().move("2026-11-03", "countered").move("2026-11-04", "countered")) != "");
}

TEST_CASE("open: delivered, renegotiated, proposed, withdrawn or revoked") {
  CHECK(state(open().move("2026-11-12", "delivered")) == "delivered");
  CHECK(state(open().moved("2026-11-12", "renegotiated", "2026-11-20")) == "open");
  CHECK(state(open().moved("2026-11-12", "proposed", "2026-11-20")) == "open");
  CHECK(state(open().move("2026-11-12", "withdrawn")) == "withdrawn");
  CHECK(state(open().move("2026-11-12", "revoked")) == "revoked");
  for (const char* move : {"accepted", "rejected", "countered", "declined"})
    CHECK(fault(open().move("2026-11-12", move)) ==
          "0: " + std::string(move) + " is not possible: the promise is open");
}

TEST_CASE("delivered: accepted, or rejected and open again") {
  CHECK(state(open().move("2026-11-12", "delivered").move("2026-11-13", "accepted")) == "accepted");
  CHECK(state(open().move("2026-11-12", "delivered").move("2026-11-13", "rejected")) == "open");
  CHECK(state(open()
                  .move("2026-11-10", "delivered")
                  .move("2026-11-11", "rejected")
                  .move("2026-11-12", "delivered")
                  .move("2026-11-13", "accepted")) == "accepted");
  for (const char* move : {"delivered", "withdrawn", "revoked", "proposed"})
    CHECK(fault(open().move("2026-11-10", "delivered").move("2026-11-11", move)) ==
          "1: " + std::string(move) + " is not possible: the promise is delivered");
}

TEST_CASE("a miss after a delivery in time that was rejected is known as that") {
  const auto rejected = [](const Promise& promise, const char* miss) {
    return iso(life_of(promise, day("2026-11-20")).rejected_delivery(day(miss)));
  };
  const PromiseBuilder back = open().move("2026-11-12", "delivered").move("2026-11-16", "rejected");
  CHECK(rejected(back, "2026-11-13") == "2026-11-12");
  CHECK(rejected(PromiseBuilder(back).moved("2026-11-16", "renegotiated", "2026-11-18"), "2026-11-18") == "-");
  CHECK(rejected(PromiseBuilder(back).moved("2026-11-16", "renegotiated", "2026-11-18"), "2026-11-13") == "2026-11-12");
  CHECK(rejected(open().move("2026-11-16", "delivered").move("2026-11-17", "rejected"), "2026-11-13") == "-");
  CHECK(rejected(open().move("2026-11-12", "delivered"), "2026-11-13") == "-");
}

TEST_CASE("a delivered reply or information needs no acceptance, but accepted or rejected may still follow") {
  for (const char* kind : {"reply", "information"}) {
    const PromiseBuilder delivered = open().kind(kind).move("2026-11-12", "delivered");
    CHECK(life_of(delivered, day("2026-12-31")).outcome == Outcome::kept);
    CHECK(state(PromiseBuilder(delivered).move("2026-11-13", "accepted")) == "accepted");
    CHECK(state(PromiseBuilder(delivered).move("2026-11-13", "rejected")) == "open");
  }
}

TEST_CASE("apologised is possible in any state, and changes none") {
  CHECK(state(asked().move("2026-11-03", "apologised")) == "requested");
  CHECK(state(asked().move("2026-11-03", "countered").move("2026-11-04", "apologised")) == "countered");
  CHECK(state(open().move("2026-11-16", "apologised")) == "open");
  CHECK(state(open().move("2026-11-12", "delivered").move("2026-11-16", "apologised")) == "delivered");
  for (const char* end : {"withdrawn", "revoked"})
    CHECK(state(open().move("2026-11-12", end).move("2026-11-16", "apologised")) == end);
  CHECK(state(asked().move("2026-11-03", "declined").move("2026-11-04", "apologised")) == "declined");
}

TEST_CASE("after a terminal move nothing but an apology is possible") {
  for (const char* end : {"withdrawn", "revoked"})
    for (const char* move :
         {"delivered", "accepted", "rejected", "withdrawn", "revoked", "proposed", "countered", "declined"})
      CHECK(fault(open().move("2026-11-10", end).move("2026-11-11", move)) ==
            "1: " + std::string(move) + " is not possible: the promise is " + end);
  CHECK(fault(asked().move("2026-11-03", "declined").move("2026-11-04", "withdrawn")) != "");
  CHECK(fault(open().move("2026-11-10", "delivered").move("2026-11-11", "accepted").move("2026-11-12", "rejected")) ==
        "2: rejected is not possible: the promise is accepted");
}

TEST_CASE("delivered, renegotiated and the like are an error before made") {
  for (const char* move : {"delivered", "renegotiated", "proposed", "revoked", "accepted", "rejected", "withdrawn"})
    CHECK(fault(open().moved("2026-11-01", move, "2026-11-20")) ==
          "0: " + std::string(move) + " before the promise was made");
  CHECK(fault(asked().move("2026-11-03", "delivered")) == "0: delivered is not possible: the promise is requested");
  CHECK(fault(promise("p1").move("2026-11-03", "delivered")) != "");
}

TEST_CASE("anything before requested is an error") {
  CHECK(fault(asked().move("2026-11-01", "countered")) == "0: countered before it was requested");
  CHECK(fault(asked().move("2026-11-01", "apologised")) == "0: apologised before it was requested");
  CHECK(fault(asked().made("2026-11-01").due("2026-11-13")) == "made: made before it was requested");
  CHECK(fault(asked().made("2026-11-02").due("2026-11-13")) == "");
}

TEST_CASE("made is an error when the request was declined or withdrawn before") {
  CHECK(fault(asked().move("2026-11-03", "declined").made("2026-11-05").due("2026-11-13")) ==
        "made: made after the request was declined");
  CHECK(fault(asked().move("2026-11-03", "withdrawn").made("2026-11-05").due("2026-11-13")) ==
        "made: made after the request was withdrawn");
}

TEST_CASE("renegotiated without due or agreed_by is an error, and moves nothing") {
  CHECK(fault(open().move("2026-11-12", "renegotiated")) == "0: renegotiated without a new due date");
  PromiseBuilder by_us_alone = open().moved("2026-11-12", "renegotiated", "2026-11-20");
  Promise without = by_us_alone;
  without.moves[0].agreed_by.clear();
  CHECK(fault(without) == "0: renegotiated without saying who agreed");
  CHECK(iso(life_of(without, day("2026-11-12")).due) == "2026-11-13");
}

TEST_CASE("a new due date before made is an error, one before the move is not") {
  CHECK(fault(open().moved("2026-11-12", "renegotiated", "2026-11-01")) ==
        "0: renegotiated to 2026-11-01, before the promise was made");
  CHECK(fault(open().moved("2026-11-12", "renegotiated", "2026-11-02")) == "");
}

TEST_CASE("moves are judged by date, those of one day in file order") {
  CHECK(fault(open().move("2026-11-13", "accepted").move("2026-11-12", "delivered")) == "");
  CHECK(state(open().move("2026-11-13", "accepted").move("2026-11-12", "delivered")) == "accepted");
  CHECK(fault(open().move("2026-11-12", "delivered").move("2026-11-12", "accepted")) == "");
  CHECK(fault(open().move("2026-11-12", "accepted").move("2026-11-12", "delivered")) ==
        "0: accepted is not possible: the promise is open");
}

TEST_CASE("on one day, made comes before that day's moves other than countered and declined") {
  CHECK(state(open().move("2026-11-02", "delivered").move("2026-11-02", "accepted")) == "accepted");
  CHECK(state(open().move("2026-11-02", "withdrawn")) == "withdrawn");
  CHECK(state(asked().made("2026-11-02").due("2026-11-13").move("2026-11-02", "countered")) == "open");
  CHECK(fault(asked().made("2026-11-02").due("2026-11-13").move("2026-11-02", "declined")) ==
        "made: made after the request was declined");
  CHECK(state(asked()
                  .made("2026-11-03")
                  .due("2026-11-13")
                  .move("2026-11-03", "countered")
                  .move("2026-11-03", "delivered")) == "delivered");
}

TEST_CASE("with --today D, anything dated after D does not exist yet") {
  const PromiseBuilder whole = asked()
                                   .move("2026-11-03", "countered")
                                   .made("2026-11-05")
                                   .due("2026-11-13")
                                   .move("2026-11-12", "delivered")
                                   .move("2026-11-16", "accepted");
  CHECK(state(whole, "2026-11-01") == "none");
  CHECK(state(whole, "2026-11-02") == "requested");
  CHECK(state(whole, "2026-11-03") == "countered");
  CHECK(state(whole, "2026-11-05") == "open");
  CHECK(state(whole, "2026-11-11") == "open");
  CHECK(state(whole, "2026-11-12") == "delivered");
  CHECK(state(whole, "2026-11-16") == "accepted");
}

TEST_CASE("a promise with a bad move is judged by the moves before it") {
  const Promise bad = open()
                          .moved("2026-11-10", "renegotiated", "2026-11-20")
                          .move("2026-11-11", "accepted")
                          .move("2026-11-12", "delivered");
  CHECK(state(bad) == "open");
  CHECK(state(open().move("2026-11-13", "accepted").move("2026-11-14", "withdrawn")) == "open");
  CHECK(iso(life_of(bad, day("2026-11-20")).due) == "2026-11-20");
}

TEST_CASE("a bad move before made does not make a promise unpromised") {
  const Promise early = open().move("2026-11-01", "delivered").move("2026-11-12", "delivered");
  CHECK(fault(early) == "0: delivered before the promise was made");
  CHECK(state(early, "2026-11-01") == "none");
  CHECK(state(early) == "open");
  CHECK(words(life_of(early, day("2026-11-14")).misses) == "2026-11-13");
  CHECK(state(asked().move("2026-11-03", "delivered").made("2026-11-05").due("2026-11-13")) == "open");
}

TEST_CASE("a move that cannot be read ends the reckoning, and made still counts") {
  CHECK(state(open().move("2026-11-10", "").move("2026-11-12", "delivered")) == "open");
  CHECK(state(open().move("2026-11-10", "delivered").move("", "accepted")) == "delivered");
  CHECK(state(open().move("", "delivered").move("2026-11-12", "delivered")) == "open");
  CHECK(state(asked().move("2026-11-03", "").made("2026-11-05").due("2026-11-13")) == "open");
  CHECK(fault(open().move("2026-11-10", "").move("2026-11-12", "accepted")) == "");
}

TEST_CASE("what a state allows next") {
  const auto allowed = [](State state) { return words(allowed_moves(state)); };
  CHECK(allowed(State::none) == "");
  CHECK(allowed(State::requested) == "promised countered declined withdrawn apologised");
  CHECK(allowed(State::countered) == "promised withdrawn apologised");
  CHECK(allowed(State::open) == "delivered renegotiated proposed withdrawn revoked apologised");
  CHECK(allowed(State::delivered) == "accepted rejected apologised");
  for (const State end : {State::declined, State::accepted, State::withdrawn, State::revoked}) {
    CHECK(is_terminal(end));
    CHECK(allowed(end) == "apologised");
  }
  CHECK_FALSE(is_terminal(State::delivered));
}

}  // namespace crm::test
