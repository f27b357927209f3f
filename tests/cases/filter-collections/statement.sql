select
  (select string_agg(record_send(r), '') from (
    select c1.code as s0
    from categories c1
    where exists (select 1
      from services s2
      where s2.category_id = c1.id
        and s2.status = 'ACTIVE')
    order by c1.taxonomy, c1.position, c1.code, c1.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select c3.code as s0
    from categories c3
    where not exists (select 1
      from services s4
      where s4.category_id = c3.id
        and s4.fee > $1::numeric)
    order by c3.taxonomy, c3.position, c3.code, c3.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select c5.code as s0
    from categories c5
    where not exists (select 1
      from services s6
      where s6.category_id = c5.id
        and (s6.fee > $2::numeric))
    order by c5.taxonomy, c5.position, c5.code, c5.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select c7.code as s0
    from categories c7
    where exists (select 1
      from categories c8
      where c8.parent_id = c7.id)
      and not exists (select 1
      from services s9
      where s9.category_id = c7.id)
    order by c7.taxonomy, c7.position, c7.code, c7.id
    limit 10
  ) r)
