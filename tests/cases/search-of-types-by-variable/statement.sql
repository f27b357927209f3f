select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Area' as kind, a1.id, search_rank(a1.search, (select $9::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from areas a1
        where a1.search @@ (select $9::tsquery)
          and (a1.valid_to is null or a1.valid_to >= $2::date)
          and $3::boolean
        limit 5000)
        union all
        (select 'Organisation' as kind, o2.id, search_rank(o2.search, (select $9::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o2
        where o2.search @@ (select $9::tsquery)
          and $4::boolean
        limit 5000)
        union all
        (select 'Service' as kind, s3.id, search_rank(s3.search, (select $9::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from services s3
        where s3.search @@ (select $9::tsquery)
          and $5::boolean
        limit 5000)
        union all
        (select 'Facility' as kind, f4.id, search_rank(f4.search, (select $9::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from facilities f4
        where f4.search @@ (select $9::tsquery)
          and $6::boolean
        limit 5000)
        union all
        (select 'Category' as kind, c5.id, search_rank(c5.search, (select $9::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from categories c5
        where c5.search @@ (select $9::tsquery)
          and $7::boolean
        limit 5000)
        union all
        (with newest as materialized (
          select i6.id, case when i6.search @@ (select $9::tsquery) then search_rank(i6.search, (select $9::tsquery), i6.reported_at::timestamptz, $1::timestamp with time zone) end as score
          from issues i6
          where i6.visibility = 'PUBLIC'
            and $8::boolean
          order by i6.reported_at desc, i6.id desc
          limit 2000
        )
        select 'Issue' as kind, id, score from newest where score is not null
        union
        select 'Issue', i6.id, search_rank(i6.search, (select $9::tsquery), i6.reported_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select i6.reported_at, i6.id, i6.search
            from issues i6
            where i6.search @@ (select $9::tsquery)
              and i6.visibility = 'PUBLIC'
              and $8::boolean
              and (select count(*) = 2000 and count(score) < 200 from newest)
            limit 10000
          ) i6
          order by i6.reported_at desc, i6.id desc
          limit 1000
        ) i6)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select count(*) from (select 1
      from finds f8
    limit $10::bigint) r) as s0
  ) r)
