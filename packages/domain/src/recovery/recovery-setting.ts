/** When a plan is reviewed in one of its steps, in working days of the trainee's school after the step began. */
export interface ReviewSpan {
  /** A review before so many days is too early. */
  readonly least: number;
  /** Proposed where nobody names a day. */
  readonly usual: number;
  /** A review later than so many days is too late to be planned. */
  readonly most: number;
}

/** What a provider sets of recovery: one dated setting, and the one in force on the day counts. */
export interface RecoverySetting {
  /** The most targets that one plan holds. */
  readonly mostTargets: number;
  /** Working days within which a concern that asks for a plan has one; 0 is the same day. */
  readonly planWithin: number;
  /** The kinds of concern that ask for a plan. */
  readonly plannedKinds: readonly ConcernKind[];
  readonly review: { readonly [step in PlanStep]: ReviewSpan };
  /** Working days after which what was done for a trainee is followed up, where nobody names a day. */
  readonly followUpAfter: number;
  /** The roles that read and record welfare; a trainee always reads their own. */
  readonly welfareRoles: readonly string[];
}

/** What a concern is about. The content of one about welfare is kept with the welfare record. */
export const concernKinds = ["progress", "conduct", "attendance", "welfare"] as const;

/** One of the four kinds. */
export type ConcernKind = (typeof concernKinds)[number];

/** A plan begins as support, and is taken to its formal step when support was not enough. */
export const planSteps = ["support", "formal"] as const;

/** One of the two steps. */
export type PlanStep = (typeof planSteps)[number];

/**
 * What counts where a provider has set nothing: at most 3 targets, opened the same day, reviewed after 2 weeks, in the
 * formal step between 2 and 4 weeks (support-plan procedures published by English providers).
 */
export const usualRecoverySetting: RecoverySetting = {
  mostTargets: 3,
  planWithin: 0,
  plannedKinds: ["progress"],
  review: {
    support: { least: 1, usual: 10, most: 10 },
    formal: { least: 10, usual: 10, most: 20 },
  },
  followUpAfter: 10,
  welfareRoles: ["hub-director", "deputy-director", "leadership-team"],
};

/**
 * A provider's setting over the usual one: what it leaves out stays usual.
 *
 * @throws TypeError for a name that there is not, and for a value of another shape.
 * @example
 * recoverySettingOf({ mostTargets: 2 }).mostTargets // => 2
 * recoverySettingOf({ mostTargets: 2 }).planWithin // => 0
 */
export function recoverySettingOf(value: unknown): RecoverySetting {
  const given = Object.entries(isRecord(value) ? value : { value });
  for (const [name, one] of given) {
    if (!Object.hasOwn(shapes, name) || !shapes[name as keyof RecoverySetting](one)) {
      throw new TypeError(`the setting of recovery cannot be read: ${name} is ${JSON.stringify(one)}`);
    }
  }
  return { ...usualRecoverySetting, ...(Object.fromEntries(given) as Partial<RecoverySetting>) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, isOne: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(isOne);
const isSpan = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { least, usual, most } = value;
  return isCount(least) && isCount(usual) && isCount(most) && least <= usual && usual <= most && usual > 0;
};

const shapes: { readonly [name in keyof RecoverySetting]: (value: unknown) => boolean } = {
  mostTargets: (value) => isCount(value) && value > 0,
  planWithin: isCount,
  plannedKinds: (value) => isListOf(value, (one) => (concernKinds as readonly unknown[]).includes(one)),
  review: (value) => isRecord(value) && planSteps.every((step) => isSpan(value[step])),
  followUpAfter: isCount,
  welfareRoles: (value) => isListOf(value, (one) => typeof one === "string"),
};
