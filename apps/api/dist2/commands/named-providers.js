/**
 * The provider of a slug, or all providers by slug where none is named; an installation may have none yet.
 *
 * @throws RangeError when no provider has the slug.
 */
export async function namedProviders(database, slug) {
    const providers = await database.administer((unit) => unit.rows(`select id as "providerId", slug from provider where slug = coalesce($1, slug) order by slug`, [slug ?? null]));
    if (providers.length === 0 && slug !== undefined)
        throw new RangeError(`no provider has the slug ${slug}`);
    return providers;
}
//# sourceMappingURL=named-providers.js.map