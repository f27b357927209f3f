select
  (select record_send(r) from (
    select a1.name as s0, case when a1.level = 'COMMUNITY' then (select count(*)
      from organisations o3
      where o3.community_id = a1.id
        and o3.kind = 'SOCIAL_ORGANISATION') end as s1, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select o2.name as s0, o2.origin as s1
      from organisations o2
      where o2.community_id = a1.id
        and o2.kind = 'SOCIAL_ORGANISATION'
      order by o2.name, o2.id
      limit 3
    ) r) end as s2, case when a1.level = 'COMMUNITY' then (select count(*)
      from memberships m5
      where m5.community_id = a1.id
        and (m5.until is null or m5.until >= $3::date)
        and m5.role = 'SOCIAL_WORKER') end as s3, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select m4.since as s0, o6.name as s1, left(p7.name, 1) || '*' as s2
      from memberships m4
      join organisations o6 on o6.id = m4.organisation_id
      join people p7 on p7.id = m4.person_id
      where m4.community_id = a1.id
        and (m4.until is null or m4.until >= $3::date)
        and m4.role = 'SOCIAL_WORKER'
      order by m4.role, m4.since, m4.id
      limit 3
    ) r) end as s4, case when a1.level = 'COMMUNITY' then (select count(*)
      from volunteers v9
      where v9.community_id = a1.id) end as s5, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select v8.hours as s0, v8.stars as s1, left(p10.name, 1) || '*' as s2
      from volunteers v8
      join people p10 on p10.id = v8.person_id
      where v8.community_id = a1.id
      order by v8.hours desc, v8.id desc
      limit 3
    ) r) end as s6, case when a1.level = 'COMMUNITY' then (select count(*)
      from activities a12
      where a12.community_id = a1.id) end as s7, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select a11.title as s0, a11.starts_at as s1, m13.role as s2, o14.name as s3, (select count(*)
        from activity_signups a16
        where a16.activity_id = a11.id
          and a16.status = 'CONFIRMED') as s4
      from activities a11
      left join memberships m13 on m13.id = a11.leader_id
      left join organisations o14 on o14.id = m13.organisation_id
      where a11.community_id = a1.id
      order by a11.starts_at desc, a11.id desc
      limit 3
    ) r) end as s8, a1.level as s9
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
