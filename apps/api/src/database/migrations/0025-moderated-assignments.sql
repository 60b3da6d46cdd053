-- Marks of a written assignment are moderated like other judgements: an exercise is about an assignment that there is,
alter table moderation_exercise add foreign key (provider_id, assignment_id) references assignment (provider_id, id);

-- and marks and feedback of a piece of work are hidden from whoever is to judge it blind, until theirs is in. They stay
-- held from the trainee whose own they are, whatever a transaction is for.
do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['mark', 'feedback'] loop
    execute format('drop policy tenant on %I', tenant_table);
    execute format('create policy tenant on %1$I to reviewpoint_app
      using (provider_id = (select current_provider()) and (
        not exists (select from trainee own where own.provider_id = %1$I.provider_id and own.id = %1$I.trainee_id
          and own.person_id = (select current_person()))
        or exists (select from feedback_release sent where sent.provider_id = %1$I.provider_id
          and sent.piece_id = %1$I.piece_id and sent.released_at >= %1$I.recorded_at))
        and ((select current_purpose()) = ''moderation''
          or piece_id not in (select open.piece_key::uuid from moderation_allotment open
            where open.provider_id = (select current_provider()) and open.moderator_id = (select current_person())
              and open.is_blind and open.judged_at is null and open.released_at is null
              and open.submission_id is not null)))
      with check (provider_id = (select current_provider())
        and not exists (select from trainee own where own.provider_id = %1$I.provider_id and own.id = %1$I.trainee_id
          and own.person_id = (select current_person())))', tenant_table);
  end loop;
end $$;
