import { scopeOf } from "../../identity/index.js";
import { idOf } from "./canary-rows.js";
const roles = [
    "trainee",
    "mentor",
    "professional-tutor",
    "lead-mentor",
    "moderator",
    "hub-director",
    "deputy-director",
    "line-manager",
    "leadership-team",
    "exam-board",
    "qa-committee",
    "provider-admin",
];
/** Somebody of the provider with one or two roles at any places; or, with scopes switched off, somebody who sees everything. */
export function randomViewer(random, provider, scopesOff) {
    const { providerId, slug, rows } = provider;
    const place = () => (random.integer(5) === 0 ? null : idOf(1 + random.integer(rows)));
    const held = Array.from({ length: 1 + random.integer(2) }, () => ({
        id: idOf(1 + random.integer(rows)),
        role: scopesOff ? "provider-admin" : random.pick(roles),
        hubId: place(),
        subjectId: place(),
        schoolId: place(),
        from: "2026-09-01",
        until: null,
    }));
    const personId = idOf(1 + random.integer(rows));
    return {
        providerId,
        slug,
        personId,
        roles: held,
        scope: scopeOf(held, personId, true),
        today: "2026-10-01",
    };
}
//# sourceMappingURL=random-viewer.js.map