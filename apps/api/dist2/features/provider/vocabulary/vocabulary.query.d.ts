import type { GraphContext } from "../../../graph/context.js";
import { type VocabularyTermRow } from "./vocabulary-term.table.js";
/** The provider's own words. */
export declare function readTerms(context: GraphContext): Promise<VocabularyTermRow[]>;
