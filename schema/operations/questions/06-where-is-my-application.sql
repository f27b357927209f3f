select
  (select record_send(r) from (
    select s1.state as s0, s1.submitted_at as s1, s1.due_at as s2, s1.decision as s3, o2.name as s4, o3.name as s5, (select string_agg(record_send(r), '') from (
      select a4.at as s0, a4.to_state as s1, a4.note as s2
      from application_events a4
      where a4.application_id = s1.id
      order by a4.at, a4.id
      limit 10
    ) r) as s6
    from service_applications s1
    join organisations o2 on o2.id = s1.received_by_id
    join organisations o3 on o3.id = s1.decided_by_id
    where s1.applicant_id = $1::uuid
      and s1.code = $2::text
  ) r),
  (select record_send(r) from (
    select s5.name as s0, s5.promised_time_limit_days as s1, (select string_agg(record_send(r), '') from (
      select s6.position as s0, s6.title as s1, s6.working_days as s2, s6.responsible_level as s3
      from service_steps s6
      where s6.service_id = s5.id
      order by s6.position, s6.id
      limit 10
    ) r) as s2
    from services s5
    where s5.id = $3::uuid
  ) r)
