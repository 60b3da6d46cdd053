import { type IsoInstant, isIsoInstant } from "../../../calendar/index.js";
import { uuidForm } from "../package/uuid.js";
import type { CaseCollection, CaseRecord } from "../package/case-record.js";

/** What a framework does not know of itself and a package must say. */
export interface CaseWriting {
  readonly caseVersion: "1.0" | "1.1";
  /** The provider whose framework it is. */
  readonly creator: string;
  /** Where the records are to be found, without a slash at the end, e.g. `https://example.org/ims/case/v1p1`. */
  readonly baseUri: string;
  /** A lower-case UUID for a record; the same name within a collection must always get the same one. */
  readonly identifierOf: (collection: CaseCollection, name: string) => string;
  readonly lastChangedAt: IsoInstant;
}

/**
 * Makes the part of a record that all records share, each with an identifier of its own.
 *
 * @throws RangeError when the instant has no zone, or when an identifier is no lower-case UUID or was given before.
 */
export function recordMaker(
  scope: readonly string[],
  { baseUri, identifierOf, lastChangedAt }: CaseWriting,
): (collection: CaseCollection, ...name: string[]) => CaseRecord {
  if (!isIsoInstant(lastChangedAt)) throw new RangeError(`not an instant with a zone: ${lastChangedAt}`);
  const given = new Set<string>();
  return (collection, ...name) => {
    const full = JSON.stringify([...scope, ...name]);
    const identifier = identifierOf(collection, full);
    if (!uuidForm.test(identifier)) throw new RangeError(`not a UUID in lower case: ${identifier}`);
    if (given.has(identifier))
      throw new RangeError(`${collection} ${full} got an identifier given before: ${identifier}`);
    given.add(identifier);
    return { identifier, uri: `${baseUri}/${collection}/${identifier}`, lastChangeDateTime: lastChangedAt };
  };
}
