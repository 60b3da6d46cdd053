import type { Performance } from "../../../graph/writing/action.js";
/** A strand or a level by its id and code. */
export interface Coded {
    readonly id: string;
    readonly code: string;
}
/** The strands and levels by which a trainee is judged: those of the framework of their cohort. */
export interface Curriculum {
    readonly strands: readonly Coded[];
    readonly levels: readonly Coded[];
}
/** The curriculum of a trainee whom the provider has. */
export declare function curriculumOf({ unit, viewer }: Pick<Performance, "unit" | "viewer">, traineeId: string): Promise<Curriculum>;
/** The code of what has this id; the id itself where there is nothing, for the domain to refuse. */
export declare const codeOf: (all: readonly Coded[], id: string) => string;
/** The id of what has this code. @throws RangeError for a code that there is not. */
export declare function idOf(all: readonly Coded[], code: string): string;
