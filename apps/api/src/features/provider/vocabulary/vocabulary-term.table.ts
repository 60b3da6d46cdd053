import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The provider's own word for a neutral one. */
export interface VocabularyTermRow {
  /** The neutral word, e.g. `reviewPoint`. */
  readonly key: string;
  readonly singular: string;
  readonly plural: string;
}

const columns = {
  providerId: providerColumn,
  key: { type: "text", primary: true },
  singular: { type: "text" },
  plural: { type: "text" },
} satisfies Record<keyof Stored<VocabularyTermRow>, EntitySchemaColumnOptions>;

export const vocabularyTermTable = new EntitySchema<Stored<VocabularyTermRow>>({
  name: "vocabulary_term",
  columns,
});
