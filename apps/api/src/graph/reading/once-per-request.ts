import type { GraphContext } from "../context.js";

/**
 * What is made once a request, the first time that it is asked for, and gone with it.
 *
 * The request itself keeps it. A WeakMap by request would do the same, but hold everything that its values reach until the
 * next full collection of garbage, because those of the young generation do not look into it.
 *
 * @example const teams = oncePerRequest((context) => readTeams(context)); // await teams(context)
 */
export function oncePerRequest<Made>(make: (context: GraphContext) => Made): (context: GraphContext) => Made {
  return (context) => {
    if (context.kept.has(make)) return context.kept.get(make) as Made;
    const made = make(context);
    context.kept.set(make, made);
    return made;
  };
}
