import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { TraineeRow } from "./trainee.table.js";
/** What the trainee's query reads: the row, the name where it is asked for, and what of it this viewer may not see. */
export interface NamedTraineeRow extends Omit<TraineeRow, "personId" | "registerId">, Masked {
    readonly givenNames?: string;
    readonly familyName?: string;
}
/** What the fields of these names show (`hub` of `hubId`) and nothing else is made of: a row has it where they are asked for. */
type OnlyShown = "name" | "hubId" | "subjectId" | "trn" | "status" | "route" | "expectedEndOn" | "withdrawnOn" | "deferredOn" | "returnedOn" | "awardedOn";
/** A trainee as this viewer may see them, with what the graph shows of them. */
export interface WholeTrainee extends Omit<NamedTraineeRow, "providerTraineeId" | "givenNames" | "familyName"> {
    readonly name: string | null;
    readonly reference: string | null;
}
/** A trainee as this viewer may see them, without what is there only to be shown. */
export type ShownTrainee = Omit<WholeTrainee, OnlyShown>;
/** A trainee with everything that this viewer may not see left out or replaced. */
export declare function showTrainee(row: NamedTraineeRow): ShownTrainee;
/** A copy of a trainee without the parts of these bits. */
export declare function maskTrainee(trainee: ShownTrainee, masked: number): ShownTrainee;
export {};
