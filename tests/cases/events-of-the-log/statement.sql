select
  (select record_send(r) from (
    select (select count(*)
      from graph_events g7
      where exists (select 1
        from issues i8
        where i8.id = g7.issue_id
          and i8.visibility = 'PUBLIC')
        and g7.turn < ((select public.event_horizon()))) as s0, (select string_agg(record_send(r), '') from (
      select g1.turn as s0, g1.sequence as s1, g1.type as s2, g1.at as s3, a3.name as s4, i4.code as s5, i4.state as s6, i5.kind as s7, i5.version as s8, i5.note as s9
      from (
        select *
        from graph_events g1
        where exists (select 1
          from issues i2
          where i2.id = g1.issue_id
            and i2.visibility = 'PUBLIC')
          and g1.turn < ((select public.event_horizon()))
        order by g1.turn, g1.sequence
        limit 3 + 1
      ) g1
      join areas a3 on a3.id = g1.area_id
      left join issues i4 on (i4.id = g1.issue_id and i4.visibility = 'PUBLIC')
      left join issue_events i5 on (i5.id = g1.step_id and exists (select 1
        from issues i6
        where i6.id = i5.issue_id
          and i6.visibility = 'PUBLIC'))
      order by g1.turn, g1.sequence
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*) from (select 1
      from graph_events g12
      where exists (select 1
        from issues i13
        where i13.id = g12.issue_id
          and i13.visibility = 'PUBLIC')
        and g12.type = any($3::text[])
        and g12.turn < ((select public.event_horizon()))
    limit $2::bigint) r) as s0, (select string_agg(record_send(r), '') from (
      select g9.type as s0, i11.code as s1
      from (
        select *
        from graph_events g9
        where exists (select 1
          from issues i10
          where i10.id = g9.issue_id
            and i10.visibility = 'PUBLIC')
          and g9.type = any($1::text[])
          and g9.turn < ((select public.event_horizon()))
        order by g9.turn, g9.sequence
        limit 3
      ) g9
      left join issues i11 on (i11.id = g9.issue_id and i11.visibility = 'PUBLIC')
      order by g9.turn, g9.sequence
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from graph_events g17
      where exists (select 1
        from issues i18
        where i18.id = g17.issue_id
          and i18.visibility = 'PUBLIC')
        and g17.district_id = $5::uuid
        and g17.turn < ((select public.event_horizon()))) as s0, (select string_agg(record_send(r), '') from (
      select g14.type as s0, a16.name as s1
      from (
        select *
        from graph_events g14
        where exists (select 1
          from issues i15
          where i15.id = g14.issue_id
            and i15.visibility = 'PUBLIC')
          and g14.district_id = $4::uuid
          and g14.turn < ((select public.event_horizon()))
        order by g14.turn, g14.sequence
        limit 3
      ) g14
      join areas a16 on a16.id = g14.area_id
      order by g14.turn, g14.sequence
    ) r) as s1
  ) r)
