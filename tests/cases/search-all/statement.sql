select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Area' as kind, a1.id, search_rank(a1.search, (select $3::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from areas a1
        where a1.search @@ (select $3::tsquery)
          and (a1.valid_to is null or a1.valid_to >= $2::date)
        limit 5000)
        union all
        (select 'Organisation' as kind, o2.id, search_rank(o2.search, (select $3::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o2
        where o2.search @@ (select $3::tsquery)
        limit 5000)
        union all
        (with newest as materialized (
          select i3.id, case when i3.search @@ (select $3::tsquery) then search_rank(i3.search, (select $3::tsquery), i3.reported_at::timestamptz, $1::timestamp with time zone) end as score
          from issues i3
          where i3.visibility = 'PUBLIC'
          order by i3.reported_at desc, i3.id desc
          limit 2000
        )
        select 'Issue' as kind, id, score from newest where score is not null
        union
        select 'Issue', i3.id, search_rank(i3.search, (select $3::tsquery), i3.reported_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select i3.reported_at, i3.id, i3.search
            from issues i3
            where i3.search @@ (select $3::tsquery)
              and i3.visibility = 'PUBLIC'
              and (select count(*) = 2000 and count(score) < 200 from newest)
            limit 10000
          ) i3
          order by i3.reported_at desc, i3.id desc
          limit 1000
        ) i3)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select count(*)
      from finds f5) as s0, (select string_agg(record_send(r), '') from (
      select f4.score as s0, f4.kind as s1, f4.id as s2, $1::timestamp with time zone as s3, case when f4.kind = 'Area' then (select string_agg(record_send(r), '') from (
        select a6.name as s0, a6.tier as s1, a6.level as s2
        from areas a6
        where a6.id = f4.id
      ) r) end as s4, case when f4.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o7.name as s0
        from organisations o7
        where o7.id = f4.id
      ) r) end as s5, case when f4.kind = 'Issue' then (select string_agg(record_send(r), '') from (
        select i8.code as s0, i8.title as s1, i8.reported_at as s2, o9.name as s3
        from issues i8
        left join organisations o9 on o9.id = i8.responsible_id
        where i8.id = f4.id
          and i8.visibility = 'PUBLIC'
      ) r) end as s6
      from finds f4
      order by f4.score desc, f4.kind desc, f4.id desc
      limit 5
    ) r) as s1
  ) r)
