import { isFlagRule, isListOfKinds, usualFlagRule, } from "@reviewpoint/domain/moderation";
import { settingOf, wordSetting } from "../provider/setting/setting.js";
/** The kinds of written assignments that are set; none where the provider has set none. */
export const assignmentKinds = settingOf("assignmentKinds", [], "a list of kinds as docs/guides/marking.md names them", isListOfKinds);
/** When a piece of work is worth a second look. */
export const assignmentFlags = settingOf("assignmentFlags", usualFlagRule, "the rule of flags as docs/guides/moderating.md names it", isFlagRule);
/** Whether the letter that sends feedback has it in full, or a link to it. It never has the mark. */
export const feedbackLetter = wordSetting("feedbackLetter", "whole", ["whole", "link"]);
//# sourceMappingURL=assignments.settings.js.map