import { type PersonRow } from "./person.table.js";
/** People with their names, whoever asks: what meets a person through a row decides whether the name is shown. */
export declare const personRowById: import("../../../graph/reading/rows-by-id.js").RowsById<PersonRow>;
