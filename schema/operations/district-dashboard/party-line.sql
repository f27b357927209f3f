select
  (select record_send(r) from (
    select o1.name as s0, (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.level as s1
      from organisations o2
      join organisation_ancestors o3 on o3.ancestor_id = o2.id
      where o3.organisation_id = o1.id
        and o2.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')
      order by o2.name, o2.id
      limit 10
    ) r) as s1, (select count(*)
      from organisations o6
      join organisation_ancestors o7 on o7.organisation_id = o6.id
      where o7.ancestor_id = o1.id
        and o6.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')) as s2, (select string_agg(record_send(r), '') from (
      select o4.name as s0, o4.level as s1, a8.name as s2
      from organisations o4
      join organisation_ancestors o5 on o5.organisation_id = o4.id
      left join areas a8 on a8.id = o4.area_id
      where o5.ancestor_id = o1.id
        and o4.kind in ('DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH')
      order by o4.name, o4.id
      limit 5
    ) r) as s3
    from organisations o1
    where o1.id = $1::uuid
  ) r)
