import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What names or describes a person in something frozen: erasable, while the digest in the text stays. */
export interface FrozenValueRow {
    readonly frozenId: string;
    readonly digest: string;
    readonly salt: string;
    readonly value: unknown;
    /** About whom it is, where it is about one trainee. */
    readonly traineeId: string | null;
}
export declare const frozenValueTable: EntitySchema<Stored<FrozenValueRow>>;
