import type { ProviderSetup } from "@reviewpoint/domain/interchange";
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

/** Adds a provider or renames it. A provider that is there never becomes a demonstration. */
export async function keepProvider(
  owner: OutsideUnit,
  { slug, name, isDemo }: ProviderSetup["provider"],
  now: string,
  newId: () => string,
): Promise<{ readonly provider: KnownProvider; readonly change: "new" | "changed" | "unchanged" }> {
  const known = await findProvider(owner, slug);
  if (known === null) {
    const provider = { id: newId(), slug, name, isDemo };
    await owner.affected(
      "insert into provider (id, slug, name, is_demo, created_at) values ($1, $2, $3, $4, $5)",
      [provider.id, slug, name, isDemo, now],
    );
    return { provider, change: "new" };
  }
  if (known.name === name) return { provider: known, change: "unchanged" };
  await owner.affected("update provider set name = $2 where id = $1", [known.id, name]);
  return { provider: { ...known, name }, change: "changed" };
}

/** Lets a login in as a person of a provider; a login that is let in already is moved to that person. */
export async function keepMembership(
  owner: OutsideUnit,
  providerId: string,
  personId: string,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  newId: () => string,
): Promise<boolean> {
  await owner.affected(
    "insert into login (id, issuer, subject) values ($1, $2, $3) on conflict (issuer, subject) do nothing",
    [newId(), issuer, subject],
  );
  const [login] = await owner.rows<{ id: string }>(
    "select id from login where issuer = $1 and subject = $2",
    [issuer, subject],
  );
  const changed = await owner.affected(
    `insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)
     on conflict (provider_id, login_id) do update set person_id = excluded.person_id
     where membership.person_id <> excluded.person_id`,
    [providerId, login?.id, personId],
  );
  return changed > 0;
}
