// SPDX-License-Identifier: MIT
// The rows of the command table, each in the file of its command (or of its small family).
#pragma once

#include "command.hpp"

namespace crm::cli {

extern const Command kInit;
extern const Command kAddStakeholder, kNote, kRelate, kMap, kBrief, kTimeline;
extern const Command kCheckFollowups, kLogPromise, kLogRequest, kUpdatePromise, kDelayNotice, kSnooze;
extern const Command kRetro, kReport;
extern const Command kStatusUpdate, kOutline, kDraft, kLintText;
extern const Command kLogInteraction, kLogFeedback, kLogGoodwill;
extern const Command kSearch, kSet, kEdit, kRename, kRemove, kExport, kImport, kMerge;
extern const Command kList, kShow, kValidate, kRules, kSchema, kHelp, kCompletion;

}  // namespace crm::cli
