import { type ClassType, Extensions, Field, Int, ObjectType } from "type-graphql";
import { PageInfoType } from "./page-info.type.js";
import { totalCount } from "./total-count.js";

/**
 * The connection type of a node type, in Relay's shape with `nodes`.
 *
 * @param name of the node type without `Entry`, e.g. `Trainee` gives `TraineeConnection` and `TraineeEdge`.
 * @param many what the list holds, in words, e.g. `trainees`.
 */
export function connectionType<Node extends object>(name: string, many: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${many} of a page, with its cursor.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => String, { description: "Marks this place in the list." })
    readonly cursor!: string;

    @Field(() => node(), { description: `One of the ${many}.` })
    readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${many}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: `The ${many} of this page, each with its cursor.` })
    readonly edges!: readonly Edge[];

    @Field(() => [node()], { description: `The ${many} of this page.` })
    readonly nodes!: readonly Node[];

    @Field(() => PageInfoType, { description: "Where this page lies in the list." })
    readonly pageInfo!: PageInfoType;

    @Extensions({ readAll: totalCount })
    @Field(() => Int, { description: `How many ${many} the whole list holds, of those the viewer may see.` })
    readonly totalCount!: number;
  }
  return Connection;
}
