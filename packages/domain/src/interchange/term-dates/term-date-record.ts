import type { IsoDate } from "../../calendar/index.js";
import { date } from "../cells/date-cell.js";
import { academicYear } from "../cells/number-cells.js";
import { urn } from "../cells/reference-number-cells.js";
import { optional, required, text } from "../cells/text-cells.js";
import { type Fields, field, optionalField } from "../tables/fields.js";

/** A row of a school's calendar: a term, or a closure within the year, or a term and one closure in it. */
export interface TermDateRecord {
  readonly urn: string;
  readonly academicYear: number;
  readonly term: string | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly closure: string | null;
  readonly closureStartsOn: IsoDate | null;
  readonly closureEndsOn: IsoDate | null;
}

/** The columns: `URN,Academic year,Term,Starts,Ends,Closure,Closure starts,Closure ends`. */
export const termDateFields: Fields<TermDateRecord> = {
  urn: field("URN", required(urn)),
  academicYear: field("Academic year", required(academicYear)),
  term: field("Term", optional(text(60))),
  startsOn: field("Starts", optional(date)),
  endsOn: field("Ends", optional(date)),
  closure: optionalField("Closure", optional(text(60))),
  closureStartsOn: optionalField("Closure starts", optional(date)),
  closureEndsOn: optionalField("Closure ends", optional(date)),
};
