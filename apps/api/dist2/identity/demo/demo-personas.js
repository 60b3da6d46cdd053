const roleOrder = {
    "hub-director": "Hub director",
    "deputy-director": "Deputy director",
    "lead-mentor": "Lead mentor",
    "professional-tutor": "Professional tutor",
    mentor: "Mentor",
    trainee: "Trainee",
    "line-manager": "Line manager",
    "leadership-team": "Leadership team",
    moderator: "Moderator",
    "exam-board": "Exam board",
    "qa-committee": "Quality committee",
    "provider-admin": "Provider administrator",
};
/** The people of the demo providers, first provider first, in the order in which the roles are listed above. */
export async function demoPersonas(database) {
    const logins = await database.identify((unit) => unit.rows(`select subject, slug, provider_name as "providerName" from demo_logins()`));
    const first = logins[0]?.slug;
    const slugs = [...new Set(logins.map(({ slug }) => slug))];
    const roles = Object.keys(roleOrder);
    return logins
        .map(({ subject, slug, providerName }) => {
        const role = subject.slice(0, -slug.length - 1);
        const label = roleOrder[role] ?? role;
        return { slug, role, subject, label, provider: providerName, persona: slug === first ? role : subject };
    })
        .sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug) || roles.indexOf(a.role) - roles.indexOf(b.role))
        .map(({ persona, subject, label, provider }) => ({ persona, subject, label, provider }));
}
/** The persona that somebody typed, with or without its provider's slug; null when there is no such person in the demo. */
export function findPersona(personas, typed) {
    return personas.find(({ persona, subject }) => typed === persona || typed === subject) ?? null;
}
//# sourceMappingURL=demo-personas.js.map