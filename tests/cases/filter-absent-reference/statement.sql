select
  (select record_send(r) from (
    select (select count(*)
      from areas a3
      where (a3.valid_to is null or a3.valid_to >= $1::date)
        and not exists (select 1
        from working_calendars w4
        where w4.area_id = a3.id)
        and a3.level = 'DISTRICT') as s0, (select string_agg(record_send(r), '') from (
      select a1.code as s0, w5.name as s1
      from areas a1
      left join working_calendars w5 on w5.area_id = a1.id
      where (a1.valid_to is null or a1.valid_to >= $1::date)
        and not exists (select 1
        from working_calendars w2
        where w2.area_id = a1.id)
        and a1.level = 'DISTRICT'
      order by a1.code, a1.id
      limit 3
    ) r) as s1
  ) r)
