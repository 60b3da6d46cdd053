import type { StandingState } from "@reviewpoint/domain/judgements";
import type { StandingRow } from "./standing.table.js";
export declare class StandingType implements Pick<StandingRow, "state"> {
    readonly state: StandingState;
}
