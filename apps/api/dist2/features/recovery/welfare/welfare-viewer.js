import { accessPolicy } from "@reviewpoint/domain/access";
/** What a provider takes away by naming the roles that look after welfare: everything of it from all others. */
export function welfareTightenings({ welfareRoles }) {
    return Object.entries(accessPolicy.tables)
        .filter(([role]) => role !== "trainee" && !welfareRoles.includes(role))
        .flatMap(([role, table]) => Object.entries(table).flatMap(([relation, lines]) => ["read-welfare", "record-welfare"]
        .filter((act) => lines[act] !== undefined)
        .map((act) => ({ role, relation, act, line: "deny" }))));
}
/** The viewer as whoever asks for welfare: with what the provider's roles for welfare leave of the tables. */
export function welfareViewer(viewer, setting) {
    return { ...viewer, tightenings: [...(viewer.tightenings ?? []), ...welfareTightenings(setting)] };
}
//# sourceMappingURL=welfare-viewer.js.map