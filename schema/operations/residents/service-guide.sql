select
  (select record_send(r) from (
    select s1.name as s0, s1.description as s1, s1.eligibility as s2, s1.fee as s3, s1.channels as s4, s1.legal_time_limit_days as s5, s1.promised_time_limit_days as s6, o2.name as s7, o2.office_phone as s8, (select string_agg(record_send(r), '') from (
      select s3.position as s0, s3.name as s1, s3.form as s2, s3.copies as s3, s3.required as s4, s3.note as s5
      from service_documents s3
      where s3.service_id = s1.id
      order by s3.position, s3.id
      limit 10
    ) r) as s9, (select string_agg(record_send(r), '') from (
      select s4.position as s0, s4.title as s1, s4.description as s2, s4.responsible_level as s3, s4.working_days as s4
      from service_steps s4
      where s4.service_id = s1.id
      order by s4.position, s4.id
      limit 10
    ) r) as s10, (select count(*)
      from facilities f7
      join service_facilities s8 on s8.facility_id = f7.id
      where s8.service_id = s1.id) as s11, (select string_agg(record_send(r), '') from (
      select f5.name as s0, f5.address as s1, (select string_agg(record_send(r), '') from (
        select s9.weekday as s0, s9.opens as s1, s9.closes as s2, s9.closed_on_holidays as s3
        from schedules s9
        where s9.facility_id = f5.id
        order by s9.weekday, s9.opens, s9.id
        limit 7
      ) r) as s2
      from facilities f5
      join service_facilities s6 on s6.facility_id = f5.id
      where s6.service_id = s1.id
      order by f5.name, f5.id
      limit 3
    ) r) as s12
    from services s1
    join organisations o2 on o2.id = s1.provider_id
    where s1.id = $1::uuid
  ) r)
