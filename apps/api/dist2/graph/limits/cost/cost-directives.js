import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, } from "graphql";
/** What something costs: the directive of the GraphQL cost specification. */
const cost = new GraphQLDirective({
    name: "cost",
    description: "Points that an operation pays. On a field: once for each place of the document that selects it, because one statement reads it for all its parents. On an argument: for each element of the list given. On a type: for each of its objects that the answer could hold; 1 where a type says nothing.",
    locations: [
        DirectiveLocation.FIELD_DEFINITION,
        DirectiveLocation.ARGUMENT_DEFINITION,
        DirectiveLocation.OBJECT,
    ],
    args: { weight: { type: new GraphQLNonNull(GraphQLString), description: "A number of points." } },
});
const strings = new GraphQLList(new GraphQLNonNull(GraphQLString));
/** How long a list is reckoned to be: the directive of the GraphQL cost specification. */
const listSize = new GraphQLDirective({
    name: "listSize",
    description: "How many objects a list is reckoned to hold for each of its parents.",
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
        assumedSize: { type: GraphQLInt, description: "As many as this, whatever is asked." },
        slicingArguments: { type: strings, description: "As many as this argument says." },
        sizedFields: { type: strings, description: "The lists below this field that are as long." },
        requireOneSlicingArgument: {
            type: GraphQLBoolean,
            defaultValue: true,
            description: "Whether exactly one of the arguments has to be given.",
        },
    },
});
/** The directives with which the schema says what it costs to ask. */
export const costDirectives = [cost, listSize];
//# sourceMappingURL=cost-directives.js.map