import { benchId, kindOf } from "../filled/fill-provider.js";
/** The name under which the demo's issuer knows the line manager of a bench provider. */
export const subjectOf = (provider) => `line-manager@bench-${provider}`;
/** Lets somebody of each provider sign in: the demo's issuer is believed for demo providers only. */
export async function letIn(client, providers) {
    for (let provider = 1; provider <= providers; provider += 1) {
        const [providerId, personId] = [
            benchId(kindOf.provider, provider, 1),
            benchId(kindOf.person, provider, 0),
        ];
        const loginId = benchId("000000ff", provider, 1);
        await client.query("update provider set is_demo = true where id = $1", [providerId]);
        await client.query("insert into login (id, issuer, subject) values ($1, 'reviewpoint-demo', $2)", [
            ...[loginId, subjectOf(provider)],
        ]);
        await client.query("insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)", [
            ...[providerId, loginId, personId],
        ]);
        await client.query("insert into role_holding (provider_id, id, person_id, role, from_on) values ($1, $2, $3, 'line-manager', '2026-09-01')", [providerId, benchId("000000fe", provider, 1), personId]);
    }
}
//# sourceMappingURL=let-in.js.map