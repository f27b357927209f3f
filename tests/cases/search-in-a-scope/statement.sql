select
  (select string_agg(record_send(r), '') from (
    select a1.name as s0, (select count(*)
      from issues i3
      where i3.community_id = a1.id
        and i3.visibility = 'PUBLIC'
        and i3.search @@ (select $3::tsquery)) as s1, (select string_agg(record_send(r), '') from (
      select i2.title as s0
      from issues i2
      where i2.community_id = a1.id
        and i2.visibility = 'PUBLIC'
        and i2.search @@ (select $2::tsquery)
      order by i2.reported_at desc, i2.id desc
      limit 2
    ) r) as s2
    from areas a1
    where a1.level = 'COMMUNITY'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 2
  ) r)
