select
  (select record_send(r) from (
    select o1.name as s0, (select count(*)
      from activities a4
      where a4.organiser_id = o1.id
        and exists (select 1
        from memberships m5
        where m5.id = a4.leader_id
          and m5.role = 'SOCIAL_WORKER')
        and a4.status = 'HELD') as s1, (select string_agg(record_send(r), '') from (
      select a2.title as s0, a2.starts_at as s1, left(p7.name, 1) || '*' as s2, m6.id as s3, (select count(*)
        from activity_signups a9
        where a9.activity_id = a2.id
          and a9.status = 'CONFIRMED'
          and a9.status = 'CONFIRMED') as s4, (select string_agg(record_send(r), '') from (
        select a8.confirmed_hours as s0, v10.stars as s1, left(p11.name, 1) || '*' as s2
        from activity_signups a8
        join volunteers v10 on v10.id = a8.volunteer_id
        join people p11 on p11.id = v10.person_id
        where a8.activity_id = a2.id
          and a8.status = 'CONFIRMED'
          and a8.status = 'CONFIRMED'
        order by a8.signed_up_at, a8.id
        limit 5
      ) r) as s5
      from (
        select *
        from activities a2
        where a2.organiser_id = o1.id
          and exists (select 1
          from memberships m3
          where m3.id = a2.leader_id
            and m3.role = 'SOCIAL_WORKER')
          and a2.status = 'HELD'
        order by a2.starts_at desc, a2.id desc
        limit 3
      ) a2
      left join memberships m6 on m6.id = a2.leader_id
      left join people p7 on p7.id = m6.person_id
      order by a2.starts_at desc, a2.id desc
    ) r) as s2
    from organisations o1
    where o1.id = $1::uuid
  ) r)
