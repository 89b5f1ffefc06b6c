// SPDX-License-Identifier: MIT
// The words behind the rules, published by `crm rules`. How phrases are matched: phrases.hpp.
#pragma once

#include <string_view>

namespace crm::linting {

// clang-format off

inline constexpr std::string_view kAsks[] = {
    "please", "can you", "could you", "would you", "will you", "do you", "may I ask", "we need you", "we need your",
    "I need you", "I need your", "we ask you", "I ask you", "I would like you", "tell me", "tell us", "let me know",
    "let us know", "choose", "decide", "confirm", "approve", "reply", "your decision", "your choice", "your answer",
    "your approval", "your go-ahead"};

// A cause that is a list of excuses begins with one of the first kExcuses; the rest say that a cause is given at all.
inline constexpr std::string_view kCauses[] = {
    "number of factors", "number of reasons", "several factors", "several reasons", "various factors",
    "various reasons", "many reasons", "combination of", "including the fact", "not least because",
    "series of problems", "because", "due to", "owing to", "as a result of", "caused", "cause", "causes", "reason",
    "why", "what happened", "since", "after", "when", "led to", "held up", "waited", "waiting for", "waits for",
    "took longer", "takes longer", "needed more", "needs more", "had to", "could not", "cannot", "did not", "does not",
    "is not", "are not", "was not", "were not", "has not", "have not", "failed", "broke", "closed", "closes", "stopped",
    "stops", "ill"};
inline constexpr std::size_t kExcuses = 11;
inline constexpr std::string_view kStrongCauses[] = {"because", "due to", "owing to", "as a result of", "caused by"};

inline constexpr std::string_view kImpacts[] = {
    "for you", "your", "you can", "you cannot", "you can't", "you need not", "you must", "you have to", "you will",
    "you lose", "you keep", "you get", "it means", "this means", "that means", "which means", "affects", "affect",
    "affected", "unaffected", "impact", "consequence", "consequences", "on track", "stays as planned", "not touched",
    "no change to"};
// "your" with one of these says nothing of an impact.
inline constexpr std::string_view kCourtesies[] = {
    "option", "options", "choice", "choices", "decision", "answer", "reply", "patience", "understanding", "feedback",
    "support", "message", "email", "e-mail", "mail", "call", "help", "question", "questions", "attention", "time"};

// Of an option, in the same sentence.
inline constexpr std::string_view kKeptDates[] = {
    "keeps that date", "keeps the date", "keeps this date", "keep that date", "keep the date", "keep this date",
    "holds that date", "holds the date", "holds this date", "hold that date", "hold the date", "hold this date"};

inline constexpr std::string_view kRecommendations[] = {
    "we recommend", "I recommend", "recommended", "our recommendation", "my recommendation", "we suggest", "I suggest",
    "we advise", "I advise", "our advice", "my advice", "we would choose", "I would choose", "we prefer", "I prefer",
    "our preference", "the best option", "the better option"};

inline constexpr std::string_view kNextUpdates[] = {
    "next update", "next message", "next report", "next call", "next status", "next news", "next letter", "next word",
    "will update you", "update you again", "update you next", "hear from me", "hear from us", "hear again",
    "write again", "write to you", "call you", "phone you", "will call", "come back to you", "report back",
    "get back to you", "will let you know", "will tell you", "will send you", "will report", "will write",
    "keep you posted", "keep you informed"};

inline constexpr std::string_view kRecoveries[] = {
    "what we are doing", "what we do now", "what we are doing now", "what happens now", "what I am doing",
    "from now on", "we now", "I now", "we have added", "we have moved", "we have asked", "we have started",
    "I have asked", "I have started", "I have moved", "in parallel", "full time", "recovery", "next steps"};
// After "we will" these are no action.
inline constexpr std::string_view kNoActions[] = {
    "try", "attempt", "hope", "see", "let you know", "keep you", "update you", "be in touch", "endeavour",
    "do our best", "do what we can"};

inline constexpr std::string_view kOwnerships[] = {
    "is ours", "was ours", "are ours", "is mine", "was mine", "our fault", "my fault", "our mistake", "my mistake",
    "our error", "my error", "our miss", "my miss", "our responsibility", "my responsibility", "take responsibility",
    "take full responsibility", "takes responsibility", "took responsibility", "we are responsible", "I am responsible",
    "is on us", "is on me", "was on us", "we missed", "I missed", "we did not", "I did not", "we didn't", "I didn't",
    "we have not", "I have not", "we failed", "I failed", "we should have", "I should have", "we let you down",
    "I let you down", "we broke", "I broke", "we promised", "I promised", "we are late", "I am late", "we were late",
    "I was late", "we forgot", "I forgot", "we underestimated", "I underestimated", "we got it wrong", "I got it wrong",
    "we waited", "I waited", "sorry that we", "sorry that I", "we own this", "I own this"};
inline constexpr std::string_view kApologies[] = {"sorry", "apologise", "apologize", "apologies", "apology", "regret"};

inline constexpr std::string_view kRepairs[] = {
    "from now on", "to make up", "make up for", "make good", "make it good", "make it right", "make this right",
    "put it right", "put this right", "putting it right", "set it right", "no extra cost", "no cost", "no charge",
    "free of charge", "without charge", "at our cost", "at our expense", "we pay", "we will pay", "we cover",
    "we will cover", "we bear", "discount", "refund", "credit note", "not happen again", "never again", "in return",
    "we offer", "I offer", "to repair", "repair", "compensate", "compensation", "what we are doing", "what I am doing",
    "what we do now", "instead of charging", "we have added", "to catch up"};

inline constexpr std::string_view kConditions[] = {
    "sorry if", "sorry for any", "sorry about any", "sorry but", "sorry that you feel", "sorry you feel",
    "sorry you felt", "apologise if", "apologize if", "apologise for any", "apologize for any", "apologise about any",
    "apologies if", "apologies for any", "apology for any", "regret any", "regret if", "may have caused",
    "might have caused", "could have caused", "if this caused", "if it caused", "if we caused", "if this has caused"};

inline constexpr std::string_view kBlames[] = {
    "… dropped the ball", "… let us down", "… failed to", "… messed up", "… screwed up", "… is to blame",
    "… was to blame", "… are to blame", "… were to blame", "… is at fault", "… was at fault", "… did not do their job",
    "… never told us", "… did not bother", "… never answered", "… kept us waiting", "… forgot to",
    "outside of our control", "outside our control", "beyond our control", "out of our control", "out of our hands",
    "not our fault", "no fault of ours", "not my fault", "as I said", "as we said", "as I told you", "as we told you",
    "as already mentioned", "as I already mentioned", "as previously mentioned", "as previously stated", "per my last",
    "we did tell …", "I did tell …", "we did say", "I did say", "we did warn …", "I did warn …", "we warned …",
    "I warned …", "we had warned …", "we told you", "I told you", "you failed", "you forgot", "you never",
    "you did not", "you didn't", "you have not", "you haven't", "you were late", "you were too late", "you missed",
    "you delayed", "you held up",
    "you should have", "you neglected", "you ignored", "your fault", "your mistake", "your failure", "because of you",
    "because you did not", "because you didn't", "because you forgot", "because you were late", "if only you",
    "you left us no choice", "through no fault"};

inline constexpr std::string_view kHedges[] = {
    "try to", "tries to", "trying to", "attempt to", "endeavour to", "endeavor to", "hopefully", "we hope to",
    "I hope to", "hope to", "hoping to", "should be able to", "should be ready", "should be done", "should be finished",
    "should be fine", "should arrive", "should have it", "probably", "maybe", "perhaps", "possibly", "presumably",
    "might", "very likely", "most likely", "will likely", "with luck", "with a bit of luck", "with any luck",
    "fingers crossed", "all being well", "if all goes well", "if all goes to plan", "do our best", "do my best",
    "our very best", "ideally", "aim to", "aiming to", "in theory", "more or less", "I guess", "sort of"};

inline constexpr std::string_view kVagueDates[] = {
    "ASAP", "as soon as possible", "as soon as we can", "as soon as I can", "soon", "soonish", "shortly", "next week",
    "next month", "next quarter", "next year", "later this week", "later this month", "sometime", "some time soon",
    "in due course", "in due time", "in the near future", "in the coming days", "in the coming weeks",
    "in the next days", "in the next few days", "in the next few weeks", "in the next weeks", "in a few days",
    "in a few weeks", "in a couple of days", "in a couple of weeks", "in a day or two", "in a week or two",
    "in the days ahead", "over the coming days", "over the coming weeks", "at the earliest convenience",
    "at your earliest convenience", "at our earliest convenience", "earliest opportunity", "before long", "in a while",
    "at some point", "when we can", "when time permits", "whenever possible", "at a later date", "until further notice",
    "the end of the week", "the end of the month", "the end of the year", "the end of next week",
    "the end of this week", "early {month}", "mid {month}", "late {month}", "end of {month}", "beginning of {month}",
    "start of {month}", "middle of {month}", "TBC", "TBD", "EOW", "EOM"};

inline constexpr std::string_view kDatePrepositions[] = {
    "by", "on", "until", "till", "before", "after", "since", "from", "due", "dated", "date", "Monday", "Tuesday",
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

// Everybody knows them.
inline constexpr std::string_view kCommonAcronyms[] = {
    "OK", "PDF", "TV", "UK", "US", "USA", "EU", "UN", "VAT", "ISO", "CEO", "PM", "AM", "ID", "CC", "PS", "USD", "EUR",
    "GBP", "MB", "GB", "II", "III", "IV", "HTTP", "USB", "UTC", "GMT", "RED", "AMBER", "GREEN", "NOT", "AND", "IT",
    "HR", "URGENT"};

inline constexpr std::string_view kInternalWords[] = {
    "internal target", "private target", "internal deadline", "internal date", "internal due date", "internal note",
    "internal notes", "internal cause", "internally we", "our own target", "our real target", "goodwill balance",
    "goodwill score", "goodwill points", "goodwill account", "goodwill deposit", "goodwill withdrawal",
    "engagement level", "engagement score", "engagement gap", "you are resistant", "is resistant to us",
    "resistant stakeholder", "resistant stakeholders", "power and interest", "power interest grid", "manage closely",
    "stakeholder map", "stakeholder register", "kept rate", "fairness gap", "slip reason", "priority P1", "priority P2",
    "priority P3", "priority P4", "priority P5", "P1 priority", "P2 priority", "P3 priority", "P4 priority",
    "P5 priority", "your NPS", "your CSAT", "NPS score", "CSAT score", "interest grid"};

inline constexpr std::string_view kMisses[] = {
    "… missed", "… slipped", "… forgot", "… failed", "… did not", "… didn't", "… could not", "… couldn't", "… has not",
    "… was late", "… is late", "… was too late", "… was slow", "… was too slow", "… was ill", "… is ill", "… was sick",
    "… is sick", "… was away", "… is away", "… was on holiday", "… was overloaded", "… was not", "… fell behind",
    "… ran late", "… overlooked", "… lost", "… broke", "… underestimated", "… delayed", "… caused", "… resigned",
    "… neglected", "… made a mistake", "… made an error", "… got it wrong", "… let you down", "… took too long",
    "… needed too long", "… is to blame", "… was to blame", "… dropped the ball", "… mistake", "… error", "… fault",
    "… delay", "… absence", "… illness", "… oversight", "because of …", "due to …", "caused by …", "missed by …",
    "delayed by …", "the fault of …"};

inline constexpr std::string_view kAchievements[] = {
    "delivered", "finished", "completed", "managed to", "achieved", "accomplished", "succeeded", "solved", "fixed",
    "built", "created", "designed", "developed", "produced", "made it", "made sure", "ensured", "led", "won", "saved",
    "pulled off", "rescued", "secured", "invented", "improved", "did it"};
// May stand between "I" and what was achieved.
inline constexpr std::string_view kFillers[] = {
    "have", "has", "had", "also", "already", "just", "finally", "then", "personally", "even", "successfully",
    "unfortunately", "sadly", "simply", "again", "really", "clearly", "still"};

// clang-format on

}  // namespace crm::linting
