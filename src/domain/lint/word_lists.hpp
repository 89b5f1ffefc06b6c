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
    "your approval", "your go-ahead",
    "which option", "which one", "which of", "pick", "may we", "shall we", "should we", "send us", "send me"};

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

// The cause is told after one of these.
inline constexpr std::string_view kCauseLabels[] = {
    "what (has/had) happened", "what went wrong", "(the) cause", "(the) reason", "why", "why it/this is/was late"};
// A clause with one of these says something of its own.
inline constexpr std::string_view kVerbs[] = {
    "is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "cannot", "can", "could", "will", "broke",
    "fell", "failed", "came", "took", "got", "went", "left", "lost", "stopped", "closed", "ran", "arrived", "slipped",
    "changed", "resigned", "cancelled", "needed", "moved", "rained", "crashed", "burst", "jammed"};
// It goes on with what was said before, or says what we did.
inline constexpr std::string_view kClauseStarts[] = {
    "because", "since", "as", "so", "which", "who", "that", "when", "where", "while", "until", "if", "but", "instead",
    "(and) we", "(and) I", "(and) our"};

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

// Before a number or a letter: "option 1", "route B".
inline constexpr std::string_view kOptionNouns[] = {
    "option", "choice", "route", "plan", "alternative", "variant", "version", "possibility", "scenario", "solution",
    "proposal", "offer"};
// What an option costs, and a day that needs no date.
inline constexpr std::string_view kCosts[] = {
    "cost", "costs", "price", "charge", "free", "fee", "budget", "euro", "euros", "dollar", "dollars", "pound", "pounds",
    "EUR", "USD", "GBP", "CHF", "discount", "refund", "cheaper", "dearer", "invoice", "hours"};
inline constexpr std::string_view kKnownDays[] = {
    "on time", "in time", "same day", "same date", "that date", "that day", "the promised date", "as promised",
    "as planned", "original date", "old date", "the launch"};

inline constexpr std::string_view kRecommendations[] = {
    "we/I (strongly/would/clearly) recommend", "recommended", "our/my recommendation", "we/I suggest", "we/I advise",
    "our/my advice", "we/I would choose/take/pick", "we/I would go for/with", "we/I prefer", "our/my preference",
    "our/my favourite", "our/my pick", "the best/better option/choice"};

inline constexpr std::string_view kNextUpdates[] = {
    "next update", "next message", "next report", "next call", "next status", "next news", "next letter", "next word",
    "will update you", "update you again", "update you next", "hear from me", "hear from us", "hear again",
    "write again", "write to you", "call you", "phone you", "will call", "come back to you", "report back",
    "get back to you", "will let you know", "will tell you", "will send you", "will report", "will write",
    "keep you posted", "keep you informed",
    "be in touch", "speak/talk again", "next meeting", "ring you", "hear from"};

inline constexpr std::string_view kRecoveries[] = {
    "what we are doing", "what we do now", "what we are doing now", "what happens now", "what I am doing",
    "from now on", "we now", "I now",
    "we/I have (now/already) added/moved/asked/started/hired/booked/brought/doubled/ordered/found/switched/changed/agreed",
    "in parallel", "full time", "recovery", "next steps"};
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
    "we waited", "I waited", "sorry that we", "sorry that I", "we own this", "I own this",
    "accept full responsibility", "accept responsibility", "we got this wrong", "I got this wrong",
    "we dropped the ball", "I dropped the ball", "we/I made a mistake", "we/I made an error", "down to us", "down to me",
    "we/I own it/that"};
inline constexpr std::string_view kApologies[] = {"sorry", "apologise", "apologize", "apologies", "apology", "regret",
    "forgive us", "forgive me"};

inline constexpr std::string_view kRepairs[] = {
    "from now on", "to make up", "make up for", "make good", "make it good", "make it right", "make this right",
    "put it right", "put this right", "putting it right", "set it right", "no extra cost", "no cost", "no charge",
    "free of charge", "without charge", "at our cost", "at our expense", "we pay", "we will pay", "we cover",
    "we will cover", "we bear", "discount", "refund", "credit note", "not happen again", "never again", "in return",
    "we offer", "I offer", "to repair", "repair", "compensate", "compensation", "what we are doing", "what I am doing",
    "what we do now", "instead of charging", "we have added", "to catch up",
    "off the/your invoice", "off the/your bill", "waive", "not charge", "make amends", "to prevent"};

