select
  (select string_agg(record_send(r), '') from (
    select a1.tier as s0, case
      when a1.tier = '1' then (select count(*)
        from issues i7
        where i7.grid1_id = a1.id
          and i7.visibility = 'PUBLIC')
      when a1.tier = '2' then (select count(*)
        from issues i7
        where i7.grid2_id = a1.id
          and i7.visibility = 'PUBLIC')
      when a1.tier = '3' then (select count(*)
        from issues i7
        where i7.grid3_id = a1.id
          and i7.visibility = 'PUBLIC')
    end as s1, case
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select i4.code as s0
        from issues i4
        where i4.grid1_id = a1.id
          and i4.visibility = 'PUBLIC'
        order by i4.reported_at desc, i4.id desc
        limit 2
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select i4.code as s0
        from issues i4
        where i4.grid2_id = a1.id
          and i4.visibility = 'PUBLIC'
        order by i4.reported_at desc, i4.id desc
        limit 2
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select i4.code as s0
        from issues i4
        where i4.grid3_id = a1.id
          and i4.visibility = 'PUBLIC'
        order by i4.reported_at desc, i4.id desc
        limit 2
      ) r)
    end as s2
    from areas a1
    where a1.level = 'GRID'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 4
  ) r),
  (select string_agg(record_send(r), '') from (
    select (select string_agg(record_send(r), '') from (
      select a9.tier as s0
      from areas a9
      where a9.grid2_id = a8.id
        and a9.level = 'GRID'
        and (a9.valid_to is null or a9.valid_to >= $1::date)
        and a9.id <> a8.id
      order by a9.code, a9.id
      limit 10
    ) r) as s0, (select count(*)
      from facilities f11
      where f11.grid2_id = a8.id) as s1
    from areas a8
    where a8.level = 'GRID'
      and (a8.valid_to is null or a8.valid_to >= $1::date)
      and a8.tier = $2::integer
    order by a8.code, a8.id
    limit 2
  ) r)
