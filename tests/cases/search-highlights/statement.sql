select
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Organisation' as kind, o1.id, search_rank(o1.search, (select $2::tsquery), null::timestamptz, $1::timestamp with time zone) as score
        from organisations o1
        where o1.search @@ (select $2::tsquery)
        limit 5000)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select count(*)
      from finds f3) as s0
  ) r),
  (select record_send(r) from (
    with finds as materialized (
      select *
      from (
        (select 'Organisation' as kind, o4.id, search_rank(o4.search, (select $4::tsquery), null::timestamptz, $3::timestamp with time zone) as score
        from organisations o4
        where o4.search @@ (select $4::tsquery)
        limit 5000)
      ) f
      order by score desc, kind desc, id desc
      limit 1000
    )
    select (select string_agg(record_send(r), '') from (
      select f5.score as s0, f5.kind as s1, case when f5.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o6.credit_code as s0, o6.name as s1, o6.office_phone as s2, o6.description as s3
        from organisations o6
        where o6.id = f5.id
      ) r) end as s2, case when f5.kind = 'Organisation' then (select string_agg(record_send(r), '') from (
        select o7.name as s0, o7.credit_code as s1, o7.office_phone as s2
        from organisations o7
        where o7.id = f5.id
      ) r) end as s3
      from finds f5
      order by f5.score desc, f5.kind desc, f5.id desc
      limit 2 + 1
    ) r) as s0
  ) r)
