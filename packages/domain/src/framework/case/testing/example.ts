import type { Framework } from "../../framework.js";
import type { CaseWriting } from "../writing/case-writing.js";

/** Numbers the names as they come: as good as a hash for a single package. */
function numbered(): CaseWriting["identifierOf"] {
  const numbers = new Map<string, number>();
  return (collection, name) => {
    const key = `${collection} ${name}`;
    numbers.set(key, numbers.get(key) ?? numbers.size + 1);
    return `00000000-0000-4000-8000-${String(numbers.get(key)).padStart(12, "0")}`;
  };
}
/** What the tests say of a package. */
export const writing = (caseVersion: "1.0" | "1.1" = "1.1"): CaseWriting => ({
  caseVersion,
  creator: "Weald and Coast Teacher Training",
  baseUri: "https://example.org/ims/case/v1p1",
  identifierOf: numbered(),
  lastChangedAt: "2026-08-20T09:00:00Z",
});

/** A small sound framework with one of everything. */
export const framework: Framework = {
  code: "curriculum",
  name: "Curriculum",
  version: "2026-27",
  validFrom: "2026-09-01",
  strands: [
    { code: "behaviour", name: "Behaviour", position: 1 },
    { code: "assessment", name: "Assessment", position: 2 },
  ],
  stages: [{ code: "one", name: "Stage one", position: 1 }],
  levels: [
    { code: "emerging", name: "Emerging", rank: 1 },
    { code: "secure", name: "Secure", rank: 2 },
  ],
  statements: [
    { code: "B1", strandCode: "behaviour", stageCode: "one", text: "Uses routines.", position: 1 },
  ],
  descriptors: [{ strandCode: "behaviour", levelCode: "secure", text: "Routines hold." }],
  expectations: [{ reviewPointCode: "autumn", strandCode: "behaviour", levelCode: "emerging" }],
  mappings: [{ strandCode: "behaviour", scheme: "ITTECF", section: "S7" }],
};
