import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
/** A person as this viewer may see them. */
export interface ShownPerson extends Masked {
    readonly id: string;
    readonly name: string | null;
}
export declare class PersonType implements Omit<ShownPerson, keyof Masked> {
    readonly id: string;
    readonly name: string | null;
    readonly hidden: readonly HiddenType[];
}
export declare const PersonConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: PersonType;
        }[];
        readonly nodes: readonly PersonType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
