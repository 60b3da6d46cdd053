var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { PageInfoType } from "./page-info.type.js";
import { totalCount } from "./total-count.js";
/**
 * The connection type of a node type, in Relay's shape with `nodes`.
 *
 * @param name of the node type without `Entry`, e.g. `Trainee` gives `TraineeConnection` and `TraineeEdge`.
 * @param many what the list holds, in words, e.g. `trainees`.
 */
export function connectionType(name, many, node) {
    let Edge = class Edge {
        cursor;
        node;
    };
    __decorate([
        Field(() => String, { description: "Marks this place in the list." })
    ], Edge.prototype, "cursor", void 0);
    __decorate([
        Field(() => node(), { description: `One of the ${many}.` })
    ], Edge.prototype, "node", void 0);
    Edge = __decorate([
        ObjectType(`${name}Edge`, {
            description: `One of the ${many} of a page, with its cursor.`,
            simpleResolvers: true,
        })
    ], Edge);
    let Connection = class Connection {
        edges;
        nodes;
        pageInfo;
        totalCount;
    };
    __decorate([
        Field(() => [Edge], { description: `The ${many} of this page, each with its cursor.` })
    ], Connection.prototype, "edges", void 0);
    __decorate([
        Field(() => [node()], { description: `The ${many} of this page.` })
    ], Connection.prototype, "nodes", void 0);
    __decorate([
        Field(() => PageInfoType, { description: "Where this page lies in the list." })
    ], Connection.prototype, "pageInfo", void 0);
    __decorate([
        Extensions({ readAll: totalCount }),
        Field(() => Int, { description: `How many ${many} the whole list holds, of those the viewer may see.` })
    ], Connection.prototype, "totalCount", void 0);
    Connection = __decorate([
        ObjectType(`${name}Connection`, { description: `A page of ${many}.`, simpleResolvers: true })
    ], Connection);
    return Connection;
}
//# sourceMappingURL=connection.type.js.map