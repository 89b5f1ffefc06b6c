// SPDX-License-Identifier: MIT
// The sections of the report page. Each is HTML, and empty where there is nothing to say.
#pragma once

#include "entries.hpp"
#include "map_parts.hpp"
#include "style.hpp"

#include "crm/figures.hpp"
#include "crm/formats.hpp"

#include <string>

namespace crm::render {

// That of the follow-ups' page and mail, too.
enum class Rules { in_words, explained };
std::string owed_section(const Digest& digest, Rules rules = Rules::in_words);
std::string counts_html(const Digest& digest);  // how much of it there is, for a header

std::string months_figure(const Figures& figures, Date today);
std::string slip_figure(const View& view);
Table slip_table(const View& view);
std::string overdue_figure(const View& view);
Table overdue_table(const View& view);
std::string reasons_figure(const Figures& figures);

std::string grid_figure(const MapGrid& grid);
std::string goodwill_figure(const View& view);
std::string fairness_figure(const View& view, const Figures& figures);

std::string scores_figure(const Figures& figures);
std::string service_figure(const View& view, const Figures& figures);

}  // namespace crm::render
