/** Finds a provider by its slug; null when there is none. Providers are only seen by the owner of the schema. */
export async function findProvider(owner, slug) {
    const sql = `select id, slug, name, is_demo as "isDemo" from provider where slug = $1`;
    const [provider] = await owner.rows(sql, [slug]);
    return provider ?? null;
}
/** Every provider, by slug. */
export function allProviders(owner) {
    return owner.rows(`select id, slug, name, is_demo as "isDemo" from provider order by slug`);
}
//# sourceMappingURL=known-provider.js.map