import { type ClassType, Extensions, Field, InterfaceType, ObjectType } from "type-graphql";
import type { ReadAll } from "../../prefetch/read-all.js";
import { type Batch, loadAll } from "../../reading/load.js";

/** One thing that a payload shows, and how it is read by its id; null where the viewer may not see it. */
export interface PayloadField {
  readonly type: () => ClassType<object>;
  readonly by: Batch<string, object | null>;
  /** Whether it is a list of things. */
  readonly isList?: true;
  readonly description: string;
}

/** What a payload shows, by field. */
export type PayloadFields = Readonly<Record<string, PayloadField>>;

/** What the answer to every write that was done shows. */
@InterfaceType("Recorded", {
  description: "A write that was done, or that could be.",
  resolveType: () => undefined,
})
export class RecordedType {
  @Field(() => Boolean, {
    simple: true,
    description: "false when it was only validated: nothing was done, and the rest is null.",
  })
  readonly recorded!: boolean;
}

/**
 * The name of a mutation's payload.
 * @example payloadName("grantRole") // => "GrantRolePayload"
 */
export const payloadName = (mutation: string): string => `${upperFirst(mutation)}Payload`;

/** A name with its first letter in upper case. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The payload type of a mutation: each field is read by the ids that the action gave, or gave the first time. */
export function payloadType(
  mutation: string,
  shows: PayloadFields,
  shownOnce: Readonly<Record<string, string>> = {},
): ClassType<object> {
  class Payload extends RecordedType {}
  for (const [name, field] of Object.entries(shows)) {
    const type = (): unknown => (field.isList ? [field.type()] : field.type());
    const { description } = field;
    Field(type as never, { nullable: true, simple: true, description })(Payload.prototype, name);
    Extensions({ readAll: byIds(name, field) })(Payload.prototype, name);
  }
  for (const [name, description] of Object.entries(shownOnce)) {
    Field(() => String, { nullable: true, simple: true, description })(Payload.prototype, name);
  }
  const description = `What ${mutation} did.`;
  ObjectType(payloadName(mutation), { description, implements: RecordedType, simpleResolvers: true })(
    Payload,
  );
  return Payload;
}

interface Answered {
  readonly ids: Readonly<Record<string, string | readonly string[] | undefined>>;
}

function byIds(name: string, { by, isList }: PayloadField): ReadAll {
  return async (parents, _given, context) => {
    const ids = (parents as readonly Answered[]).map((one) => one.ids[name]);
    const read = (some: readonly string[]) => loadAll(by, some, context);
    return Promise.all(
      ids.map(async (id) => {
        if (id === undefined) return null;
        const found = await read([id].flat());
        return isList ? found.filter((one) => one !== null) : (found[0] ?? null);
      }),
    );
  };
}
