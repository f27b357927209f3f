select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0, o1.depth as s1, (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.depth as s1
      from organisations o2
      join organisation_ancestors o3 on o3.ancestor_id = o2.id
      where o3.organisation_id = o1.id
      order by o2.depth, o2.id
      limit 10
    ) r) as s2, (select count(*)
      from organisations o6
      join organisation_ancestors o7 on o7.ancestor_id = o6.id
      where o7.organisation_id = o1.id
        and o6.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')) as s3, (select string_agg(record_send(r), '') from (
      select o4.kind as s0, o4.depth as s1
      from organisations o4
      join organisation_ancestors o5 on o5.ancestor_id = o4.id
      where o5.organisation_id = o1.id
        and o4.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')
      order by o4.depth, o4.id
      limit 10
    ) r) as s4, (select count(*)
      from organisations o10
      join organisation_ancestors o11 on o11.organisation_id = o10.id
      where o11.ancestor_id = o1.id
        and o10.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')) as s5, (select string_agg(record_send(r), '') from (
      select o8.kind as s0
      from organisations o8
      join organisation_ancestors o9 on o9.organisation_id = o8.id
      where o9.ancestor_id = o1.id
        and o8.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')
      order by o8.name, o8.id
      limit 2
    ) r) as s6
    from organisations o1
    where o1.depth >= $1::integer
      and o1.kind = any($2::text[])
    order by o1.depth desc, o1.id
    limit 4
  ) r)
