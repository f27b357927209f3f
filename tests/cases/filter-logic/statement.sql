select
  (select string_agg(record_send(r), '') from (
    select c1.code as s0, c1.position as s1, c1.active as s2, c1.name_en as s3
    from categories c1
    where (c1.position = $1::integer or (c1.active = true and c1.name_en is not null))
      and c1.taxonomy = 'ISSUE'
    order by c1.taxonomy, c1.position, c1.code, c1.id
    limit 10
  ) r)
