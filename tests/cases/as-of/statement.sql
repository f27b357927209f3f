select
  (select record_send(r) from (
    select (select count(*)
      from areas a2
      where a2.level = 'GRID'
        and (a2.valid_from is null or a2.valid_from <= $1::date)
        and (a2.valid_to is null or a2.valid_to >= $1::date)) as s0, (select string_agg(record_send(r), '') from (
      select a1.name as s0, a1.valid_from as s1, a1.valid_to as s2
      from areas a1
      where a1.level = 'GRID'
        and (a1.valid_from is null or a1.valid_from <= $1::date)
        and (a1.valid_to is null or a1.valid_to >= $1::date)
      order by a1.code, a1.id
      limit 4
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from areas a4
      where a4.level = 'GRID'
        and (a4.valid_to is null or a4.valid_to >= $2::date)) as s0, (select string_agg(record_send(r), '') from (
      select a3.name as s0, a3.valid_to as s1
      from areas a3
      where a3.level = 'GRID'
        and (a3.valid_to is null or a3.valid_to >= $2::date)
      order by a3.code, a3.id
      limit 4
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i6
      where i6.visibility = 'PUBLIC'
        and i6.reported_at < (($3::date + 1)::timestamp at time zone $4::text)) as s0, (select string_agg(record_send(r), '') from (
      select i5.code as s0, i5.reported_at as s1
      from issues i5
      where i5.visibility = 'PUBLIC'
        and i5.reported_at < (($3::date + 1)::timestamp at time zone $4::text)
      order by i5.reported_at desc, i5.id desc
      limit 3
    ) r) as s1
  ) r)
