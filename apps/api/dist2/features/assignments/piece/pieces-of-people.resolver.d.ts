import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownPerson } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { PieceFilter } from "./piece.input.js";
import { type ShownPiece } from "./show-piece.js";
/** Trainees' own work on what they are set. */
export declare class TraineeAssignmentsResolver {
    assignments(trainees: readonly ShownTrainee[], page: PageArguments, filter: PieceFilter | null, context: GraphContext): Promise<Page<ShownPiece>[]>;
}
/** What people are to mark: their desk. */
export declare class PersonMarkingResolver {
    marking(people: readonly ShownPerson[], page: PageArguments, filter: PieceFilter | null, context: GraphContext): Promise<Page<ShownPiece>[]>;
}
