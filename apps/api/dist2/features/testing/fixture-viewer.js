import { scopeOf } from "../../identity/scope.js";
import { fixtureId } from "./fixture-id.js";
import { fixtureToday } from "./fixture-today.js";
import { staff } from "./fixture-staff.js";
/** The viewer with this role in the fixture's provider; a trainee is the first of the current cohort. */
export function fixtureViewer(role, provider = 1) {
    const member = staff.find((one) => one.role === role);
    if (!member && role !== "trainee")
        throw new RangeError(`the fixture has no ${role}`);
    const personId = fixtureId("person", member?.person ?? 2_000_000);
    const place = (kind) => {
        const number = member?.[kind];
        return number === undefined ? null : fixtureId(kind, number);
    };
    const holding = {
        ...{ id: fixtureId("role", member?.person ?? 99), role, from: "2024-09-01" },
        ...{
            hubId: place("hub"),
            subjectId: place("subject"),
            schoolId: place("school"),
            until: member?.until ?? null,
        },
    };
    return {
        providerId: fixtureId("provider", provider),
        slug: provider === 1 ? "fixture" : `fixture-${provider}`,
        ...{ personId, roles: [holding], scope: scopeOf([holding], personId, true), today: fixtureToday },
    };
}
//# sourceMappingURL=fixture-viewer.js.map