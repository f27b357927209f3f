select
  (select record_send(r) from (
    select (select count(*)
      from categories c2
      where c2.taxonomy = 'CURRICULUM') as s0, (select string_agg(record_send(r), '') from (
      select c1.code as s0, coalesce(case when $1::text = 'EN' then c1.name_en end, c1.name) as s1, coalesce(case when $2::text = 'EN' then c3.name_en end, c3.name) as s2, c3.id as s3
      from categories c1
      left join categories c3 on c3.id = c1.parent_id
      where c1.taxonomy = 'CURRICULUM'
      order by c1.taxonomy, c1.position, c1.code, c1.id
      limit 20
    ) r) as s1
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from courses c5
      where c5.district_id = $4::uuid) as s0, (select string_agg(record_send(r), '') from (
      select c4.title as s0, coalesce(case when $5::text = 'EN' then c6.name_en end, c6.name) as s1, c6.id as s2, o7.name as s3, o7.kind as s4, (select count(*)
        from activities a9
        where a9.course_id = c4.id) as s5
      from courses c4
      left join categories c6 on c6.id = c4.category_id
      join organisations o7 on o7.id = c4.provider_id
      where c4.district_id = $3::uuid
      order by c4.title, c4.id
      limit 5
    ) r) as s1
  ) r)
