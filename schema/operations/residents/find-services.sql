select
  (select record_send(r) from (
    select (select count(*)
      from services s2
      where s2.district_id = $3::uuid
        and s2.search @@ (select $4::tsquery)) as s0, (select string_agg(record_send(r), '') from (
      select s1.name as s0, s1.level as s1, s1.channels as s2, o3.name as s3
      from (
        select *
        from services s1
        where s1.district_id = $1::uuid
          and s1.search @@ (select $2::tsquery)
        order by s1.name, s1.id
        limit 6
      ) s1
      join organisations o3 on o3.id = s1.provider_id
      order by s1.name, s1.id
    ) r) as s1
  ) r)
