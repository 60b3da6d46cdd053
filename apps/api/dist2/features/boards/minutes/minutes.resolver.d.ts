import type { GraphContext } from "../../../graph/context.js";
import type { ShownMinutes } from "../record/shown-board.js";
import type { BoardSignatureRow } from "./signature.table.js";
export declare class BoardMinutesResolver {
    writtenBy(minutes: readonly ShownMinutes[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export declare class BoardSignatureResolver {
    person(signatures: readonly BoardSignatureRow[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
