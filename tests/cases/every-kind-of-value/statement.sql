select
  (select string_agg(record_send(r), '') from (
    select s1.name as s0, s1.fee as s1, s1.legal_time_limit_days as s2, s1.channels as s3, s1.level as s4, s1.status as s5
    from services s1
    order by s1.name, s1.id
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select v2.hours as s0, v2.stars as s1, v2.registered_at as s2
    from volunteers v2
    order by v2.hours desc, v2.id desc
    limit 1
  ) r),
  (select string_agg(record_send(r), '') from (
    select f3.meets_national_standard as s0, f3.capacity as s1, f3.latitude as s2, f3.longitude as s3
    from facilities f3
    order by f3.name, f3.id
    limit 2
  ) r),
  (select string_agg(record_send(r), '') from (
    select o4.founded_on as s0, o4.dissolved_on as s1
    from organisations o4
    order by o4.name, o4.id
    limit 2
  ) r)
