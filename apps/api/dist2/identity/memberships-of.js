/** The providers that a login belongs to and its issuer may speak for, by name. */
export async function membershipsOf(database, identity, login) {
    const all = await database.identify((unit) => unit.rows("select slug, name from memberships_of($1, $2)", [
        login.issuer,
        login.subject,
    ]));
    return all.filter(({ slug }) => identity.mayJoin(login, slug));
}
//# sourceMappingURL=memberships-of.js.map