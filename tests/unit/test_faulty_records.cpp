// SPDX-License-Identifier: MIT
// "Every rule that can be computed without the faulty field still runs": whatever line of a record is missing or holds
// nonsense, everything can be reckoned.
#include "crm/client_report.hpp"
#include "crm/figures.hpp"
#include "crm/letters.hpp"
#include "crm/pages.hpp"

#include "support/build.hpp"

#include <doctest/doctest.h>

#include <array>

namespace crm::test {
namespace {

struct File {
  std::string path, text;
};

const std::vector<File>& files() {
  static const std::vector<File> all{
      {"crm.yaml",
       "crm: 1\nname: Larkfield\npm:\n  name: Priya\nteam: Studio\nstarted: 2026-09-01\ntimezone: UTC\nwork_week: "
       "[mon]\n"
       "holidays:\n  - date: 2026-11-18\nsettings:\n  grace: 1\n  fairness_min: 1\nsla:\n  - id: gold\n    response: "
       "1\n"
       "    resolution: 3\nsnoozed:\n  - rule: due-soon\n    subject: p1\n    until: 2026-12-24\n"},
      {"stakeholders/maya.yaml",
       "name: Maya\norg: Marketing\nadded: 2026-09-01\npower: high\ninterest: high\nengagement:\n  current: neutral\n"
       "  desired: leading\ncheck_in_every: 7\nupdate_every: 7\n"},
      {"stakeholders/tom.yaml",
       "name: Tom\nkind: group\nmembers: [maya]\norg: Legal\nadded: 2026-09-01\nleft: 2026-11-16\n"},
      {"private/maya.yaml",
       "care_until: 2026-11-12\nnotes:\n  - date: 2026-10-01\n    note: n\n    until: 2026-11-01\n"},
      {"promises/p1.yaml",
       "by: team\nto: maya\nowner: Sam\ninform: [tom]\nkind: milestone\nwhat: film\nrequested: 2026-10-01\n"
       "made: 2026-10-02\ndue: 2026-11-06\ntarget: 2026-11-02\nsla: gold\nfollows: p2\nneeds: [p3]\nurgency: "
       "1\nimpact: 1\n"
       "miss_reason: people\nmoves:\n  - date: 2026-10-01\n    move: countered\n    due: 2026-11-06\n  - date: "
       "2026-11-05\n"
       "    move: renegotiated\n    due: 2026-11-12\n    agreed_by: maya\n    reason: supplier\n  - date: 2026-11-10\n"
       "    move: delivered\n  - date: 2026-11-11\n    move: rejected\n  - date: 2026-11-16\n    move: apologised\n"
       "  - date: 2026-11-17\n    move: delivered\n  - date: 2026-11-19\n    move: accepted\n"},
      {"promises/p2.yaml",
       "by: team\nto: tom\nowner: Sam\nkind: milestone\nwhat: list\nmade: 2026-10-02\ndue: 2026-11-13\nmoves:\n"
       "  - date: 2026-11-04\n    move: revoked\n"},
      {"promises/p3.yaml", "by: maya\nto: team\nwhat: copy\nmade: 2026-10-02\ndue: 2026-11-13\n"},
      {"promises/p4.yaml", "by: team\nto: maya\nsla: gold\nwhat: reply\nrequested: 2026-11-02\n"},
      {"promises/p5.yaml", "by: team\nto: tom\nowner: Sam\nwhat: cover\nmade: 2026-10-02\ndue: 2026-11-13\n"},
      {"interactions/i1.yaml", "date: 2026-11-02\nwith: [maya]\nkind: praise\npraised: [Sam]\n"},
      {"interactions/i2.yaml", "date: 2026-11-02\nwith: [maya]\nkind: challenge\noutcome: not-heard\npromises: [p1]\n"},
      {"interactions/i3.yaml", "date: 2026-11-03\nwith: [maya]\nkind: challenge\noutcome: not-heard\n"},
      {"interactions/i4.yaml", "date: 2026-11-03\nwith: [maya]\nkind: meeting\n"},
      {"delays/d1.yaml",
       "date: 2026-11-04\npromises: [p1, p5]\ncause: rain\nimpact: late\noptions:\n  - title: wait\n    date: "
       "2026-11-20\n"
       "    recommended: true\nnext_update: 2026-11-09\nnotices:\n  - to: maya\n    date: 2026-11-04\n"
       "    acknowledged: 2026-11-20\n"},
      {"feedback/f1.yaml", "from: maya\nabout: p1\nasked: 2026-11-02\nanswered: 2026-11-03\ncsat: 1\nnps: 9\nces: 5\n"},
      {"goodwill/g1.yaml", "date: 2026-11-02\nwith: maya\nkind: deposit\npoints: 3\nwhat: early\n"},
      {"retros/r1.yaml", "date: 2026-11-09\nscope: film\npromises: [p1]\nactions: [p4]\n"},
  };
  return all;
}

ProjectBuilder with_file(const std::string& path, const std::string& text) {
  ProjectBuilder built;
  for (const File& file : files()) built.file(file.path, file.path == path ? text : file.text);
  return built;
}

void write_everything(const View& view, const Stakeholder& person) {
  letters::brief_page(view, person);
  letters::client_report(view, person);
  letters::status_update(view, person);
  letters::outline(view, person);
  letters::feedback_request(view, person, nullptr);
  for (const Delay& delay : view.project.delays) letters::delay_notice(view, delay, person);
  for (const Retro& retro : view.project.retros) letters::retro_recap(view, retro, person);
  for (const Promise& promise : view.project.promises)
    if (promise.ours() && view.life(promise).owes_apology()) letters::apology(view, person, promise);
}

// How many follow-ups there are on all days together.
std::size_t reckon(const ProjectBuilder& built) {
  std::size_t count = 0;
  for (const char* today : {"2026-10-01", "2026-11-04", "2026-11-11", "2026-11-13", "2026-11-18", "2026-12-31"}) {
    const View view = built.on(today);
    for (const FollowUp& f : follow_ups(view)) count += settling_command(f).empty() ? 0 : 1;
    figures_of(view);
    for (const Stakeholder& person : view.project.stakeholders) {
      figures_of(view, person);
      write_everything(view, person);
    }
    for (const Promise& promise : view.project.promises) letters::scope_of_milestone(view, promise);
    letters::retro_page(view, {}, letters::scope_of_period(view, day("2026-10-01"), view.today));
  }
  built.problems();
  return count;
}

// The text with line number `at` (from 0) passed through `change`, which answers with nothing to leave the line out.
template <class Change>
std::string changed(const std::string& text, std::size_t at, Change change) {
  std::string result;
  std::size_t begin = 0;
  for (std::size_t line = 0; begin < text.size(); ++line) {
    const std::size_t end = text.find('\n', begin) + 1;
    const std::string old = text.substr(begin, end - begin);
    result += line == at ? change(old) : old;
    begin = end;
  }
  return result;
}

std::string with_nonsense(const std::string& line) { return line.substr(0, line.find(':')) + ": 2026-02-30\n"; }
std::string left_out(const std::string&) { return ""; }

}  // namespace

TEST_CASE("the sample wakes most of the rules") {
  std::vector<std::string_view> fired;
  for (const char* today : {"2026-11-04", "2026-11-11", "2026-11-13", "2026-11-18", "2026-12-31"})
    for (const FollowUp& f : follow_ups(with_file("", "").on(today))) fired.push_back(f.rule->id);
  std::sort(fired.begin(), fired.end());
  fired.erase(std::unique(fired.begin(), fired.end()), fired.end());
  CHECK(fired.size() >= 20);
  CHECK(project().file("crm.yaml", files()[0].text).problems().empty());
}

TEST_CASE("any line of any record may be missing, or hold nonsense") {
  for (const File& file : files()) {
    const auto lines = static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '\n'));
    for (std::size_t at = 0; at < lines; ++at) {
      INFO(file.path, ", line ", at + 1);
      CHECK(reckon(with_file(file.path, changed(file.text, at, left_out))) > 0);
      CHECK(reckon(with_file(file.path, changed(file.text, at, with_nonsense))) > 0);
    }
  }
}

TEST_CASE("a record may be empty") {
  for (const File& file : files()) {
    INFO(file.path);
    CHECK(reckon(with_file(file.path, "x-nothing: here\n")) > 0);
  }
}

}  // namespace crm::test
