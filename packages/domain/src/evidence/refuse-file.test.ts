import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { evidenceSettingOf, usualEvidenceSetting } from "./evidence-setting.js";
import { type MediaType, mediaTypes } from "./media-type.js";
import { refuseFile } from "./refuse-file.js";

const pdf = { bytes: 1, type: "application/pdf", packing: null };
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const megabyte = 1024 * 1024;
const packed = (...parts: readonly (readonly [number, number])[]) => ({
  ...{ bytes: 1_000, type: docx },
  packing: { parts: parts.map(([packedBytes, unpackedBytes]) => ({ packedBytes, unpackedBytes })) },
});

test("a file is taken up to the provider's size, and of the provider's kinds alone", () => {
  const setting = evidenceSettingOf({ mostBytes: 10, types: ["application/pdf"] });
  expect(refuseFile({ ...pdf, bytes: 10 }, setting)).toBeNull();
  expect(refuseFile({ ...pdf, bytes: 11 }, setting)).toEqual({ code: "file-too-large", mostBytes: 10 });
  expect(refuseFile({ ...pdf, bytes: 0 }, setting)).toEqual({ code: "file-empty" });
  const taken = ["application/pdf"];
  for (const found of ["image/png", "application/x-msdownload", "toString", null])
    expect(refuseFile({ ...pdf, type: found }, setting)).toEqual({
      code: "file-type-not-taken",
      found,
      taken,
    });
  expect(() => refuseFile({ ...pdf, bytes: 1.5 }, setting)).toThrow(
    new RangeError("a file has a whole number of bytes, not 1.5"),
  );
});

test("a packed file is refused that would grow too much: by a part, by all, or by their number", () => {
  const setting = evidenceSettingOf({ mostUnpackedBytes: 10 * megabyte, mostParts: 3, mostRatio: 100 });
  const refused = { code: "file-packed-too-tightly", mostUnpackedBytes: 10 * megabyte };
  expect(refuseFile(packed([100, 50_000], [10, 10]), setting)).toBeNull();
  expect(refuseFile(packed([20_000, 2_000_000]), setting)).toBeNull();
  expect(refuseFile(packed([20_000, 2_000_001]), setting)).toEqual(refused);
  expect(refuseFile(packed([5 * megabyte, 5 * megabyte], [5 * megabyte, 5 * megabyte]), setting)).toBeNull();
  expect(refuseFile(packed([5 * megabyte, 5 * megabyte], [5 * megabyte, 5 * megabyte + 1]), setting)).toEqual(
    refused,
  );
  expect(refuseFile(packed([1, 1], [1, 1], [1, 1]), setting)).toBeNull();
  expect(refuseFile(packed([1, 1], [1, 1], [1, 1], [1, 1]), setting)).toEqual(refused);
  expect(refuseFile({ bytes: 5, type: docx, packing: null }, setting)).toEqual(refused);
});

test("whatever a provider takes, an empty file and a kind that is not taken never are", () => {
  const kinds = fc.constantFrom(...(Object.keys(mediaTypes) as MediaType[]));
  fc.assert(
    fc.property(fc.uniqueArray(kinds), kinds, fc.nat(100), (types, type, bytes) => {
      const refusal = refuseFile({ bytes, type, packing: { parts: [] } }, evidenceSettingOf({ types }));
      expect(refusal === null).toBe(bytes > 0 && types.includes(type));
    }),
  );
});

test("a provider's setting is over the usual one, and one of another shape is not read", () => {
  expect(evidenceSettingOf({})).toEqual(usualEvidenceSetting);
  for (const wrong of [
    { mostBytes: 0 },
    { mostBytes: 2 ** 31 },
    { types: ["exe"] },
    { keepUnlinkedDays: -1 },
    { other: 1 },
    5,
    [1],
  ])
    expect(() => evidenceSettingOf(wrong)).toThrow(/^the setting of evidence cannot be read: /u);
});
