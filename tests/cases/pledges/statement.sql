select
  (select record_send(r) from (
    select (select count(*)
      from pledges p3
      where (p3.kept = true or exists (select 1
        from facilities f4
        where f4.id = p3.facility_id
          and f4.name is not null))) as s0, (select string_agg(record_send(r), '') from (
      select p1.year as s0, p1.pledged_on as s1, p1.reported_on as s2, p1.evaluated_on as s3, p1.kept as s4, p1.unit_promise as s5, p1.community_promise as s6, p1.unit_rating as s7, p1.community_rating as s8, o5.name as s9, (select string_agg(record_send(r), '') from (
        select p6.year as s0
        from pledges p6
        where p6.unit_id = o5.id
        order by p6.year desc, p6.id desc
        limit 1
      ) r) as s10, f7.name as s11, (select string_agg(record_send(r), '') from (
        select p8.year as s0
        from pledges p8
        where p8.facility_id = f7.id
        order by p8.year desc, p8.id desc
        limit 10
      ) r) as s12
      from pledges p1
      join organisations o5 on o5.id = p1.unit_id
      left join facilities f7 on f7.id = p1.facility_id
      where (p1.kept = true or exists (select 1
        from facilities f2
        where f2.id = p1.facility_id
          and f2.name is not null))
      order by p1.year desc, p1.id desc
      limit 20
    ) r) as s1
  ) r)
