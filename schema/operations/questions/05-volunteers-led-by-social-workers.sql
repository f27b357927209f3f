select
  (select record_send(r) from (
    select o1.name as s0, (select string_agg(record_send(r), '') from (
      select left(p3.name, 1) || '*' as s0, (select string_agg(record_send(r), '') from (
        select a4.title as s0, a4.starts_at as s1, (select count(*)
          from activity_signups a6
          where a6.activity_id = a4.id
            and a6.status = 'CONFIRMED'
            and a6.status = 'CONFIRMED') as s2, (select string_agg(record_send(r), '') from (
          select a5.confirmed_hours as s0, v7.stars as s1, left(p8.name, 1) || '*' as s2
          from activity_signups a5
          join volunteers v7 on v7.id = a5.volunteer_id
          join people p8 on p8.id = v7.person_id
          where a5.activity_id = a4.id
            and a5.status = 'CONFIRMED'
            and a5.status = 'CONFIRMED'
          order by a5.signed_up_at, a5.id
          limit 5
        ) r) as s3
        from activities a4
        where a4.leader_id = m2.id
        order by a4.starts_at desc, a4.id desc
        limit 3
      ) r) as s1
      from memberships m2
      join people p3 on p3.id = m2.person_id
      where m2.organisation_id = o1.id
        and (m2.until is null or m2.until >= $2::date)
        and m2.role = 'SOCIAL_WORKER'
      order by m2.role, m2.since, m2.id
      limit 3
    ) r) as s1
    from organisations o1
    where o1.id = $1::uuid
  ) r)
