select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Area' as kind, a0.id, search_rank(a0.search, (select $3::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from areas a0
        where a0.search @@ (select $3::tsquery)
          and (a0.valid_to is null or a0.valid_to >= $2::date)
        limit 1000)
        union all
        (select 'Organisation' as kind, o0.id, search_rank(o0.search, (select $3::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o0
        where o0.search @@ (select $3::tsquery)
        limit 1000)
        union all
        (with newest as materialized (
          select i0.id, case when i0.search @@ (select $3::tsquery) then search_rank(i0.search, (select $3::tsquery), i0.reported_at::timestamptz, $1::timestamp with time zone) end as score
          from issues i0
          where i0.visibility = 'PUBLIC'
          order by i0.reported_at desc, i0.id desc
          limit 2000
        )
        select 'Issue' as kind, id, score from newest where score is not null
        union all
        select 'Issue', i0.id, search_rank(i0.search, (select $3::tsquery), i0.reported_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select i0.reported_at, i0.id, i0.search
            from issues i0
            where i0.search @@ (select $3::tsquery)
              and i0.visibility = 'PUBLIC'
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and i0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) i0
          order by i0.reported_at desc, i0.id desc
          limit 1000
        ) i0)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select count(*)
      from finds f2) as s0, (select string_agg(record_send(r), '') from (
      select f1.score as s0, f1.kind as s1, f1.id as s2, $1::timestamp with time zone as s3, case when f1.kind = 'Area' then (select string_agg(record_send(r), '') from (
        select a3.name as s0, a3.tier as s1, a3.level as s2
        from areas a3
        where a3.id = f1.id
      ) r) end as s4, case when f1.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o4.name as s0
        from organisations o4
        where o4.id = f1.id
      ) r) end as s5, case when f1.kind = 'Issue' then (select string_agg(record_send(r), '') from (
        select i5.code as s0, i5.title as s1, i5.reported_at as s2, o6.name as s3
        from issues i5
        left join organisations o6 on o6.id = i5.responsible_id
        where i5.id = f1.id
          and i5.visibility = 'PUBLIC'
      ) r) end as s6
      from finds f1
      order by f1.score desc, f1.kind desc, f1.id desc
      limit 5
    ) r) as s1
  ) r)
