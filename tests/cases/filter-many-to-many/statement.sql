select
  (select string_agg(record_send(r), '') from (
    select v1.hours as s0, (select string_agg(record_send(r), '') from (
      select s4.code as s0
      from skills s4
      join volunteer_skills v5 on v5.skill_id = s4.id
      where v5.volunteer_id = v1.id
      order by s4.code, s4.id
      limit 10
    ) r) as s1
    from volunteers v1
    where v1.province_id = $1::uuid
      and exists (select 1
      from volunteer_skills v3
      where v3.volunteer_id = v1.id
        and v3.skill_id = any(array(select s2.id
        from skills s2
        where s2.code = any($2::text[]))))
    order by v1.hours desc, v1.id desc
    limit 10
  ) r)
