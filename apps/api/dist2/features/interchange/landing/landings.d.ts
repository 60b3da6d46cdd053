import type { Format } from "@reviewpoint/domain/interchange";
import type { LandingContext, TableLanding } from "./landing.js";
/** The formats whose rows are read one at a time. */
export type TableFormat = Exclude<Format, "provider-setup" | "framework" | "framework-case">;
/** How each of them lands. */
export declare const landings: {
    readonly [F in TableFormat]: (context: LandingContext) => Promise<TableLanding<unknown>>;
};
