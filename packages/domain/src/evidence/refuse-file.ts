import type { EvidenceSetting } from "./evidence-setting.js";
import { type MediaType, mediaTypes } from "./media-type.js";
import type { EvidenceRefusalOf } from "./refusals.js";

/** What a packed file's directory says of a part, or of all of them. */
export interface Packing {
  readonly parts: readonly { readonly packedBytes: number; readonly unpackedBytes: number }[];
}

/** What is known of a file that came in. */
export interface FileFacts {
  readonly bytes: number;
  /** What its content is, e.g. `application/pdf`; null where it tells nothing that is known. */
  readonly type: string | null;
  /** null where it is not packed. */
  readonly packing: Packing | null;
}

const ratioCountsFrom = 1024 * 1024;

/**
 * Why a file is not taken; null when it is.
 *
 * @throws RangeError for a number of bytes that is none.
 * @example
 * const pdf = { bytes: 4_000, type: "application/pdf", packing: null };
 * refuseFile(pdf, usualEvidenceSetting) // => null
 * refuseFile({ ...pdf, bytes: 0 }, usualEvidenceSetting) // => { code: "file-empty" }
 * refuseFile({ ...pdf, bytes: 20_971_521 }, usualEvidenceSetting) // => { code: "file-too-large", mostBytes: 20971520 }
 */
export function refuseFile(
  { bytes, type, packing }: FileFacts,
  setting: EvidenceSetting,
): EvidenceRefusalOf<
  "file-empty" | "file-too-large" | "file-type-not-taken" | "file-packed-too-tightly"
> | null {
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    throw new RangeError(`a file has a whole number of bytes, not ${bytes}`);
  const { mostBytes, types, mostUnpackedBytes } = setting;
  if (bytes === 0) return { code: "file-empty" };
  if (bytes > mostBytes) return { code: "file-too-large", mostBytes };
  if (!isTaken(type, types)) return { code: "file-type-not-taken", found: type, taken: types };
  if (mediaTypes[type].isPacked && (packing === null || growsTooMuch(packing, setting)))
    return { code: "file-packed-too-tightly", mostUnpackedBytes };
  return null;
}

const isTaken = (type: string | null, types: readonly MediaType[]): type is MediaType =>
  (types as readonly (string | null)[]).includes(type);

function growsTooMuch({ parts }: Packing, { mostParts, mostUnpackedBytes, mostRatio }: EvidenceSetting) {
  const unpacked = parts.reduce((sum, part) => sum + part.unpackedBytes, 0);
  return (
    parts.length > mostParts ||
    unpacked > mostUnpackedBytes ||
    parts.some(
      ({ packedBytes, unpackedBytes }) =>
        unpackedBytes > ratioCountsFrom && unpackedBytes > mostRatio * packedBytes,
    )
  );
}
