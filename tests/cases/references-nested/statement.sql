select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, c2.code as s1, c3.code as s2, o4.name as s3, o5.name as s4, a6.name as s5, a7.name as s6, i8.code as s7, c9.code as s8
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
  ) r)
