/**
 * How someone is related to what an act touches, the nearest first: it is about themselves, about a trainee whom they
 * mentor, placed at their school, of their subject or of their hub, or it belongs to their provider. `ended` is a
 * relation of the past, `none` is no relation: no table has a line for either.
 */
export const accessRelations = [
  "self",
  "caseload",
  "school",
  "subject",
  "hub",
  "provider",
  "ended",
  "none",
] as const;

/** One of the eight relations. */
export type AccessRelation = (typeof accessRelations)[number];

/** A relation that a table can have lines for. */
export type LivingRelation = Exclude<AccessRelation, "ended" | "none">;

/** The relations that a table can have lines for, the nearest first. */
export const livingRelations: readonly LivingRelation[] = accessRelations.filter(
  (relation) => relation !== "ended" && relation !== "none",
);

/** Whom a relation reaches, said to the person who asks and of others; names in braces are the provider's words. */
export const relationPhrases: Readonly<Record<LivingRelation, readonly [yours: string, theirs: string]>> = {
  self: ["yourself", "themselves"],
  caseload: ["the {trainee.plural} you mentor", "the {trainee.plural} they mentor"],
  school: ["the {trainee.plural} placed at your {school}", "the {trainee.plural} placed at their {school}"],
  subject: ["the {trainee.plural} of your {subject}", "the {trainee.plural} of their {subject}"],
  hub: ["the {trainee.plural} of your {hub}", "the {trainee.plural} of their {hub}"],
  provider: ["all {trainee.plural}", "all {trainee.plural}"],
};
