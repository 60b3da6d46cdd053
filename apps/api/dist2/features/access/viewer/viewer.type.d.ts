import type { AccessAct } from "@reviewpoint/domain/access";
import { type ShownPerson } from "../../partnership/person/person.type.js";
import type { RoleHolding } from "../../../identity/index.js";
import { ScopeType } from "./scope.type.js";
export declare class ViewerType {
    readonly person: ShownPerson;
    readonly roles: readonly RoleHolding[];
    readonly acts: readonly AccessAct[];
    readonly scope: ScopeType;
}
