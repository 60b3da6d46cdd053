import { accessActs, accessPolicy, } from "@reviewpoint/domain/access";
/** Rules that leave a token's roles the acts that it was issued for, and nothing else that they could do. */
export function onlyActs({ acts, roles }) {
    const others = Object.keys(accessActs).filter((act) => !acts.includes(act));
    return [...new Set(roles.map(({ role }) => role))].flatMap((role) => Object.entries(accessPolicy.tables[role]).flatMap(([relation, lines]) => others
        .filter((act) => Object.hasOwn(lines, act))
        .map((act) => ({ role, relation: relation, act, line: "deny" }))));
}
//# sourceMappingURL=only-acts.js.map