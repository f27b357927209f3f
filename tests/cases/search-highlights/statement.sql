select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Organisation' as kind, o0.id, search_rank(o0.search, (select $2::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o0
        where o0.search @@ (select $2::tsquery)
        limit 1000)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select count(*)
      from finds f2) as s0
  ) r),
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Organisation' as kind, o2.id, search_rank(o2.search, (select $4::tsquery), null::timestamptz, $3::timestamp with time zone) as score
        from organisations o2
        where o2.search @@ (select $4::tsquery)
        limit 1000)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select string_agg(record_send(r), '') from (
      select f3.score as s0, f3.kind as s1, case when f3.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o4.credit_code as s0, o4.name as s1, o4.office_phone as s2, o4.description as s3
        from organisations o4
        where o4.id = f3.id
      ) r) end as s2, case when f3.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o5.name as s0, o5.credit_code as s1, o5.office_phone as s2
        from organisations o5
        where o5.id = f3.id
      ) r) end as s3
      from finds f3
      order by f3.score desc, f3.kind desc, f3.id desc
      limit 2 + 1
    ) r) as s0
  ) r)
