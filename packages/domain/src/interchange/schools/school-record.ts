import { urn } from "../cells/reference-number-cells.js";
import { optional, required, text } from "../cells/text-cells.js";
import { type Fields, field, optionalField } from "../tables/fields.js";

/** A row of a provider's list of partnership schools. */
export interface SchoolRecord {
  readonly urn: string;
  readonly name: string;
  /** Name or code of the hub; null where the provider has none or the school is in none. */
  readonly hub: string | null;
}

/** The columns of the list: `URN,School name,Hub`, the last of which may be left out. */
export const schoolFields: Fields<SchoolRecord> = {
  urn: field("URN", required(urn)),
  name: field("School name", required(text())),
  hub: optionalField("Hub", optional(text())),
};