inline constexpr std::string_view kConditions[] = {
    "sorry/apologise/apologize/apologies/apology/regret if/should/whoever/whatever",
    "sorry/apologise/apologize/apologies/apology for/about any/whatever", "regret any/whatever", "sorry but",
    "apologise/apologize/apologies to anyone/anybody/whoever", "sorry/regret (that) you feel/felt",
    "for/about (any/whatever) (possible) {trouble} (that) (this/it/we) may/might/could",
    "for/about any/whatever (possible) {trouble}", "may/might/could (well/also) (have) (been) {hurt}",
    "if (this/it/that/we/I/anything/anyone/anybody/you) (has/have/had/was/were/may/might) (been) {hurt}",
    "in case (this/it/that/we/I) (has/have/had) {hurt}", "to the extent that"};

// The clause before an apology begins with one.
inline constexpr std::string_view kConditionsBefore[] = {
    "(and/but) if", "(and/but) should this/it/that/we/I/any/anything/anyone/anybody/there", "in case", "in the event",
    "to the extent"};

inline constexpr std::string_view kBlames[] = {
    "… dropped the ball", "… let us down", "… failed to", "… messed/screwed (it/this/things) up",
    "… is/was/are/were to blame", "… is/was/are/were at fault", "who is/was to blame", "… did not do their job",
    "… never told us", "… did not bother", "… never answered", "… kept us waiting", "… held us up", "… forgot to",
    "…'s fault/mistake/failure", "fault/mistake/failure of your/their (own) ({party})",
    "fault/mistake/failure of the {party}", "fault of {Name}", "outside/beyond (of) our control",
    "out of our control/hands", "not our/my fault", "no fault of ours", "as I/we said", "as I/we told you",
    "as (I/we) already mentioned", "as previously mentioned/stated", "per my last", "we did tell/warn …",
    "I did tell/warn …", "we/I did say", "we (had) warned …", "I (had) warned …", "we/I told you",
    "you failed/forgot/neglected/ignored/missed/delayed/caused", "you held up", "you were (too/so/very) late/slow",
    "your {party} failed/forgot/neglected/ignored/missed/delayed/caused", "your {party} was/were (too/so/very) late/slow",
    "you did/have/had not (yet/even/ever) {send}/{tell}", "you didn't/haven't/hadn't/never (yet/even/ever) {send}/{tell}",
    "your {party} did/has/have/had not (yet/even/ever) {send}/{tell}",
    "your {party} didn't/hasn't/haven't/never (yet/even/ever) {send}/{tell}", "you did not let us/me know",
    "you let us/me know too late", "you {send} … {late}", "your {party} {send} … {late}",
    "your late/slow/delayed/belated/incomplete/unclear/wrong {input}", "your (own) lack of",
    "your {input} came/arrived/reached/was/were/is/are … {late}",
    "you should have (never/just/also/already) {send}/{tell}/{know}",
    "your {party} should have (never/just/also/already) {send}/{tell}/{know}",
    "you should have been more/quicker/faster/clearer/there/earlier", "you/they could (at) (least) have {send}/{tell}",
    "your (own) ({party}) fault/mistake/failure/omission/negligence/carelessness", "{setback} … because of you",
    "because of you … {setback}", "because/since you … late", "because you did not", "because you didn't/forgot",
    "if only you/your", "had you (only/just/not) {send}/{tell}", "had your {party} (only/just/not) {send}/{tell}",
    "if you had (only/just) {send}/{tell}", "if your {party} had (only/just) {send}/{tell}",
    "you left us no choice", "through no fault"};

// Where one of these stands, no blame is read into its words.
inline constexpr std::string_view kNoBlames[] = {
    "not/isn't/wasn't/no/never/neither your (own) ({party}) fault/mistake/failure/omission", "no fault of your/yours",
    "through no fault of your/yours", "not because of you", "because you did not have/need/want/like",
    "because you didn't have/need/want/like", "you missed/forgot/ignored/neglected/delayed nothing",
    "you did/have not ask/asked for", "you didn't/haven't ask/asked for", "because you … not late"};

inline constexpr std::string_view kHedges[] = {
    "try to", "tries to", "trying to", "attempt to", "endeavour to", "endeavor to", "hopefully", "we hope to",
    "I hope to", "hope to", "hoping to", "should be able to", "should be ready", "should be done", "should be finished",
    "should be fine", "should arrive", "should have it", "probably", "maybe", "perhaps", "possibly", "presumably",
    "might", "very likely", "most likely", "will likely", "with luck", "with a bit of luck", "with any luck",
    "fingers crossed", "all being well", "if all goes well", "if all goes to plan", "do our best", "do my best",
    "our very best", "ideally", "aim to", "aiming to", "in theory", "more or less", "I guess", "sort of",
    "if all goes as planned", "all going well", "touch wood", "as best (as) we/I can", "as far as possible",
    "see what we/I can do", "try our/my best", "try our/my hardest", "we/I expect to deliver/send/finish/have/be", "should make it",
    "should be with you", "should be there", "should get there"};

