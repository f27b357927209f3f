select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Area' as kind, a0.id, search_rank(a0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from areas a0
        where a0.search @@ (select $18::tsquery)
          and (a0.valid_to is null or a0.valid_to >= $2::date)
          and $3::boolean
        limit 1000)
        union all
        (select 'Organisation' as kind, o0.id, search_rank(o0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o0
        where o0.search @@ (select $18::tsquery)
          and $4::boolean
        limit 1000)
        union all
        (select 'Compound' as kind, c0.id, search_rank(c0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from compounds c0
        where c0.search @@ (select $18::tsquery)
          and $5::boolean
        limit 1000)
        union all
        (select 'PolicyDocument' as kind, p0.id, search_rank(p0.search, (select $18::tsquery), p0.issued_on::timestamptz, $1::timestamp with time zone) as score
        from policy_documents p0
        where p0.search @@ (select $18::tsquery)
          and $6::boolean
        limit 1000)
        union all
        (select 'Contract' as kind, c0.id, search_rank(c0.search, (select $18::tsquery), c0.since::timestamptz, $1::timestamp with time zone) as score
        from contracts c0
        where c0.search @@ (select $18::tsquery)
          and $7::boolean
        limit 1000)
        union all
        (select 'Project' as kind, p0.id, search_rank(p0.search, (select $18::tsquery), p0.proposed_on::timestamptz, $1::timestamp with time zone) as score
        from projects p0
        where p0.search @@ (select $18::tsquery)
          and $8::boolean
        limit 1000)
        union all
        (with newest as materialized (
          select a0.id, case when a0.search @@ (select $18::tsquery) then search_rank(a0.search, (select $18::tsquery), a0.starts_at::timestamptz, $1::timestamp with time zone) end as score
          from activities a0
          where $9::boolean
          order by a0.starts_at desc, a0.id desc
          limit 2000
        )
        select 'Activity' as kind, id, score from newest where score is not null
        union all
        select 'Activity', a0.id, search_rank(a0.search, (select $18::tsquery), a0.starts_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select a0.starts_at, a0.id, a0.search
            from activities a0
            where a0.search @@ (select $18::tsquery)
              and $9::boolean
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and a0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) a0
          order by a0.starts_at desc, a0.id desc
          limit 1000
        ) a0)
        union all
        (select 'Course' as kind, c0.id, search_rank(c0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from courses c0
        where c0.search @@ (select $18::tsquery)
          and $10::boolean
        limit 1000)
        union all
        (select 'Service' as kind, s0.id, search_rank(s0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from services s0
        where s0.search @@ (select $18::tsquery)
          and $11::boolean
        limit 1000)
        union all
        (select 'Facility' as kind, f0.id, search_rank(f0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from facilities f0
        where f0.search @@ (select $18::tsquery)
          and $12::boolean
        limit 1000)
        union all
        (select 'Category' as kind, c0.id, search_rank(c0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from categories c0
        where c0.search @@ (select $18::tsquery)
          and $13::boolean
        limit 1000)
        union all
        (with newest as materialized (
          select i0.id, case when i0.search @@ (select $18::tsquery) then search_rank(i0.search, (select $18::tsquery), i0.reported_at::timestamptz, $1::timestamp with time zone) end as score
          from issues i0
          where i0.visibility = 'PUBLIC'
            and $14::boolean
          order by i0.reported_at desc, i0.id desc
          limit 2000
        )
        select 'Issue' as kind, id, score from newest where score is not null
        union all
        select 'Issue', i0.id, search_rank(i0.search, (select $18::tsquery), i0.reported_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select i0.reported_at, i0.id, i0.search
            from issues i0
            where i0.search @@ (select $18::tsquery)
              and i0.visibility = 'PUBLIC'
              and $14::boolean
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and i0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) i0
          order by i0.reported_at desc, i0.id desc
          limit 1000
        ) i0)
        union all
        (with newest as materialized (
          select c0.id, case when c0.search @@ (select $18::tsquery) then search_rank(c0.search, (select $18::tsquery), c0.raised_at::timestamptz, $1::timestamp with time zone) end as score
          from community_matters c0
          where $15::boolean
          order by c0.raised_at desc, c0.id desc
          limit 2000
        )
        select 'CommunityMatter' as kind, id, score from newest where score is not null
        union all
        select 'CommunityMatter', c0.id, search_rank(c0.search, (select $18::tsquery), c0.raised_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select c0.raised_at, c0.id, c0.search
            from community_matters c0
            where c0.search @@ (select $18::tsquery)
              and $15::boolean
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and c0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) c0
          order by c0.raised_at desc, c0.id desc
          limit 1000
        ) c0)
        union all
        (select 'ListedMatter' as kind, l0.id, search_rank(l0.search, (select $18::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from listed_matters l0
        where l0.search @@ (select $18::tsquery)
          and $16::boolean
        limit 1000)
        union all
        (with newest as materialized (
          select n0.id, case when n0.search @@ (select $18::tsquery) then search_rank(n0.search, (select $18::tsquery), n0.published_at::timestamptz, $1::timestamp with time zone) end as score
          from notices n0
          where $17::boolean
          order by n0.published_at desc, n0.id desc
          limit 2000
        )
        select 'Notice' as kind, id, score from newest where score is not null
        union all
        select 'Notice', n0.id, search_rank(n0.search, (select $18::tsquery), n0.published_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select n0.published_at, n0.id, n0.search
            from notices n0
            where n0.search @@ (select $18::tsquery)
              and $17::boolean
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and n0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) n0
          order by n0.published_at desc, n0.id desc
          limit 1000
        ) n0)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select count(*) from (select 1
      from finds f2
    limit $19::bigint) r) as s0
  ) r)
