select
  (select string_agg(record_send(r), '') from (
    select s1.name as s0, s1.promised_time_limit_days as s1, e2.code as s2, e2.name as s3, e2.kind as s4, e2.url as s5, o3.name as s6, (select count(*)
      from service_steps s5
      where s5.service_id = s1.id) as s7, (select string_agg(record_send(r), '') from (
      select s4.position as s0, s4.title as s1, s4.responsible_level as s2, s4.working_days as s3
      from service_steps s4
      where s4.service_id = s1.id
      order by s4.position, s4.id
      limit 10
    ) r) as s8, (select string_agg(record_send(r), '') from (
      select s6.position as s0, s6.name as s1, s6.form as s2, s6.copies as s3, s6.required as s4, s6.note as s5
      from service_documents s6
      where s6.service_id = s1.id
      order by s6.position, s6.id
      limit 10
    ) r) as s9, (select string_agg(record_send(r), '') from (
      select f7.name as s0, (select string_agg(record_send(r), '') from (
        select s9.weekday as s0, s9.opens as s1, s9.closes as s2
        from schedules s9
        where s9.facility_id = f7.id
        order by s9.weekday, s9.opens, s9.id
        limit 10
      ) r) as s1, (select count(*)
        from services s12
        join service_facilities s13 on s13.service_id = s12.id
        where s13.facility_id = f7.id) as s2
      from facilities f7
      join service_facilities s8 on s8.facility_id = f7.id
      where s8.service_id = s1.id
      order by f7.name, f7.id
      limit 3
    ) r) as s10, (select string_agg(record_send(r), '') from (
      select s14.weekday as s0, s14.opens as s1, s14.closes as s2, s14.closed_on_holidays as s3
      from schedules s14
      where s14.service_id = s1.id
      order by s14.weekday, s14.opens, s14.id
      limit 10
    ) r) as s11, (select count(*)
      from service_applications s16
      where s16.service_id = s1.id
        and false) as s12, (select string_agg(record_send(r), '') from (
      select s15.code as s0
      from service_applications s15
      where s15.service_id = s1.id
        and false
      order by s15.submitted_at desc, s15.id desc
      limit 10
    ) r) as s13
    from services s1
    left join external_systems e2 on e2.id = s1.system_id
    left join organisations o3 on o3.id = e2.operator_id
    order by s1.name, s1.id
    limit 5
  ) r)
