-- A record that is half written is its author's own: the database shows it to nobody else, whatever a statement asks.
-- Whoever takes a turn at the record (confirms, returns, hands over) has to know that one is being written, and says so.
alter policy tenant on meeting_version
  using (provider_id = (select current_provider()) and (state <> 'draft' or recorded_by = (select current_person())
    or (select current_purpose()) = 'meeting-turn'));

-- What a draft says of targets is seen with it.
alter policy tenant on meeting_review
  using (provider_id = (select current_provider()) and exists (select from meeting_version seen
    where seen.provider_id = meeting_review.provider_id and seen.meeting_id = meeting_review.meeting_id
      and seen.version = meeting_review.version));
