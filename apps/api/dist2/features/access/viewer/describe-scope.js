/** A scope as a phrase, in the provider's words. */
export function describeScope(scope, names) {
    const own = [
        ...names.hubs,
        ...names.subjects,
        ...(names.schools.length > 0 ? [`those placed at ${listed(names.schools)}`] : []),
    ];
    const manner = scope.seesNames ? "" : ", without names";
    switch (scope.kind) {
        case "PROVIDER":
            return `All ${names.trainees}${manner}`;
        case "SELF":
            return "Your own record";
        case "NOTHING":
            return `No ${names.trainees}`;
        case "SCHOOL":
            return `The ${names.trainees} placed at ${listed(names.schools)}${manner}`;
        default:
            return `The ${names.trainees} of ${listed(own)}${manner}`;
    }
}
function listed(names) {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
//# sourceMappingURL=describe-scope.js.map