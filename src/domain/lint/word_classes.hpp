// SPDX-License-Identifier: MIT
// Words that stand for each other in the phrases of word_lists.hpp, published by `crm rules`.
#pragma once

#include "crm/lint.hpp"

namespace crm::linting {

// clang-format off

inline constexpr std::string_view kParties[] = {
    "people", "agency", "supplier", "suppliers", "vendor", "vendors", "client", "customer", "department", "partner",
    "partners", "printer", "printers", "contractor", "contractors", "subcontractor", "subcontractors", "manager",
    "office", "colleague", "colleagues", "company", "management", "team", "staff", "side", "courier", "carrier",
    "photographer", "freelancer", "developer", "developers", "lawyer", "lawyers", "accountant", "architect",
    "landlord", "caterer", "publisher", "venue", "lab", "factory", "bank"};

// What we wait for, and they do not wait for from us.
inline constexpr std::string_view kInputs[] = {
    "feedback", "answer", "answers", "reply", "replies", "approval", "approvals", "input", "payment", "payments",
    "decision", "decisions", "response", "responses", "comments", "brief", "briefing", "signature", "confirmation",
    "changes"};
inline constexpr std::string_view kSendings[] = {
    "send", "sent", "give", "gave", "given", "supply", "supplied", "provide", "provided", "deliver", "delivered",
    "upload", "uploaded", "answer", "answered", "reply", "replied", "respond", "responded", "approve", "approved",
    "sign", "signed", "pay", "paid", "return", "returned", "submit", "submitted", "forward", "forwarded", "share",
    "shared", "review", "reviewed"};
inline constexpr std::string_view kTellings[] = {
    "tell", "told", "say", "said", "ask", "asked", "confirm", "confirmed", "decide", "decided", "inform", "informed",
    "warn", "warned", "read", "check", "checked", "keep", "kept", "choose", "chose", "chosen"};
inline constexpr std::string_view kKnowings[] = {
    "done", "known", "seen", "noticed", "come", "waited", "started", "planned", "booked"};
inline constexpr std::string_view kLates[] = {
    "late", "slow", "slowly", "wrong", "incomplete", "unfinished", "outdated", "unusable", "unclear"};
inline constexpr std::string_view kSetbacks[] = {
    "late", "later", "delay", "delays", "delayed", "lose", "lost", "miss", "missed", "slip", "slipped", "wait",
    "waited", "waiting", "stuck", "behind", "not", "cannot", "problem", "problems", "trouble", "wrong", "failed"};

inline constexpr std::string_view kTroubles[] = {
    "inconvenience", "inconveniences", "trouble", "troubles", "confusion", "upset", "distress", "delay", "delays",
    "disruption", "problem", "problems", "misunderstanding", "misunderstandings", "issue", "issues", "difficulty",
    "difficulties", "hassle", "worry", "harm", "offence", "offense", "annoyance", "disappointment", "bother",
    "mistake", "mistakes", "error", "errors"};
inline constexpr std::string_view kHurts[] = {
    "caused", "cause", "upset", "offended", "hurt", "inconvenienced", "disappointed", "annoyed", "harmed", "bothered",
    "put", "felt", "feel", "created", "brought", "led", "affected", "troubled", "confused", "misled", "frustrated"};

inline constexpr std::string_view kSeasons[] = {"spring", "summer", "autumn", "winter", "Christmas", "Easter",
                                                "Thanksgiving"};
inline constexpr std::string_view kQuarters[] = {"Q1", "Q2", "Q3", "Q4"};
// What we do on a day.
inline constexpr std::string_view kDeeds[] = {
    "deliver", "send", "ship", "finish", "complete", "start", "print", "launch", "publish", "install", "release",
    "follow", "hear", "know", "call", "write", "answer", "reply", "report", "update"};

inline constexpr LintWordClass kWordClasses[] = {
    {"{party}", kParties},     {"{input}", kInputs},     {"{send}", kSendings},    {"{tell}", kTellings},   {"{know}", kKnowings},
    {"{late}", kLates},        {"{setback}", kSetbacks}, {"{trouble}", kTroubles}, {"{hurt}", kHurts},
    {"{season}", kSeasons},    {"{quarter}", kQuarters}, {"{deed}", kDeeds},
};

// clang-format on

}  // namespace crm::linting
