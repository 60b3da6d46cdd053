import { type GraphQLSchema } from "graphql";
import type { GuardTable } from "../guarding/guard.js";
/** Which property of a type's rows names the trainee whom they are about. */
export type TraineeOfRow = Readonly<Record<string, string>>;
/**
 * Makes every field whose reading is recorded note that it was shown. Which fields those are follows from their guards; a
 * value that is left out for the viewer was not read.
 *
 * @throws RangeError for a type with such a field and without a property that names the trainee.
 */
export declare function installNotes(schema: GraphQLSchema, guards: GuardTable, traineeOf: TraineeOfRow): void;
