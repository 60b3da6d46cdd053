import type { JudgementsRow } from "./judgements-row.js";

/** The column by which a row names its trainee, and what stands there: the provider's own identifier before the TRN. */
export function traineeColumn(record: Pick<JudgementsRow, "providerTraineeId" | "trn">): {
  readonly column: "Provider trainee ID" | "TRN";
  readonly value: string;
} {
  return record.providerTraineeId === null
    ? { column: "TRN", value: record.trn ?? "" }
    : { column: "Provider trainee ID", value: record.providerTraineeId };
}
