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
      where a4.level = 'GRID') as s0, (select string_agg(record_send(r), '') from (
      select a3.name as s0, a3.valid_to as s1
      from areas a3
      where a3.level = 'GRID'
      order by a3.code, a3.id
      limit 4
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from areas a6
      where a6.level = 'GRID'
        and (a6.valid_to is null or a6.valid_to >= $2::date)) as s0, (select string_agg(record_send(r), '') from (
      select a5.name as s0, a5.valid_to as s1
      from areas a5
      where a5.level = 'GRID'
        and (a5.valid_to is null or a5.valid_to >= $2::date)
      order by a5.code, a5.id
      limit 4
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i8
      where i8.visibility = 'PUBLIC'
        and i8.reported_at < (($3::date + 1)::timestamp at time zone $4::text)) as s0, (select string_agg(record_send(r), '') from (
      select i7.code as s0, i7.reported_at as s1
      from issues i7
      where i7.visibility = 'PUBLIC'
        and i7.reported_at < (($3::date + 1)::timestamp at time zone $4::text)
      order by i7.reported_at desc, i7.id desc
      limit 3
    ) r) as s1
  ) r)
