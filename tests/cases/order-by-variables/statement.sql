select
  (select string_agg(record_send(r), '') from (
    select c1.name_en as s0, c1.position as s1
    from categories c1
    order by c1.position desc, c1.name_en, c1.id
    limit 10
  ) r),
  (select string_agg(record_send(r), '') from (
    select c2.name_en as s0
    from categories c2
    order by c2.name_en desc, c2.id desc
    limit 10
  ) r)
