import type { Format } from "@reviewpoint/domain/interchange";
/** What is asked of an import. */
export interface ImportRequest {
    readonly path: string;
    /** Slug; may be left out where there is one provider, and for a setup file, which names its own. */
    readonly provider?: string | undefined;
    /** Left out, it is told from the file. */
    readonly format?: Format | undefined;
    /** Only look what the file would change. */
    readonly dryRun?: boolean;
    /** Bring in the good rows although others are refused. */
    readonly acceptGoodRows?: boolean;
}
