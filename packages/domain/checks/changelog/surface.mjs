import { createHash } from "node:crypto";

/**
 * The declarations of an API report, each by its name: a short hash of all that is declared under it.
 *
 * @param {string} report Markdown, as `api/<room>.api.md` holds it
 * @returns {Record<string, string>} names in order
 */
export function surfaceOf(report) {
  const [, code = ""] = /^```ts\n([\s\S]*?)^```$/mu.exec(report) ?? [];
  const declared = new Map();
  const declarations = code.replace(/^\/\/ \(No @packageDocumentation.*$/mu, "").split(/^(?=\/\/ @\w+)/mu);
  for (const declaration of declarations) {
    const [, name] =
      /^export (?:declare )?(?:abstract )?(?:function|interface|type|const|class|enum) (\w+)/mu.exec(
        declaration,
      ) ?? [];
    if (name !== undefined) declared.set(name, `${declared.get(name) ?? ""}${declaration.trim()}\n`);
  }
  return Object.fromEntries(
    [...declared]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, text]) => [name, hashOf(text)]),
  );
}

/** The first twelve digits of SHA-256. */
export const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/**
 * What differs between two surfaces, room by room.
 *
 * @param {Record<string, Record<string, string>>} before rooms with their names
 * @param {Record<string, Record<string, string>>} after
 * @returns {{ room: string, name: string, how: "Added" | "Changed" | "Removed" }[]}
 */
export function changesBetween(before, after) {
  const rooms = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return rooms.flatMap((room) => {
    const [old = {}, now = {}] = [before[room], after[room]];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted().flatMap((name) => {
      if (old[name] === now[name]) return [];
      const how = !(name in old) ? "Added" : name in now ? "Changed" : "Removed";
      return [{ room, name, how }];
    });
  });
}
