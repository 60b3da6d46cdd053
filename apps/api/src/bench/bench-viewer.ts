import type { Viewer } from "../identity/index.js";
import { benchId, kindOf } from "./fill-provider.js";

/** A line manager of a bench provider: sees every trainee, with names. */
export function benchViewer(provider: number): Viewer {
  const scope = {
    kind: "PROVIDER",
    seesNames: true,
    hubIds: [],
    subjectIds: [],
    schoolIds: [],
    selfPersonId: null,
  } as const;
  return {
    providerId: benchId(kindOf.provider, provider, 1),
    slug: `bench-${provider}`,
    personId: benchId(kindOf.person, provider, 0),
    ...{ roles: [], scope, today: "2027-06-01" },
  };
}
