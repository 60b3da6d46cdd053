import type { Batch } from "../../../graph/reading/load.js";
import { rowsById } from "../../../graph/reading/rows-by-id.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { type PersonRow, personTable } from "./person.table.js";
import type { ShownPerson } from "./person.type.js";
import { namedPersonColumns, showPerson } from "./show-person.js";

const rows = rowsById<PersonRow>(personTable, namedPersonColumns);

/** People met through rows that the viewer may see, e.g. the assessor of a judgement; names masked. */
export const personById: Batch<string, ShownPerson | null> = async (ids, context) => {
  const viewer = viewerOf(context);
  return (await rows(ids, context)).map((person) => person && showPerson(person, viewer));
};
