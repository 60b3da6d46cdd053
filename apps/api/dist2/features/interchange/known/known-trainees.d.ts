import type { ReadUnit } from "../../../database/index.js";
import { type PersonRow } from "../../partnership/person/person.table.js";
import { type TraineeRow } from "../../partnership/trainee/trainee.table.js";
/** A trainee as recorded, with the person's own facts. */
export type KnownTrainee = TraineeRow & Pick<PersonRow, (typeof personFacts)[number]>;
declare const personFacts: readonly ["givenNames", "familyName", "email"];
/** Every trainee of a provider. */
export declare function knownTrainees(unit: ReadUnit, providerId: string): Promise<KnownTrainee[]>;
export {};
