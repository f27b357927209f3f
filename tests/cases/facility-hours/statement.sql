select
  (select string_agg(record_send(r), '') from (
    select f1.name as s0, c3.code as s1, (select count(*)
      from schedules s6
      where s6.facility_id = f1.id) as s2, (select string_agg(record_send(r), '') from (
      select s4.weekday as s0, s4.opens as s1, s4.closes as s2, s4.valid_from as s3, s4.valid_to as s4, s4.closed_on_holidays as s5, s4.note as s6, f5.name as s7
      from schedules s4
      left join facilities f5 on f5.id = s4.facility_id
      where s4.facility_id = f1.id
      order by s4.weekday, s4.opens, s4.id
      limit 10
    ) r) as s3, (select count(*)
      from standard_checks s9
      where s9.facility_id = f1.id) as s4, (select string_agg(record_send(r), '') from (
      select s7.standard as s0, s7.checked_on as s1, s7.items_passed as s2, s7.items_total as s3, s7.passed as s4, o8.name as s5
      from standard_checks s7
      left join organisations o8 on o8.id = s7.checked_by_id
      where s7.facility_id = f1.id
      order by s7.checked_on desc, s7.id desc
      limit 1
    ) r) as s5, (select string_agg(record_send(r), '') from (
      select o10.name as s0, (select count(*)
        from facilities f14
        join co_buildings c15 on c15.facility_id = f14.id
        where c15.organisation_id = o10.id) as s1
      from organisations o10
      join co_buildings c11 on c11.organisation_id = o10.id
      where c11.facility_id = f1.id
      order by o10.name, o10.id
      limit 10
    ) r) as s6, (select string_agg(record_send(r), '') from (
      select c16.since as s0, c16.contribution as s1, o17.name as s2
      from co_buildings c16
      join organisations o17 on o17.id = c16.organisation_id
      where c16.facility_id = f1.id
      order by c16.since, c16.id
      limit 10
    ) r) as s7
    from (
      select *
      from facilities f1
      where f1.kind = any($1::text[])
        and exists (select 1
        from schedules s2
        where s2.facility_id = f1.id
          and s2.weekday <= $2::integer)
      order by f1.name, f1.id
      limit 10
    ) f1
    left join categories c3 on c3.id = f1.category_id
    order by f1.name, f1.id
  ) r)
