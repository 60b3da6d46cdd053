import { optional, text } from "../cells/text-cells.js";
import { type Field, optionalField } from "../tables/fields.js";

/** A strand's level, and the words it rests on: Excel's own limit is 32,767 characters a cell. */
export const levelField = (heading: string): Field<string | null> =>
  optionalField(heading, optional(text(60)));
export const evidenceField = (heading: string): Field<string | null> =>
  optionalField(`${heading} evidence`, optional(text(32_767)));
