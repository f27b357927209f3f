select
  (select record_send(r) from (
    select a1.name as s0, a1.households as s1, a1.residents as s2, a2.name as s3, case when a1.level = 'COMMUNITY' then (select count(*)
      from areas a4
      where a4.community_id = a1.id
        and a4.level = 'GRID'
        and (a4.valid_to is null or a4.valid_to >= $3::date)
        and a4.tier = $5::integer) end as s4, case when a1.level = 'COMMUNITY' then (select count(*)
      from organisations o6
      where o6.community_id = a1.id) end as s5, case when a1.level = 'COMMUNITY' then (select count(*)
      from facilities f8
      where f8.community_id = a1.id) end as s6, case when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
      select f7.name as s0, f7.kind as s1, f7.meets_national_standard as s2
      from facilities f7
      where f7.community_id = a1.id
      order by f7.name, f7.id
      limit 10
    ) r) end as s7, case when a1.level = 'COMMUNITY' then (select count(*)
      from volunteers v10
      where v10.community_id = a1.id) end as s8, case when a1.level = 'COMMUNITY' then (select count(*)
      from issues i12
      where i12.community_id = a1.id
        and (i12.visibility = 'PUBLIC' or i12.community_id = $6::uuid)
        and i12.status = 'OPEN') end as s9, case when a1.level = 'COMMUNITY' then (select count(*)
      from issues i14
      where i14.community_id = a1.id
        and (i14.visibility = 'PUBLIC' or i14.community_id = $6::uuid)) end as s10, case when a1.level = 'COMMUNITY' then (select count(*)
      from community_matters c16
      where c16.community_id = a1.id) end as s11, a1.level as s12
    from areas a1
    left join areas a2 on a2.id = a1.parent_id
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
