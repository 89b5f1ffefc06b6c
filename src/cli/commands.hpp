// SPDX-License-Identifier: MIT
// The rows of the command table, each in the file of its command (or of its small family).
#pragma once

#include "command.hpp"

namespace crm::cli {

extern const Command kInit;
extern const Command kAddStakeholder;
extern const Command kCheckFollowups, kLogPromise, kLogRequest, kUpdatePromise, kDelayNotice;
extern const Command kRetro, kReport;
extern const Command kStatusUpdate, kOutline, kDraft, kLintText;
extern const Command kList, kShow, kValidate, kRules, kSchema, kHelp;

}  // namespace crm::cli
