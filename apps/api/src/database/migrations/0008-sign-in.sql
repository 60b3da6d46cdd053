-- Signing in with a provider's own identity service: sign-ins under way, sessions, invitations that link a login to a
-- person once, and service tokens of other frontends. Nothing here is worth stealing: secrets are kept as SHA-256 alone.

-- Before anybody is known there is no provider, so these two stand beside login and membership, reached by functions alone.
create table sign_in_attempt (
  key_hash text primary key,
  -- the settings' name of the issuer that was gone to
  issuer text not null,
  -- a path of our own
  go_on_to text not null,
  invitation_provider_id uuid,
  invitation_hash text,
  expires_at timestamptz not null,
  check ((invitation_provider_id is null) = (invitation_hash is null))
);
create index sign_in_attempt_expiry on sign_in_attempt (expires_at);

create table login_session (
  key_hash text primary key,
  login_id uuid not null references login (id),
  -- the provider that is looked at; null until one is chosen, where the login has several
  provider_id uuid references provider (id),
  -- what the issuer asks for to sign out there too, sealed with the session's own key
  sign_out_hint text,
  began_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index login_session_login on login_session (login_id);
create index login_session_expiry on login_session (expires_at);

-- A link that lets one person sign in for the first time: for once, and not for long.
create table invitation (
  provider_id uuid not null references provider (id),
  id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  -- null for the first administrator, who is invited by whoever runs the installation
  invited_by uuid,
  invited_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > invited_at),
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (provider_id, id),
  unique (provider_id, token_hash),
  foreign key (provider_id, person_id) references person (provider_id, id),
  foreign key (provider_id, invited_by) references person (provider_id, id)
);
create index invitation_person on invitation (provider_id, person_id);

