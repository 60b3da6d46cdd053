import type { IsoDate } from "@reviewpoint/domain/calendar";
import { type SchoolCalendar, type TargetOrigin, type TargetRules } from "@reviewpoint/domain/targets";
import type { Refused, RefusalOf } from "../../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../../graph/writing/action.js";
import type { TargetDraftInput } from "./target.inputs.js";
/** For whom targets are set, out of what, and within which rules. */
export interface TargetSetting {
    readonly traineeId: string;
    readonly setOn: IsoDate;
    readonly originKind: TargetOrigin;
    readonly originId: string | null;
    readonly rules: TargetRules;
    readonly school: SchoolCalendar;
}
/** What setting a target can be refused for. */
export declare const targetSettingCodes: readonly ["not-found", "action-missing", "several-actions", "action-too-long", "success-evidence-missing", "target-link-missing", "target-due-too-early", "target-due-too-late", "too-many-open-targets"];
type Code = (typeof targetSettingCodes)[number];
/**
 * Sets a target, if the provider's rules allow: the row and its first step. Gives its id, or the refusal with its path
 * within the draft.
 *
 * @param open Targets that the trainee has open without it.
 */
export declare function keepTarget({ unit, viewer, now, newId, refuse }: Performance<Code>, { traineeId, setOn, originKind, originId, rules, school }: TargetSetting, { action, successEvidence, strandId, gapId, dueOn }: TargetDraftInput, open: number): Promise<{
    readonly id: string;
} | Refused<RefusalOf<Code>>>;
export {};
