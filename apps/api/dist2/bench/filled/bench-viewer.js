import { benchId, kindOf } from "./fill-provider.js";
/** A line manager of a bench provider: sees every trainee, with names. */
export function benchViewer(provider) {
    const scope = {
        kind: "PROVIDER",
        seesNames: true,
        hubIds: [],
        subjectIds: [],
        schoolIds: [],
        selfPersonId: null,
    };
    const held = {
        ...{
            id: benchId(kindOf.person, provider, 0),
            role: "line-manager",
            from: "2026-09-01",
            until: null,
        },
        ...{ hubId: null, subjectId: null, schoolId: null },
    };
    return {
        providerId: benchId(kindOf.provider, provider, 1),
        slug: `bench-${provider}`,
        personId: benchId(kindOf.person, provider, 0),
        ...{ roles: [held], scope, today: "2027-06-01" },
    };
}
//# sourceMappingURL=bench-viewer.js.map