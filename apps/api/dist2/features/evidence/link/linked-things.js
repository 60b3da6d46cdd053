import sql, { raw } from "sql-template-tag";
const column = (name) => raw(`evidence_link.${name}`);
/** A meeting's first draft is its author's own. */
const isNoOthersDraft = (viewer) => sql `exists (select from meeting
  join meeting_version on meeting_version.provider_id = meeting.provider_id and meeting_version.meeting_id = meeting.id
  where meeting.provider_id = evidence_link.provider_id and meeting.id = evidence_link.meeting_id
    and (meeting_version.state <> 'draft' or meeting.written_by = ${viewer.personId}))`;
/** Every kind of thing that a file can be evidence of, by the name of its id in the graph. */
export const linkedThings = {
    judgementId: {
        ...{ what: "judgement", column: column("judgement_id"), from: sql `judgement thing` },
        reading: { act: "read-judgement", field: "evidence" },
    },
    observationCopyId: {
        ...{ what: "copy of an observation", column: column("observation_copy_id") },
        from: sql `(select observation_copy.provider_id, observation_copy.id, trainee_id from observation_copy
      join observation on observation.provider_id = observation_copy.provider_id
        and observation.id = observation_copy.observation_id) thing`,
        reading: { act: "read-observation", field: "evidence" },
    },
    targetId: {
        ...{ what: "target", column: column("target_id"), from: sql `target thing` },
        reading: { act: "read-targets" },
    },
    meetingId: {
        ...{ what: "meeting", column: column("meeting_id"), from: sql `meeting thing` },
        ...{ reading: { act: "read-meetings" }, also: isNoOthersDraft },
    },
    concernId: {
        ...{ what: "concern", column: column("concern_id"), from: sql `concern thing` },
        reading: { act: "read-concerns" },
    },
};
//# sourceMappingURL=linked-things.js.map