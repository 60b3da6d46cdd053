import type { Desk } from "./desks-of.query.js";
export declare class ModeratorDeskType implements Pick<Desk, "mostPieces" | "given" | "judged"> {
    readonly mostPieces: number | null;
    readonly given: number;
    readonly judged: number;
}
