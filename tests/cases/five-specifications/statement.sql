select
  (select string_agg(record_send(r), '') from (
    select c1.code as s0, c3.type as s1, c3.responsible_kinds as s2, o4.name as s3, c3.standard as s4, c3.handle_limit as s5, c3.handle_unit as s6, c3.effect_rating as s7, c3.verification_wanted as s8, c3.duplicate_radius as s9
    from (
      select *
      from categories c1
      where exists (select 1
        from category_specifications c2
        where c2.category_id = c1.id
          and c2.handle_limit >= $1::integer)
      order by c1.taxonomy, c1.position, c1.code, c1.id
      limit 10
    ) c1
    left join category_specifications c3 on c3.category_id = c1.id
    left join organisations o4 on o4.id = c3.responsible_id
    order by c1.taxonomy, c1.position, c1.code, c1.id
  ) r),
  (select string_agg(record_send(r), '') from (
    select w5.name as s0, w5.morning_from as s1, w5.afternoon_until as s2, a6.code as s3, (select string_agg(record_send(r), '') from (
      select c7.date as s0, c7.name as s1
      from calendar_days c7
      where c7.calendar_id = w5.id
        and c7.working = true
      order by c7.date, c7.id
      limit 10
    ) r) as s4
    from working_calendars w5
    join areas a6 on a6.id = w5.area_id
    order by w5.name, w5.id
    limit 10
  ) r)
