select
  (select string_agg(record_send(r), '') from (
    select (select string_agg(record_send(r), '') from (
      select b2.name as s0, (select string_agg(record_send(r), '') from (
        select u3.number as s0, u3.floor_area as s1, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
          from ownerships o5
          where o5.unit_id = u3.id
            and false) as n) c) as s2, (select string_agg(record_send(r), '') from (
          select o4.share as s0, p6.id as s1
          from ownerships o4
          join people p6 on p6.id = o4.person_id
          where o4.unit_id = u3.id
            and false
          order by o4.since, o4.id
          limit 10
        ) r) as s3
        from units u3
        where u3.building_id = b2.id
        order by u3.number, u3.id
        limit 3
      ) r) as s1
      from buildings b2
      where b2.compound_id = c1.id
      order by b2.position, b2.id
      limit 2
    ) r) as s0
    from compounds c1
    order by c1.name, c1.id
    limit 4
  ) r)
