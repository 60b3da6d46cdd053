import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownLetter } from "./letter.type.js";
export declare class LettersResolver {
    undeliveredLetters(page: PageArguments, context: GraphContext): Promise<Page<ShownLetter>>;
    person(letters: readonly ShownLetter[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
