select
  (select string_agg(record_send(r), '') from (
    select s1.code as s0, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from volunteers v6
      join volunteer_skills v7 on v7.volunteer_id = v6.id
      where v7.skill_id = s1.id) as n) c) as s1, (select string_agg(record_send(r), '') from (
      select v2.hours as s0, (select string_agg(record_send(r), '') from (
        select s4.code as s0
        from skills s4
        join volunteer_skills v5 on v5.skill_id = s4.id
        where v5.volunteer_id = v2.id
        order by s4.code, s4.id
        limit 3
      ) r) as s1
      from volunteers v2
      join volunteer_skills v3 on v3.volunteer_id = v2.id
      where v3.skill_id = s1.id
      order by v2.hours, v2.id
      limit 2
    ) r) as s2
    from skills s1
    order by s1.code, s1.id
    limit 2
  ) r)
