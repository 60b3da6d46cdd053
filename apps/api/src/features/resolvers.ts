import type { NonEmptyArray } from "type-graphql";
import { accessResolvers } from "./access/index.js";
import { frameworkResolvers } from "./framework/index.js";
import { judgementResolvers } from "./judgements/index.js";
import { partnershipResolvers } from "./partnership/index.js";

import { progressResolvers } from "./progress/index.js";
import { providerResolvers } from "./provider/index.js";

/** Every room's resolvers: a room that is not listed here is not in the graph. */
export const resolvers: NonEmptyArray<Function> = [
  ...providerResolvers,
  ...accessResolvers,
  ...partnershipResolvers,
  ...frameworkResolvers,
  ...judgementResolvers,
  ...progressResolvers,
];
