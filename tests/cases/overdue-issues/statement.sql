select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, (select count(*)
      from issues i3
      where i3.subdistrict_id = a1.id
        and i3.visibility = 'PUBLIC'
        and i3.step_due_at < now()) as s1, (select string_agg(record_send(r), '') from (
      select i2.code as s0, i2.state as s1, i2.priority as s2, i2.step_due_at as s3, i4.step as s4, i4.deadline as s5, i4.paused as s6, i4.pause_reason as s7, i4.overdue as s8, i4.number as s9, i4.unit as s10
      from (
        select *
        from issues i2
        where i2.subdistrict_id = a1.id
          and i2.visibility = 'PUBLIC'
          and i2.step_due_at < now()
        order by i2.step_due_at, i2.id
        limit 3
      ) i2
      left join issue_clocks i4 on (i4.issue_id = i2.id and exists (select 1
        from issues i5
        where i5.id = i4.issue_id
          and i5.visibility = 'PUBLIC'))
      order by i2.step_due_at, i2.id
    ) r) as s2, (select count(*)
      from issues i7
      where i7.subdistrict_id = a1.id
        and i7.visibility = 'PUBLIC'
        and (i7.step_due_at < now()) is not true
        and i7.step_due_at < $3::timestamp with time zone) as s3
    from areas a1
    where a1.level = 'SUBDISTRICT'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 10
  ) r)
