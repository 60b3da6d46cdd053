/**
 * The rooms of the domain, from the ground up, and the rooms that each may open.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayOpen = {
  calendar: [],
  // A version of a framework begins on a day, and a mapping names the day on which it was agreed.
  framework: ["calendar"],
  statistics: [],
  access: [],
  // The roles that people hold are those that access counts.
  partnership: ["calendar", "access"],
  interchange: ["calendar", "framework", "partnership", "judgements"],
  disclosure: ["statistics"],
  judgements: ["calendar", "framework"],
  observations: ["calendar", "framework"],
  entitlement: ["calendar"],
  knowledge: ["calendar", "framework"],
  training: ["calendar", "framework"],
  targets: ["calendar", "framework", "judgements", "knowledge"],
  // figures for readers who may not see names are published tables
  progress: ["calendar", "framework", "judgements", "statistics", "disclosure"],
  moderation: ["calendar", "judgements", "statistics"],
  recovery: ["calendar", "targets", "progress"],
  duties: ["calendar"],
  evidence: ["calendar"],
};

/**
 * What a feature of the api opens beyond its room's arrows. A rule is handed plain facts and need not know whose they
 * are; the graph must, because a room adds its fields to another's type from its own side: a cohort has a framework,
 * a trainee has judgements. `provider` has no room in the domain: its name, words and settings carry no rule.
 */
const alsoInTheGraph = {
  provider: [],
  // a setup file is held against what its rooms say that a provider may set
  interchange: ["provider"],
  audit: ["provider", "partnership"],
  post: ["provider", "partnership"],
  access: ["provider", "partnership"],
  framework: ["partnership"],
  judgements: ["partnership", "provider"],
  observations: ["partnership", "provider"],
  progress: ["partnership", "provider"],
  // a concern rests on judgements of the portfolio
  recovery: ["partnership", "provider", "judgements"],
  knowledge: ["partnership"],
  targets: ["partnership", "provider"],
  // their rules are moderation's: a mark is first given, then moderated, then agreed
  assignments: ["framework", "partnership", "provider"],
  // and marks of assignments are one of the populations that it moderates
  moderation: ["framework", "partnership", "provider", "assignments"],
  // a file is evidence of what other rooms record, and adds itself to their types from its own side
  evidence: ["partnership", "provider", "judgements", "observations", "targets", "recovery"],
  // a board decides about trainees and how they are assessed: its rules are moderation's
  // and what it writes down for readers without names is held against disclosure
  boards: ["partnership", "provider", "moderation", "disclosure"],
  // what is frozen: a page's answer, or a board's pack
  frozen: ["partnership", "provider", "boards", "moderation"],
};

/**
 * The features of the api, which mirror the rooms of the domain, and the features that each may open.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const featureMayOpen = Object.fromEntries(
  [...new Set([...Object.keys(alsoInTheGraph), ...Object.keys(mayOpen)])].map((room) => [
    room,
    [...(mayOpen[room] ?? []), ...(alsoInTheGraph[room] ?? [])],
  ]),
);
