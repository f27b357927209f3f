select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, a1.households as s1, (select count(*)
      from funding_lines f3
      where f3.area_id = a1.id
        and f3.year = $3::integer) as s2, (select string_agg(record_send(r), '') from (
      select f2.year as s0, f2.fund as s1, f2.quantity as s2, f2.due as s3, f2.provided as s4, f2.shortfall as s5, f4.measure as s6, f4.amount as s7
      from funding_lines f2
      left join funding_standards f4 on f4.id = f2.standard_id
      where f2.area_id = a1.id
        and f2.year = $2::integer
      order by f2.fund, f2.id
      limit 10
    ) r) as s3
    from areas a1
    where a1.level = 'COMMUNITY'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code desc, a1.id desc
    limit 3
  ) r)
