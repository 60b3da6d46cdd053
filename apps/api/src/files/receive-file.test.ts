import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { contentOfFile } from "./content-of-file.js";
import { CutOff, receiveFile, TooManyBytes } from "./receive-file.js";
import { packedFile, pdfDocument, wordDocument } from "./testing/packed-file.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-receive-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what comes in", () => {
  const chunks = [Buffer.from("a pl"), Buffer.from("an")];

  test("is written, counted and hashed", async () => {
    const file = await receiveFile(Readable.from(chunks), folder, 6);
    const sha256 = createHash("sha256").update("a plan").digest("hex");
    expect(file).toMatchObject({ bytes: 6, sha256 });
    expect(readFileSync(file.path, "utf8")).toBe("a plan");
    rmSync(file.path);
  });

  test.each<[string, Readable, number | null]>([
    ["one byte too many", Readable.from([...chunks, Buffer.from("s")]), null],
    ["too many announced", Readable.from(chunks), 7],
  ])("is refused with %s, and nothing of it stays", async (_, stream, length) => {
    await expect(receiveFile(stream, folder, 6, length)).rejects.toThrow(TooManyBytes);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is refused where the connection breaks, or ends before all that was announced has come", async () => {
    async function* broken() {
      yield Buffer.from("a pl");
      throw new Error("aborted");
    }
    await expect(receiveFile(Readable.from(broken()), folder, 100)).rejects.toThrow(CutOff);
    await expect(receiveFile(Readable.from(chunks), folder, 100, 7)).rejects.toThrow(CutOff);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("what a file is", () => {
  const contentOf = (bytes: Buffer | string) => {
    const path = join(folder, "file.png");
    writeFileSync(path, bytes);
    return contentOfFile(path);
  };
  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  test.each<[string, Buffer | string, string | null]>([
    ["a PDF", pdfDocument("plan"), "application/pdf"],
    ["a JPEG picture", Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"), "image/jpeg"],
    ["words", "Plan – Year 9, “Energy”\r\n\tstarter", "text/plain"],
    [
      "a page with a script, which is words and given out as words",
      "<script>alert(1)</script>",
      "text/plain",
    ],
    ["a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex"), "application/x-msdownload"],
    ["words that are no UTF-8", Buffer.from("caf\xe9", "latin1"), null],
    ["words with a stray control character", "plan\u0000", null],
    ["nothing that is known", Buffer.from([1, 2, 3, 4]), null],
  ])("is told by its bytes: %s", async (_, bytes, type) => {
    expect(await contentOf(bytes)).toEqual({ type, packing: null });
  });

  test("a packed document says what it would grow to, and nothing of it is unpacked", async () => {
    const bomb = await wordDocument("plan", { "word/media/image1.png": Buffer.alloc(60_000_000) });
    expect(bomb.length).toBeLessThan(80_000);
    const before = process.memoryUsage().rss;
    const { type, packing } = await contentOf(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
    expect(type).toBe(docx);
    expect(Math.max(...(packing?.parts ?? []).map(({ unpackedBytes }) => unpackedBytes))).toBe(60_000_000);
  });

  test("the part that says what a document is may itself be the bomb: it is not taken for a document", async () => {
    const { type, packing } = await contentOf(
      await packedFile({ "[Content_Types].xml": Buffer.alloc(60_000_000, " ") }),
    );
    expect(type).not.toBe(docx);
    expect(packing?.parts).toHaveLength(1);
  });

  test("one whose directory is broken says nothing of what it would grow to", async () => {
    const whole = await wordDocument("plan");
    expect((await contentOf(whole.subarray(0, whole.length - 30))).packing).toBeNull();
  });
});
