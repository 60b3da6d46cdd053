import type { GraphContext } from "../../../graph/context.js";
import type { TypeGuards } from "../../../graph/guarding/guard.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { ShownPerson } from "./person.type.js";
/** A row, and the person whom it names. */
export interface PersonOfRow {
    readonly id: string | null;
    readonly row: Masked;
}
/** The part of the rows that names people. */
export interface NamingPart<Guards extends TypeGuards> {
    readonly guards: Guards;
    readonly part: keyof Guards & string;
}
/** The people whom rows name, without their names where the row may not show them: the row decides, and not the person. */
export declare function peopleOf<Guards extends TypeGuards>(named: readonly PersonOfRow[], { guards, part }: NamingPart<Guards>, context: GraphContext): Promise<(ShownPerson | null)[]>;