-- What a frontend or a script of the provider shows to be let in, and how far that goes.
create table service_token (
  provider_id uuid not null references provider (id),
  id uuid not null,
  name text not null check (name <> ''),
  token_hash text not null,
  -- the acts it may do: an array of codes of the access tables
  acts jsonb not null,
  -- the roles it stands in for, each with its place: an array of { role, hubId, subjectId, schoolId }
  roles jsonb not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  revoked_at timestamptz,
  -- to the minute or so: not every use is written down
  last_used_at timestamptz,
  primary key (provider_id, id),
  unique (provider_id, token_hash),
  foreign key (provider_id, issued_by) references person (provider_id, id)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['invitation', 'service_token'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy tenant on %I to reviewpoint_app using (provider_id = (select current_provider()))
      with check (provider_id = (select current_provider()))', tenant_table);
    execute format('grant select, insert, update on %I to reviewpoint_app', tenant_table);
  end loop;
end $$;

-- Sign-ins under way: begun, and taken once.
create function begin_sign_in(attempt text, at_issuer text, going_on_to text, of_provider uuid, of_invitation text,
    at_time timestamptz, until_time timestamptz)
  returns void language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    delete from sign_in_attempt where expires_at <= at_time;
    insert into sign_in_attempt (key_hash, issuer, go_on_to, invitation_provider_id, invitation_hash, expires_at)
      values (attempt, at_issuer, going_on_to, of_provider, of_invitation, until_time);
  end $$;
create function take_sign_in(attempt text, at_time timestamptz)
  returns table (issuer text, go_on_to text, invitation_provider_id uuid, invitation_hash text)
  language sql security definer set search_path = public, pg_temp
  as $$
    with taken as (delete from sign_in_attempt where key_hash = attempt returning *)
    select issuer, go_on_to, invitation_provider_id, invitation_hash from taken where expires_at > at_time
  $$;

-- Sessions. Nothing begins for a login that nobody linked.
create function begin_session(session_key text, login_issuer text, login_subject text, hint text,
    at_time timestamptz, until_time timestamptz)
  returns boolean language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare known uuid;
  begin
    select id into known from login where issuer = login_issuer and subject = login_subject;
    if known is null then return false; end if;
    delete from login_session where expires_at <= at_time;
    insert into login_session (key_hash, login_id, sign_out_hint, began_at, last_seen_at, expires_at)
      values (session_key, known, hint, at_time, at_time, until_time);
    return true;
  end $$;
create function session_of(session_key text)
  returns table (issuer text, subject text, slug text, sign_out_hint text, last_seen_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select login.issuer, login.subject, provider.slug, sign_out_hint, last_seen_at, expires_at
    from login_session
    join login on login.id = login_session.login_id
    left join provider on provider.id = login_session.provider_id
    where key_hash = session_key
  $$;
create function touch_session(session_key text, at_time timestamptz)
  returns void language sql security definer set search_path = public, pg_temp
  as $$ update login_session set last_seen_at = at_time where key_hash = session_key and last_seen_at < at_time $$;
-- Looks at one of the login's own providers; false for any other.
create function choose_provider(session_key text, chosen text)
  returns boolean language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare found_provider uuid;
  begin
    select provider.id into found_provider
    from login_session
    join membership on membership.login_id = login_session.login_id
    join provider on provider.id = membership.provider_id
    where key_hash = session_key and provider.slug = chosen;
    if found_provider is null then return false; end if;
    update login_session set provider_id = found_provider where key_hash = session_key;
    return true;
  end $$;
create function end_session(session_key text)
  returns void language sql security definer set search_path = public, pg_temp
  as $$ delete from login_session where key_hash = session_key $$;
-- Every session of the login whose session this is, on whatever device.
create function end_every_session(session_key text)
  returns void language sql security definer set search_path = public, pg_temp
  as $$
    delete from login_session where login_id = (select login_id from login_session where key_hash = session_key)
  $$;

-- Links a login to a person of the provider that the transaction is in; false when it is linked to another person there.
create function link_login(new_login uuid, login_issuer text, login_subject text, to_person uuid)
  returns boolean language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare linked uuid;
  begin
    insert into login (id, issuer, subject) values (new_login, login_issuer, login_subject)
      on conflict (issuer, subject) do nothing;
    select id into linked from login where issuer = login_issuer and subject = login_subject;
    insert into membership (provider_id, login_id, person_id) values (current_provider(), linked, to_person)
      on conflict (provider_id, login_id) do nothing;
    return exists (select from membership
      where provider_id = current_provider() and login_id = linked and person_id = to_person);
  end $$;
-- Takes every login of a person away, in the provider that the transaction is in, and ends their sessions.
create function unlink_logins(of_person uuid)
  returns integer language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare unlinked integer;
  begin
    delete from login_session where login_id in (select login_id from membership
      where membership.provider_id = current_provider() and person_id = of_person);
    delete from membership where provider_id = current_provider() and person_id = of_person;
    get diagnostics unlinked = row_count;
    return unlinked;
  end $$;
-- Who of the provider that the transaction is in can sign in, and where.
create function linked_logins()
  returns table (person_id uuid, issuer text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select membership.person_id, login.issuer
    from membership join login on login.id = membership.login_id
    where membership.provider_id = current_provider()
    order by membership.person_id, login.issuer
  $$;

revoke all on function begin_sign_in(text, text, text, uuid, text, timestamptz, timestamptz), take_sign_in(text, timestamptz),
  begin_session(text, text, text, text, timestamptz, timestamptz), session_of(text), touch_session(text, timestamptz),
  choose_provider(text, text), end_session(text), end_every_session(text), link_login(uuid, text, text, uuid),
  unlink_logins(uuid), linked_logins() from public;
grant execute on function begin_sign_in(text, text, text, uuid, text, timestamptz, timestamptz), take_sign_in(text, timestamptz),
  begin_session(text, text, text, text, timestamptz, timestamptz), session_of(text), touch_session(text, timestamptz),
  choose_provider(text, text), end_session(text), end_every_session(text), link_login(uuid, text, text, uuid),
  unlink_logins(uuid), linked_logins() to reviewpoint_app;
