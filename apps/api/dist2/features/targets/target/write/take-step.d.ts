import type { Performance } from "../../../../graph/writing/action.js";
import type { KnownTarget } from "../target.query.js";
import { type TargetStepRow } from "../target-step.table.js";
/** What a step changes of a target. */
type Step = Pick<TargetStepRow, "kind"> & Partial<Pick<TargetStepRow, "dueOn" | "carriedOver">>;
/** Takes the next step of a target; whoever takes the same step at once collides, and finds this one. */
export declare function takeStep({ unit, viewer, now }: Pick<Performance, "unit" | "viewer" | "now">, { id, version, dueOn, carriedOver }: KnownTarget, step: Step, note: string | null | undefined): Promise<void>;
export {};
