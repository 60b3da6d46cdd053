import { findProvider } from "./known-provider.js";
/** Adds a provider or renames it. A provider that is there never becomes a demonstration. */
export async function keepProvider(owner, { slug, name, isDemo }, now, newId) {
    const known = await findProvider(owner, slug);
    if (known === null) {
        const provider = { id: newId(), slug, name, isDemo };
        await owner.affected("insert into provider (id, slug, name, is_demo, created_at) values ($1, $2, $3, $4, $5)", [provider.id, slug, name, isDemo, now]);
        return { provider, change: counted({ added: 1 }) };
    }
    if (known.name === name)
        return { provider: known, change: counted({ unchanged: 1 }) };
    await owner.affected("update provider set name = $2 where id = $1", [known.id, name]);
    return { provider: { ...known, name }, change: counted({ changed: 1 }) };
}
const counted = (change) => ({
    added: 0,
    changed: 0,
    unchanged: 0,
    absent: [],
    ids: new Map(),
    ...change,
});
//# sourceMappingURL=keep-provider.js.map