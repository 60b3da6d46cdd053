import type { Framework } from "@reviewpoint/domain/framework";
import type { Violation } from "@reviewpoint/domain/interchange";
import type { LandingContext } from "../landing/landing.js";
import { type ListChanges } from "./keep-list.js";
/** A framework cannot change the order of a scale that judgements may rest on. */
export type FrameworkOutcome = {
    readonly changes: readonly ListChanges[];
} | {
    readonly violations: readonly Violation[];
};
/** Records a version of a framework, or brings it up to date, and the standings that follow from its expectations. */
export declare function keepFramework(context: LandingContext, framework: Framework, write: boolean): Promise<FrameworkOutcome>;
