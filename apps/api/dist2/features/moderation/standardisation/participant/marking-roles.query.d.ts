import { type AccessPolicy, type AccessRole } from "@reviewpoint/domain/access";
import type { Performance } from "../../../../graph/writing/action.js";
/** The roles in which standard scripts are marked. */
export declare const rolesThatMark: (policy: AccessPolicy) => AccessRole[];
/** The first of some people whose roles of today do not let them mark standard scripts; null where all may. */
export declare function firstNotMarking({ unit, viewer }: Pick<Performance, "unit" | "viewer">, personIds: readonly string[]): Promise<string | null>;
