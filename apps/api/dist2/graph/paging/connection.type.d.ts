import { type ClassType } from "type-graphql";
import { PageInfoType } from "./page-info.type.js";
/**
 * The connection type of a node type, in Relay's shape with `nodes`.
 *
 * @param name of the node type without `Entry`, e.g. `Trainee` gives `TraineeConnection` and `TraineeEdge`.
 * @param many what the list holds, in words, e.g. `trainees`.
 */
export declare function connectionType<Node extends object>(name: string, many: string, node: () => ClassType<Node>): {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: Node;
        }[];
        readonly nodes: readonly Node[];
        readonly pageInfo: PageInfoType;
        readonly totalCount: number;
    };
};
