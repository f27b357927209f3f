select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Area' as kind, a0.id, search_rank(a0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from areas a0
        where a0.search @@ (select $16::tsquery)
          and (a0.valid_to is null or a0.valid_to >= $2::date)
          and a0.district_id = $3::uuid
        limit 1000)
        union all
        (select 'Organisation' as kind, o0.id, search_rank(o0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o0
        where o0.search @@ (select $16::tsquery)
          and o0.district_id = $4::uuid
        limit 1000)
        union all
        (select 'Compound' as kind, c0.id, search_rank(c0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from compounds c0
        where c0.search @@ (select $16::tsquery)
          and c0.district_id = $5::uuid
        limit 1000)
        union all
        (select 'Contract' as kind, c0.id, search_rank(c0.search, (select $16::tsquery), c0.since::timestamptz, $1::timestamp with time zone) as score
        from contracts c0
        where c0.search @@ (select $16::tsquery)
          and c0.district_id = $6::uuid
        limit 1000)
        union all
        (select 'Project' as kind, p0.id, search_rank(p0.search, (select $16::tsquery), p0.proposed_on::timestamptz, $1::timestamp with time zone) as score
        from projects p0
        where p0.search @@ (select $16::tsquery)
          and p0.district_id = $7::uuid
        limit 1000)
        union all
        (with newest as materialized (
          select a0.id, case when a0.search @@ (select $16::tsquery) then search_rank(a0.search, (select $16::tsquery), a0.starts_at::timestamptz, $1::timestamp with time zone) end as score
          from activities a0
          where a0.district_id = $8::uuid
          order by a0.starts_at desc, a0.id desc
          limit 2000
        )
        select 'Activity' as kind, id, score from newest where score is not null
        union all
        select 'Activity', a0.id, search_rank(a0.search, (select $16::tsquery), a0.starts_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select a0.starts_at, a0.id, a0.search
            from activities a0
            where a0.search @@ (select $16::tsquery)
              and a0.district_id = $8::uuid
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and a0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) a0
          order by a0.starts_at desc, a0.id desc
          limit 1000
        ) a0)
        union all
        (select 'Course' as kind, c0.id, search_rank(c0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from courses c0
        where c0.search @@ (select $16::tsquery)
          and c0.district_id = $9::uuid
        limit 1000)
        union all
        (select 'Service' as kind, s0.id, search_rank(s0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from services s0
        where s0.search @@ (select $16::tsquery)
          and s0.district_id = $10::uuid
        limit 1000)
        union all
        (select 'Facility' as kind, f0.id, search_rank(f0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from facilities f0
        where f0.search @@ (select $16::tsquery)
          and f0.district_id = $11::uuid
        limit 1000)
        union all
        (with newest as materialized (
          select i0.id, case when i0.search @@ (select $16::tsquery) then search_rank(i0.search, (select $16::tsquery), i0.reported_at::timestamptz, $1::timestamp with time zone) end as score
          from issues i0
          where i0.visibility = 'PUBLIC'
            and i0.district_id = $12::uuid
          order by i0.reported_at desc, i0.id desc
          limit 2000
        )
        select 'Issue' as kind, id, score from newest where score is not null
        union all
        select 'Issue', i0.id, search_rank(i0.search, (select $16::tsquery), i0.reported_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select i0.reported_at, i0.id, i0.search
            from issues i0
            where i0.search @@ (select $16::tsquery)
              and i0.visibility = 'PUBLIC'
              and i0.district_id = $12::uuid
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and i0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) i0
          order by i0.reported_at desc, i0.id desc
          limit 1000
        ) i0)
        union all
        (with newest as materialized (
          select c0.id, case when c0.search @@ (select $16::tsquery) then search_rank(c0.search, (select $16::tsquery), c0.raised_at::timestamptz, $1::timestamp with time zone) end as score
          from community_matters c0
          where c0.district_id = $13::uuid
          order by c0.raised_at desc, c0.id desc
          limit 2000
        )
        select 'CommunityMatter' as kind, id, score from newest where score is not null
        union all
        select 'CommunityMatter', c0.id, search_rank(c0.search, (select $16::tsquery), c0.raised_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select c0.raised_at, c0.id, c0.search
            from community_matters c0
            where c0.search @@ (select $16::tsquery)
              and c0.district_id = $13::uuid
              and (select count(*) = 2000 and count(score) < 50 from newest)
              and c0.id <> all(array(select id from newest where score is not null))
            limit 3000
          ) c0
          order by c0.raised_at desc, c0.id desc
          limit 1000
        ) c0)
        union all
        (select 'ListedMatter' as kind, l0.id, search_rank(l0.search, (select $16::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from listed_matters l0
        where l0.search @@ (select $16::tsquery)
          and l0.district_id = $14::uuid
        limit 1000)
        union all
        (with newest as materialized (
          select n0.id, case when n0.search @@ (select $16::tsquery) then search_rank(n0.search, (select $16::tsquery), n0.published_at::timestamptz, $1::timestamp with time zone) end as score
          from notices n0
          where n0.district_id = $15::uuid
          order by n0.published_at desc, n0.id desc
          limit 2000
        )
        select 'Notice' as kind, id, score from newest where score is not null
        union all
        select 'Notice', n0.id, search_rank(n0.search, (select $16::tsquery), n0.published_at::timestamptz, $1::timestamp with time zone)
        from (
          select *
          from (
            select n0.published_at, n0.id, n0.search
            from notices n0
            where n0.search @@ (select $16::tsquery)
              and n0.district_id = $15::uuid
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
    select (select string_agg(record_send(r), '') from (
      select f1.kind as s0, case when f1.kind = 'Area' then (select string_agg(record_send(r), '') from (
        select a2.code as s0, a2.name as s1
        from areas a2
        where a2.id = f1.id
      ) r) end as s1, case when f1.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o3.credit_code as s0, o3.name as s1, o3.office_phone as s2, o3.description as s3
        from organisations o3
        where o3.id = f1.id
      ) r) end as s2, case when f1.kind = 'Compound' then (select string_agg(record_send(r), '') from (
        select c4.name as s0, c4.address as s1
        from compounds c4
        where c4.id = f1.id
      ) r) end as s3, case when f1.kind = 'Contract' then (select string_agg(record_send(r), '') from (
        select c5.code as s0, c5.title as s1
        from contracts c5
        where c5.id = f1.id
      ) r) end as s4, case when f1.kind = 'Project' then (select string_agg(record_send(r), '') from (
        select p6.title as s0, p6.description as s1
        from projects p6
        where p6.id = f1.id
      ) r) end as s5, case when f1.kind = 'Activity' then (select string_agg(record_send(r), '') from (
        select a7.title as s0, a7.description as s1
        from activities a7
        where a7.id = f1.id
      ) r) end as s6, case when f1.kind = 'Course' then (select string_agg(record_send(r), '') from (
        select c8.title as s0, c8.description as s1
        from courses c8
        where c8.id = f1.id
      ) r) end as s7, case when f1.kind = 'Service' then (select string_agg(record_send(r), '') from (
        select s9.name as s0, s9.serves as s1, s9.description as s2, s9.eligibility as s3
        from services s9
        where s9.id = f1.id
      ) r) end as s8, case when f1.kind = 'Facility' then (select string_agg(record_send(r), '') from (
        select f10.name as s0, f10.address as s1
        from facilities f10
        where f10.id = f1.id
      ) r) end as s9, case when f1.kind = 'Issue' then (select string_agg(record_send(r), '') from (
        select i11.code as s0, i11.title as s1, i11.public_address as s2, i11.description as s3
        from issues i11
        where i11.id = f1.id
          and i11.visibility = 'PUBLIC'
      ) r) end as s10, case when f1.kind = 'CommunityMatter' then (select string_agg(record_send(r), '') from (
        select c12.code as s0, c12.title as s1, c12.text as s2
        from community_matters c12
        where c12.id = f1.id
      ) r) end as s11, case when f1.kind = 'ListedMatter' then (select string_agg(record_send(r), '') from (
        select l13.code as s0, l13.name as s1
        from listed_matters l13
        where l13.id = f1.id
      ) r) end as s12, case when f1.kind = 'Notice' then (select string_agg(record_send(r), '') from (
        select n14.title as s0, n14.text as s1
        from notices n14
        where n14.id = f1.id
      ) r) end as s13, case when f1.kind = 'Area' then (select string_agg(record_send(r), '') from (
        select a15.name as s0, a15.level as s1
        from areas a15
        where a15.id = f1.id
      ) r) end as s14, case when f1.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o16.name as s0, o16.kind as s1
        from organisations o16
        where o16.id = f1.id
      ) r) end as s15, case when f1.kind = 'Compound' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from compounds c17
        where c17.id = f1.id
      ) r) end as s16, case when f1.kind = 'Contract' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from contracts c18
        where c18.id = f1.id
      ) r) end as s17, case when f1.kind = 'Project' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from projects p19
        where p19.id = f1.id
      ) r) end as s18, case when f1.kind = 'Activity' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from activities a20
        where a20.id = f1.id
      ) r) end as s19, case when f1.kind = 'Course' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from courses c21
        where c21.id = f1.id
      ) r) end as s20, case when f1.kind = 'Service' then (select string_agg(record_send(r), '') from (
        select s22.name as s0, s22.level as s1
        from services s22
        where s22.id = f1.id
      ) r) end as s21, case when f1.kind = 'Facility' then (select string_agg(record_send(r), '') from (
        select f23.name as s0, f23.kind as s1
        from facilities f23
        where f23.id = f1.id
      ) r) end as s22, case when f1.kind = 'Issue' then (select string_agg(record_send(r), '') from (
        select i24.code as s0, i24.title as s1, i24.state as s2
        from issues i24
        where i24.id = f1.id
          and i24.visibility = 'PUBLIC'
      ) r) end as s23, case when f1.kind = 'CommunityMatter' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from community_matters c25
        where c25.id = f1.id
      ) r) end as s24, case when f1.kind = 'ListedMatter' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from listed_matters l26
        where l26.id = f1.id
      ) r) end as s25, case when f1.kind = 'Notice' then (select string_agg(record_send(r), '') from (
        select 1 as s0
        from notices n27
        where n27.id = f1.id
      ) r) end as s26
      from finds f1
      order by f1.score desc, f1.kind desc, f1.id desc
      limit 8 + 1
    ) r) as s0
  ) r)
