import { type MediaType, mediaTypes } from "./media-type.js";

/** What a provider sets of files: one dated setting, and the one in force on the day counts. */
export interface EvidenceSetting {
  /** The most bytes that one file has, 2,147,483,647 at most. */
  readonly mostBytes: number;
  /** The kinds of files that are taken. */
  readonly types: readonly MediaType[];
  /** Days after its own for which a file stays that is linked to nothing. */
  readonly keepUnlinkedDays: number;
  /** The most bytes to which a packed file may grow. */
  readonly mostUnpackedBytes: number;
  /** The most parts that a packed file has. */
  readonly mostParts: number;
  /** How many times its size a part may grow to; counted from a megabyte on. */
  readonly mostRatio: number;
}

const megabyte = 1024 * 1024;
const mostOfAll = 2 ** 31 - 1;

/** What counts where a provider has set nothing: documents and pictures to 20 MB, and a week to link them. */
export const usualEvidenceSetting: EvidenceSetting = {
  mostBytes: 20 * megabyte,
  types: (Object.keys(mediaTypes) as MediaType[]).filter((type) => !/^(?:audio|video)/u.test(type)),
  keepUnlinkedDays: 7,
  mostUnpackedBytes: 500 * megabyte,
  mostParts: 5_000,
  mostRatio: 100,
};

/**
 * A provider's setting over the usual one: what it leaves out stays usual.
 *
 * @throws TypeError for a name that there is not, and for a value of another shape.
 * @example
 * evidenceSettingOf({ keepUnlinkedDays: 3 }).keepUnlinkedDays // => 3
 * evidenceSettingOf({ keepUnlinkedDays: 3 }).mostBytes // => 20971520
 */
export function evidenceSettingOf(value: unknown): EvidenceSetting {
  const given = Object.entries(isRecord(value) ? value : { value });
  for (const [name, one] of given) {
    if (!Object.hasOwn(shapes, name) || !shapes[name as keyof EvidenceSetting](one))
      throw new TypeError(`the setting of evidence cannot be read: ${name} is ${JSON.stringify(one)}`);
  }
  return { ...usualEvidenceSetting, ...(Object.fromEntries(given) as Partial<EvidenceSetting>) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isSome = (value: unknown): boolean => isCount(value) && value !== 0;

const shapes: { readonly [name in keyof EvidenceSetting]: (value: unknown) => boolean } = {
  mostBytes: (value) => isSome(value) && (value as number) <= mostOfAll,
  types: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === "string" && Object.hasOwn(mediaTypes, one)),
  keepUnlinkedDays: isCount,
  mostUnpackedBytes: isSome,
  mostParts: isSome,
  mostRatio: isSome,
};
