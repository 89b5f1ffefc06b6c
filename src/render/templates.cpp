// SPDX-License-Identifier: MIT
#include "crm/templates.hpp"

#include "letter_templates.hpp"
#include "page_templates.hpp"

#include "crm/text.hpp"

namespace crm {

std::string_view built_in_template(LetterKind kind) {
  switch (kind) {
    case LetterKind::delay_notice: return render::kDelayNoticeTemplate;
    case LetterKind::status_update: return render::kStatusUpdateTemplate;
    case LetterKind::outline: return render::kOutlineTemplate;
    case LetterKind::retro_recap: return render::kRetroRecapTemplate;
    case LetterKind::feedback_request: return render::kFeedbackRequestTemplate;
    case LetterKind::playback: return render::kPlaybackTemplate;
    case LetterKind::apology: return render::kApologyTemplate;
    case LetterKind::retro: return render::kRetroTemplate;
    case LetterKind::brief: return render::kBriefTemplate;
    case LetterKind::any: break;
  }
  throw Error(ErrorKind::internal, "no template for such a letter");
}

LetterAnswer letter_answer(std::string_view filled, std::string address) {
  LetterAnswer letter;
  letter.to_address = std::move(address);
  bool in_head = true;
  for (const std::string& line : split_lines(filled)) {
    if (in_head && line.starts_with("To: ")) letter.to_name = trim(line.substr(4));
    else if (in_head && line.starts_with("Subject: ")) letter.subject = trim(line.substr(9));
    else if (in_head && trim(line).empty()) in_head = letter.subject.empty() && letter.to_name.empty();
    else letter.body += line + "\n", in_head = false;
  }
  letter.body = trim(letter.body) + "\n";
  return letter;
}

std::string letter_text(const LetterAnswer& letter) {
  const std::string to = letter.to_name.empty() ? "" : "To: " + letter.to_name + "\n";
  return to + "Subject: " + letter.subject + "\n\n" + letter.body;
}

}  // namespace crm
