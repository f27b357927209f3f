select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0, (select string_agg(record_send(r), '') from (
      select o2.name as s0, (select string_agg(record_send(r), '') from (
        select s3.name as s0, s3.fee as s1
        from services s3
        where s3.provider_id = o2.id
        order by s3.fee desc, s3.id desc
        limit 2
      ) r) as s1
      from organisations o2
      where o2.parent_id = o1.id
      order by o2.name, o2.id
      limit 2
    ) r) as s1
    from organisations o1
    order by o1.name, o1.id
    limit 3
  ) r)