inline constexpr std::string_view kVagueDates[] = {
    "ASAP", "soon", "soonish", "shortly", "next week",
    "next month", "next quarter", "next year", "later this week", "later this month", "sometime", "some time soon",
    "in due course", "in due time", "in the near future",             "in the days ahead",     "earliest opportunity", "before long", "in a while",
    "at some point", "when we can", "when time permits", "whenever possible", "at a later date", "until further notice",
        "early {month}", "mid {month}", "late {month}", "end of {month}", "beginning of {month}",
    "start of {month}", "middle of {month}", "TBC", "TBD", "EOW", "EOM",
    "as soon/quickly/fast/promptly/swiftly/early as possible",
    "as soon/quickly/fast/promptly/swiftly/early as we/I can", "in/within/over the coming/next (few) days/weeks/months",
    "in/within the next couple of days/weeks/months", "in/within a few days/weeks/months",
    "in/within a couple of days/weeks/months", "in/within a day/week/month or two", "within days/weeks",
    "at the/your/our earliest convenience", "the end of the/this/next week/month/quarter/year", "one of these days",
    "any day now", "the week after next", "in the weeks/months to come", "in the new year", "by year end", "by the year end",
    "by/around/towards (about/late/early/mid) {month}/{quarter}", "by/around/towards (the) {season}",
    "early/mid/late {quarter}", "the end of {quarter}",
    "we/we'll/I/I'll (will/can/shall/then) {deed} … in/during/before/after/over (the) {month}/{quarter}/{season}",
    "you (will/can/then) get/have/receive/hear it/them/everything/all/both/more/from … in/before/after (the) {month}/{quarter}/{season}",
    "will/is/are (then/all) (be) ready/done/finished/complete/delivered/sent/available/there/due … in/before/after (the) {month}/{quarter}/{season}",
    "follow/follows/arrive/arrives/come/comes … in/during/before/after/over (the) {month}/{quarter}/{season}",
    "in/during/by the first/second/third/fourth/last/next quarter/half", "by/at/before/after the weekend",
    "mid week", "midweek", "early/late in the week"};

inline constexpr std::string_view kDatePrepositions[] = {
    "by", "on", "until", "till", "before", "after", "since", "from", "due", "dated", "date", "Monday", "Tuesday",
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

// Everybody knows them.
inline constexpr std::string_view kCommonAcronyms[] = {
    "OK", "PDF", "TV", "UK", "US", "USA", "EU", "UN", "VAT", "ISO", "CEO", "PM", "AM", "ID", "CC", "PS", "USD", "EUR",
    "GBP", "MB", "GB", "II", "III", "IV", "HTTP", "USB", "UTC", "GMT", "RED", "AMBER", "GREEN", "NOT", "AND", "IT",
    "HR", "URGENT",
    "FAQ", "CV", "URL", "DVD", "GPS", "RSVP", "AI", "CFO", "CTO", "COO", "NGO", "CHF", "JPY", "CAD", "AUD", "CET", "CEST",
    "EST", "EDT", "PST", "PDT", "BST", "XL", "XXL", "VI", "VII", "VIII", "IX", "XI", "XII", "NB", "FYI"};

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
    "delayed by …", "the fault of …",
    "… fell/got ill/sick", "… is/was off", "… is/was on leave/vacation", "… has/had (the/a) flu/cold/fever/migraine/covid",
    "… has/had been (off) ill/sick", "… left us", "… left the/our company/team/firm/agency/studio/office", "… quit",
    "… planned/calculated/allowed/reckoned/estimated too few/little/much/many/short", "… mixed/messed/screwed … up",
    "… sent/used/took/chose/booked/ordered/printed/delivered … wrong", "… let us down", "… is/was/are/were at fault",
    "… failure"};

// The first kCredits stand alone, the rest after "I".
inline constexpr std::string_view kAchievements[] = {
    "thanks to me", "thanks to my (own) (hard) work/effort/efforts/idea", "my (own) achievement/success/doing",
    "single handedly", "all by myself",
    "delivered", "finished", "completed", "managed to", "achieved", "accomplished", "succeeded", "solved", "fixed",
    "built", "created", "designed", "developed", "produced", "made it", "made sure", "ensured", "led", "won", "saved",
    "pulled off", "rescued", "secured", "improved", "did it",
    "shipped", "launched", "rebuilt", "rewrote", "redesigned", "invented", "organised", "organized", "negotiated",
    "repaired", "wrote the/it/this/all/every", "got it done"};
inline constexpr std::size_t kCredits = 5;
// May stand between "I" and what was achieved.
inline constexpr std::string_view kFillers[] = {
    "have", "has", "had", "also", "already", "just", "finally", "then", "personally", "even", "successfully",
    "unfortunately", "sadly", "simply", "again", "really", "clearly", "still"};

// clang-format on

}  // namespace crm::linting
