select
  (select string_agg(record_send(r), '') from (
    select s1.code as s0, coalesce(case when $1::text = 'EN' then s1.name_en end, s1.name) as s1, coalesce(case when $2::text = 'EN' then s1.name_en end, s1.name) as s2
    from skills s1
    order by s1.code, s1.id
    limit 12
  ) r)
