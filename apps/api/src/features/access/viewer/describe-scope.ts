import type { Scope } from "../../../identity/index.js";

/** What a scope names, and the provider's word for trainees. */
export interface ScopeNames {
  readonly hubs: readonly string[];
  readonly subjects: readonly string[];
  readonly schools: readonly string[];
  /** e.g. `trainees`. */
  readonly trainees: string;
}

/** A scope as a phrase, in the provider's words. */
export function describeScope(scope: Pick<Scope, "kind" | "seesNames">, names: ScopeNames): string {
  const own = [
    ...names.hubs,
    ...names.subjects,
    ...(names.schools.length > 0 ? [`those placed at ${listed(names.schools)}`] : []),
  ];
  const manner = scope.seesNames ? "" : ", without names";
  switch (scope.kind) {
    case "PROVIDER":
      return `All ${names.trainees}${manner}`;
    case "SELF":
      return "Your own record";
    case "NOTHING":
      return `No ${names.trainees}`;
    case "SCHOOL":
      return `The ${names.trainees} placed at ${listed(names.schools)}${manner}`;
    default:
      return `The ${names.trainees} of ${listed(own)}${manner}`;
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
