import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type VocabularyTermRow, vocabularyTermTable } from "./vocabulary-term.table.js";

/** The provider's own words. */
export function readTerms(context: GraphContext): Promise<VocabularyTermRow[]> {
  return context.read<VocabularyTermRow>(
    sql`select ${selectList(vocabularyTermTable, "vocabulary_term")} from vocabulary_term order by key`,
  );
}
