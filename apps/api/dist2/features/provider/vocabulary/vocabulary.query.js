import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { vocabularyTermTable } from "./vocabulary-term.table.js";
/** The provider's own words. */
export function readTerms(context) {
    return context.read(sql `select ${selectList(vocabularyTermTable, "vocabulary_term")} from vocabulary_term order by key`);
}
//# sourceMappingURL=vocabulary.query.js.map