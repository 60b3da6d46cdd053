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
  partnership: ["calendar"],
  interchange: ["calendar", "framework", "partnership", "judgements"],
  disclosure: ["statistics"],
  judgements: ["calendar", "framework"],
  observations: ["calendar", "framework"],
  entitlement: ["calendar"],
  knowledge: ["calendar", "framework"],
  training: ["calendar", "framework"],
  targets: ["calendar", "framework", "judgements", "knowledge"],
  progress: ["calendar", "framework", "judgements", "statistics"],
  moderation: ["calendar", "judgements", "statistics"],
  recovery: ["calendar", "targets", "progress"],
  duties: ["calendar"],
};

/**
 * The features of the api. They mirror the rooms of the domain and follow the same arrows; `provider` is the one
 * without a rule of its own: the provider's name, words and settings.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const featureMayOpen = { provider: [], ...mayOpen };
