select
  (select string_agg(record_send(r), '') from (
    select left(p2.name, 1) || '*' as s0, case when length(p2.phone) < 11 then '****' else left(p2.phone, 3) || '****' || right(p2.phone, 4) end as s1
    from volunteers v1
    join people p2 on p2.id = v1.person_id
    order by v1.hours desc, v1.id desc
    limit 10
  ) r)
