export type { Scope, ScopeKind } from "./scope.js";
export type { Role, RoleHolding, Viewer } from "./viewer.js";
