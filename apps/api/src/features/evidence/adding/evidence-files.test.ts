import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { packedFile, pdfDocument, wordDocument } from "../../../files/testing/packed-file.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type EvidenceForTest, evidenceForTest, type Had, traineeId } from "../testing/evidence-for-test.js";

const admin = fixtureViewer("provider-admin");
const canary = "canary-of-a-name";

const rowsOf =
  (evidence: () => EvidenceForTest) =>
  <Row>(sql: string) =>
    evidence().database.read(admin, (unit) => unit.rows<Row>(sql));
const codeOf = ({ status, json }: Had) => [status, json?.errors?.[0]?.extensions.code];

describe.each(["folder", "bucket"] as const)("files kept in a %s", (where) => {
  let evidence: EvidenceForTest;
  beforeAll(async () => {
    evidence = await evidenceForTest(where);
  }, 120_000);
  afterAll(() => evidence?.close());
  const rows = rowsOf(() => evidence);

  test("a file is had by who added it alone, as an attachment under a harmless name, byte for byte", async () => {
    const content = pdfDocument(`first of ${where}`);
    const name = 'Plan "Energy" ŷ.exe';
    const added = await evidence.add("mentor", content, { name });
    expect(added).toMatchObject({
      status: 201,
      json: { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") },
    });
    const had = await evidence.have("mentor", added.json.id);
    expect(had.status).toBe(200);
    expect(had.body.equals(content)).toBe(true);
    expect(had.headers).toMatchObject({
      ...{ "content-type": "application/pdf", "x-content-type-options": "nosniff" },
      "content-disposition": `attachment; filename="Plan _Energy_ _.exe.pdf"; filename*=UTF-8''Plan%20%22Energy%22%20%C5%B7.exe.pdf`,
      ...{ "cache-control": "private, no-store", "content-security-policy": "default-src 'none'; sandbox" },
    });
    for (const other of ["lead-mentor", "hub-director", "trainee", "provider-admin"] as const)
      expect(codeOf(await evidence.have(other, added.json.id))).toEqual([404, "NOT_FOUND"]);
    expect(codeOf(await evidence.have("mentor", randomUUID()))).toEqual([404, "NOT_FOUND"]);
    expect(codeOf(await evidence.have("mentor", "..%2F..%2Fetc%2Fpasswd"))).toEqual([404, "NOT_FOUND"]);
    expect(evidence.incoming()).toEqual([]);
  });

  test("sent again under its key it is the same file, kept once; its words are in no log and no audit entry", async () => {
    const [content, key] = [pdfDocument("twice"), randomUUID()];
    const sent = { key, name: `${canary}.pdf` };
    const first = await evidence.add("mentor", content, sent);
    expect((await evidence.add("mentor", content, sent)).json).toEqual(first.json);
    expect(codeOf(await evidence.add("mentor", pdfDocument("other"), sent))).toEqual([409, "KEY_REUSED"]);
    const again = await evidence.add("mentor", content, { name: "another name.pdf" });
    expect(codeOf(again)).toEqual([409, "FILE_ALREADY_KEPT"]);
    expect(again.json.errors[0].extensions.fileId).toBe(first.json.id);
    expect((await evidence.add("lead-mentor", content)).status).toBe(201);
    const told = await rows<{ text: string }>(
      `select value::text as text from audit_detail union all select subject::text from audit_entry
       union all select subject::text from outbox_message`,
    );
    expect(told.some(({ text }) => text.includes(first.json.id))).toBe(true);
    expect(told.filter(({ text }) => text.includes(canary))).toEqual([]);
    expect(evidence.log.filter((line) => line.includes(canary))).toEqual([]);
  });
});

describe("refused is", () => {
  let evidence: EvidenceForTest;
  beforeAll(async () => {
    evidence = await evidenceForTest("folder");
  }, 120_000);
  afterAll(() => evidence?.close());
  const rows = rowsOf(() => evidence);
  const setting = (value: object) =>
    evidence.database.write(admin, (unit) =>
      unit.affected(
        `insert into setting (provider_id, key, valid_from, value) values ($1, 'evidence', '2024-09-01', $2)
         on conflict (provider_id, key, valid_from) do update set value = excluded.value`,
        [admin.providerId, JSON.stringify(value)],
      ),
    );

  const program = Buffer.from("4d5a90000300000004000000ffff0000b800000000000000", "hex");
  test.each<[string, () => Promise<Buffer> | Buffer, object, [number, string]]>([
    ["a program called a PDF", () => program, {}, [415, "FILE_TYPE_NOT_TAKEN"]],
    [
      "a film",
      () => Buffer.from("00000018667479706d703432000000006d70343269736f6d", "hex"),
      {},
      [415, "FILE_TYPE_NOT_TAKEN"],
    ],
    ["a plain archive", () => packedFile({ "a.txt": "a" }), {}, [415, "FILE_TYPE_NOT_TAKEN"]],
    ["nothing", () => Buffer.alloc(0), {}, [422, "FILE_EMPTY"]],
    ["too much, announced", () => Buffer.alloc(2_001, "a"), {}, [413, "FILE_TOO_LARGE"]],
    ["too much, in parts", () => Buffer.alloc(2_001, "a"), { isChunked: true }, [413, "FILE_TOO_LARGE"]],
    [
      "a document that grows",
      () => wordDocument("a", { "word/b": Buffer.alloc(1_100_000) }),
      { most: 20_000 },
      [422, "FILE_PACKED_TOO_TIGHTLY"],
    ],
    ["a path for a name", () => pdfDocument("a"), { name: "../../plan.pdf" }, [422, "FILE_NAME_NOT_PLAIN"]],
    ["a turned name", () => pdfDocument("a"), { name: "plan\u202Efdp.exe" }, [422, "FILE_NAME_NOT_PLAIN"]],
    [
      "a header in a name",
      () => pdfDocument("a"),
      { name: "a\r\nset-cookie: b.pdf" },
      [422, "FILE_NAME_NOT_PLAIN"],
    ],
    ["no name", () => pdfDocument("a"), { name: " " }, [422, "FILE_NAME_MISSING"]],
    ["no key", () => pdfDocument("a"), { key: null }, [400, "BAD_REQUEST"]],
    [
      "nobody's token",
      () => pdfDocument("a"),
      { headers: { authorization: "Bearer a.b.c" } },
      [401, "TOKEN_REFUSED"],
    ],
    ["a file about nobody", () => pdfDocument("a"), { traineeId: randomUUID() }, [404, "NOT_FOUND"]],
    [
      "a file about somebody else's trainee",
      () => pdfDocument("a"),
      { traineeId: fixtureId("trainee", 2_000_001) },
      [403, "NOT_ALLOWED"],
    ],
  ])("%s", async (_, content, { most = 2_000, ...sent }: { most?: number }, answer) => {
    await setting({ mostBytes: most });
    const before = await rows("select id from evidence_file");
    const refused = await evidence.add("mentor", await content(), sent);
    expect(codeOf(refused)).toEqual(answer);
    expect(refused.json.errors[0].message).toMatch(/^[A-Z].+\.$/u);
    expect(await rows("select id from evidence_file")).toHaveLength(before.length);
    expect(evidence.incoming()).toEqual([]);
  });

  test("by its refusal for a right before a byte of it is read", async () => {
    const token = await evidence.tokenOf("exam-board");
    const socket = connect(evidence.port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      `POST /files?traineeId=${traineeId}&name=plan.pdf HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\nidempotency-key: ${randomUUID()}\r\ncontent-length: 1000\r\n\r\n`,
    );
    const [answer] = await once(socket, "data");
    expect(String(answer)).toContain("HTTP/1.1 403");
    socket.destroy();
  });

  test("what is cut off: nothing of it stays", async () => {
    const before = await rows("select id from evidence_file");
    const token = await evidence.tokenOf("mentor");
    const socket = connect(evidence.port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      `POST /files?traineeId=${traineeId}&name=plan.pdf HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\nidempotency-key: ${randomUUID()}\r\ncontent-length: 1000\r\n\r\n%PDF-1.4`,
    );
    for (let left = 100; evidence.incoming().length === 0 && left > 0; left -= 1) await wait(20);
    expect(evidence.incoming()).toHaveLength(1);
    socket.destroy();
    for (let left = 100; evidence.incoming().length > 0 && left > 0; left -= 1) await wait(20);
    expect(evidence.incoming()).toEqual([]);
    expect(await rows("select id from evidence_file")).toHaveLength(before.length);
  });

  test("what another site's page sends with a session: it knows no token of ours", async () => {
    const sent = {
      "idempotency-key": randomUUID(),
      cookie: "reviewpoint-session=a",
      origin: "https://elsewhere.example",
    };
    const answer = await evidence.ask(
      "POST",
      `/files?traineeId=${traineeId}&name=a.pdf`,
      sent,
      pdfDocument("a"),
    );
    expect(answer.status).toBeGreaterThanOrEqual(401);
    expect(answer.status).toBeLessThanOrEqual(403);
    const nobody = await evidence.ask("GET", `/files/${randomUUID()}`, {});
    expect(codeOf(nobody)).toEqual([401, "UNAUTHENTICATED"]);
  });
});

test("while the store is away nothing is had, and the same key brings the file in once it is back", async () => {
  const evidence = await evidenceForTest("bucket");
  try {
    const { bucket } = evidence;
    if (!bucket) throw new Error("there is no bucket");
    const [content, key] = [pdfDocument("patience"), randomUUID()];
    bucket.refusing = 503;
    const away = await evidence.add("mentor", content, { key });
    expect([away.status, away.json.errors[0].extensions.code]).toEqual([503, "STORAGE_AWAY"]);
    const [file] = await evidence.database.read(admin, (unit) =>
      unit.rows<{ id: string }>("select id from evidence_file where kept_at is null"),
    );
    expect((await evidence.have("mentor", file?.id ?? "")).status).toBe(404);
    bucket.refusing = null;
    const back = await evidence.add("mentor", content, { key });
    expect([back.status, back.json.id]).toEqual([201, file?.id]);
    expect((await evidence.have("mentor", back.json.id)).body.equals(content)).toBe(true);
    bucket.refusing = 500;
    expect((await evidence.have("mentor", back.json.id)).status).toBe(503);
  } finally {
    await evidence.close();
  }
}, 120_000);
