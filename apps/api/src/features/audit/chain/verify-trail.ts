import type { Database, ReadUnit, Tenant } from "../../../database/index.js";
import { beginning, type ChainHead } from "./link-hash.js";
import { faultOf } from "./fault-of.js";
import { readLinks } from "./read-links.js";

/** The first entry that is not as it was sealed. */
export interface BrokenEntry {
  readonly sequence: number;
  /** What is wrong with it, as a sentence. */
  readonly why: string;
}

/** What walking a provider's chain showed. */
export interface VerifiedTrail {
  /** Entries that are as they were sealed. */
  readonly verified: number;
  /** Entries of them whose details were erased. */
  readonly erased: number;
  /** Entries that wait to be sealed: nothing proves them yet. */
  readonly unsealed: number;
  readonly head: ChainHead;
  /** null when the whole chain holds. */
  readonly broken: BrokenEntry | null;
}

/**
 * Walks the chain of a provider from its beginning and stops at the first entry that was changed, removed or moved.
 *
 * @param expected A head that was noted earlier: it has to be in the chain still.
 */
export async function verifyTrail(
  database: Pick<Database, "read">,
  tenant: Tenant,
  expected: ChainHead | null = null,
): Promise<VerifiedTrail> {
  const unlimited = { statementTimeout: 0 };
  return database.read(tenant, (unit) => walk(unit, tenant.providerId, expected), unlimited);
}

async function walk(unit: ReadUnit, providerId: string, expected: ChainHead | null): Promise<VerifiedTrail> {
  const erasures = await erasedEntries(unit, providerId);
  let head: ChainHead = { sequence: 0, hash: beginning };
  let erased = 0;
  let broken: BrokenEntry | null = null;
  for await (const link of readLinks(unit, providerId)) {
    const why = faultOf(link, head, erasures, expected);
    if (why !== null) {
      broken = { sequence: head.sequence + 1, why };
      break;
    }
    head = { sequence: link.sequence, hash: link.hash };
    if (link.detail === null) erased += 1;
  }
  if (broken === null && expected !== null && head.sequence < expected.sequence) {
    const why = `The chain ends here and once went on to entry ${expected.sequence}: its end was removed.`;
    broken = { sequence: head.sequence + 1, why };
  }
  const unsealed = await countUnsealed(unit, providerId);
  return { verified: head.sequence, erased, unsealed, head, broken };
}

/** The entries whose details may be gone, because an entry says that they were erased. */
async function erasedEntries(unit: ReadUnit, providerId: string): Promise<ReadonlySet<string>> {
  const rows = await unit.rows<{ subject: { entries?: readonly string[] } }>(
    "select subject from audit_entry where provider_id = $1 and kind = 'erasure'",
    [providerId],
  );
  return new Set(rows.flatMap(({ subject }) => subject.entries ?? []));
}

async function countUnsealed(unit: ReadUnit, providerId: string): Promise<number> {
  const [row] = await unit.rows<{ n: number }>(
    `select count(*) as n from audit_entry where provider_id = $1 and not exists (
       select from audit_link where audit_link.provider_id = $1 and audit_link.entry_id = audit_entry.id)`,
    [providerId],
  );
  return row?.n ?? 0;
}
