select
  (select record_send(r) from (
    select (select string_agg(record_send(r), '') from (
      select i1.code as s0, c2.code as s1, c3.id as s2, c3.code as s3, o4.id as s4, o4.name as s5, o5.id as s6, o5.name as s7, a6.id as s8, a6.name as s9, a7.id as s10, a7.name as s11, a7.level as s12, a6.level as s13, i8.id as s14, i8.code as s15, c9.code as s16
      from issues i1
      join categories c2 on c2.id = i1.category_id
      left join categories c3 on c3.id = c2.parent_id
      left join organisations o4 on o4.id = i1.responsible_id
      left join organisations o5 on o5.id = o4.parent_id
      left join areas a6 on a6.id = o5.area_id
      left join areas a7 on a7.id = a6.parent_id
      left join issues i8 on (i8.id = i1.merged_into_id and i8.visibility = 'PUBLIC')
      left join categories c9 on c9.id = i8.category_id
      where i1.visibility = 'PUBLIC'
      order by i1.reported_at desc, i1.id desc
      limit 5
    ) r) as s0
  ) r)
