import type { SamplingPolicyInput } from "../../../generated/documents.js";

type Given = Readonly<Record<string, unknown>>;

/** A policy of one's own, from what was filled in under the names of `ownFields`, with the pass mark beside them. */
export function ownPolicyOf(given: Given): SamplingPolicyInput {
  const count = (name: string) => given[name] as number | null;
  const texts = (name: string) => (given[name] ?? []) as string[];
  const rows = <Row>(name: string) => (given[name] ?? []) as Row[];
  return {
    code: "own",
    name: String(given["name"] ?? ""),
    source: {
      title: String(given["source"] ?? ""),
      confidence: "high",
      statedOn: String(given["statedOn"] ?? ""),
    },
    passMark: passMarkOf(given),
    size: {
      kind: String(given["size"] ?? ""),
      pieces: count("pieces"),
      percent: count("percent"),
      atLeast: count("atLeast") ?? 1,
      atMost: count("atMost"),
    },
    mustIncludes: [
      ...(given["fails"] === true ? [{ kind: "fails" }] : []),
      ...(count("border") === null ? [] : [{ kind: "border", within: count("border") }]),
      ...(count("highest") === null ? [] : [{ kind: "highest", pieces: count("highest") }]),
      ...(count("lowest") === null ? [] : [{ kind: "lowest", pieces: count("lowest") }]),
      ...texts("bands").map((bandId) => ({ kind: "band", bandId })),
      ...texts("flags").map((flag) => ({ kind: "flag", flag })),
    ],
    mustIncludesCount: String(given["mustIncludesCount"] ?? ""),
    minimums: rows<{ by: string; atLeast: number }>("minimums").map(({ by, atLeast }) => ({
      by: [by],
      atLeast,
    })),
    spread: rows<{ over: string; share: string }>("spread"),
    mayRelax: texts("mayRelax"),
    escalation: rows<{ when: string; extendTo: string }>("escalation"),
  };
}

/** The rank of the lowest level that passes; null where none was chosen. */
export function passMarkOf(given: Given): number | null {
  const chosen = given["passMark"];
  return chosen === null || chosen === undefined || chosen === "" ? null : Number(chosen);
}
