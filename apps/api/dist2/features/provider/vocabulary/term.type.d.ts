import type { VocabularyTermRow } from "./vocabulary-term.table.js";
export declare class TermType implements VocabularyTermRow {
    readonly key: string;
    readonly singular: string;
    readonly plural: string;
}
