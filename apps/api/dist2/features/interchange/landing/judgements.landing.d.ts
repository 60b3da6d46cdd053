import { type JudgementsRow } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "./landing.js";
/** Judgements are added, and a changed one supersedes the one that counted; none is ever changed or removed. */
export declare function judgementsLanding(context: LandingContext): Promise<TableLanding<JudgementsRow>>;
