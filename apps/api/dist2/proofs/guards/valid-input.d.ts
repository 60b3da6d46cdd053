import { type GraphQLSchema } from "graphql";
/** A mutation that is only validated, with an input of the right shape: whether it is allowed is said before the rest. */
export declare function validatedMutation(name: string, schema: GraphQLSchema): string;
