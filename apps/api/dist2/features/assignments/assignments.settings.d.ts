import { type AssignmentKind } from "@reviewpoint/domain/moderation";
/** The kinds of written assignments that are set; none where the provider has set none. */
export declare const assignmentKinds: import("../provider/setting/setting.js").Setting<readonly AssignmentKind[]>;
/** When a piece of work is worth a second look. */
export declare const assignmentFlags: import("../provider/setting/setting.js").Setting<import("@reviewpoint/domain/moderation").FlagRule>;
/** Whether the letter that sends feedback has it in full, or a link to it. It never has the mark. */
export declare const feedbackLetter: import("../provider/setting/setting.js").Setting<"link" | "whole">;
