select
  (select record_send(r) from (
    select (select count(*)
      from compounds c2
      where c2.district_id = $2::uuid
        and c2.unmanaged_until is not null) as s0, (select string_agg(record_send(r), '') from (
      select c1.name as s0, c1.residents as s1, c1.unmanaged_reason as s2, c1.unmanaged_since as s3, c1.unmanaged_until as s4, (select string_agg(record_send(r), '') from (
        select p3.since as s0, coalesce(case when $3::text = 'EN' then c4.name_en end, c4.name) as s1, o5.name as s2, o5.kind as s3
        from property_arrangements p3
        join categories c4 on c4.id = p3.service_id
        join organisations o5 on o5.id = p3.organisation_id
        where p3.compound_id = c1.id
        order by p3.since desc, p3.id desc
        limit 2
      ) r) as s5
      from compounds c1
      where c1.district_id = $1::uuid
        and c1.unmanaged_until is not null
      order by c1.name, c1.id
      limit 5
    ) r) as s1
  ) r)
