select
  (select record_send(r) from (
    select left(p1.name, 1) || '*' as s0
    from people p1
    where p1.id = $2::uuid
      and (exists (select 1
      from memberships m2
      where m2.person_id = p1.id
        and m2.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m2.until is null or m2.until >= $1::date)) or exists (select 1
      from volunteers v3
      where v3.person_id = p1.id))
  ) r),
  (select record_send(r) from (
    select left(p4.name, 1) || '*' as s0
    from people p4
    where p4.id = $3::uuid
      and (exists (select 1
      from memberships m5
      where m5.person_id = p4.id
        and m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and (m5.until is null or m5.until >= $1::date)) or exists (select 1
      from volunteers v6
      where v6.person_id = p4.id))
  ) r)
