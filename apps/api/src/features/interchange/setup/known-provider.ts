import type { OutsideUnit } from "../../../database/index.js";

/** The provider with a slug, as its row tells. */
export interface KnownProvider {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isDemo: boolean;
}

/** Finds a provider by its slug; null when there is none. Providers are only seen by the owner of the schema. */
export async function findProvider(owner: OutsideUnit, slug: string): Promise<KnownProvider | null> {
  const sql = `select id, slug, name, is_demo as "isDemo" from provider where slug = $1`;
  const [provider] = await owner.rows<KnownProvider>(sql, [slug]);
  return provider ?? null;
}

/** Every provider, by slug. */
export function allProviders(owner: OutsideUnit): Promise<KnownProvider[]> {
  return owner.rows<KnownProvider>(`select id, slug, name, is_demo as "isDemo" from provider order by slug`);
}
