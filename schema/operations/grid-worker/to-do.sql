select
  (select record_send(r) from (
    select (select count(*)
      from issues i2
      where (i2.visibility = 'PUBLIC' or i2.grid2_id = $1::uuid)
        and i2.grid2_id = $3::uuid
        and i2.status = 'OPEN'
        and i2.due_at is not null) as s0, (select string_agg(record_send(r), '') from (
      select i1.code as s0, i1.title as s1, i1.state as s2, i1.priority as s3, i1.due_at as s4, case when i1.grid2_id = $1::uuid then i1.address else i1.public_address end as s5, case when i1.grid2_id = $1::uuid then i1.longitude else i1.public_longitude end as s6, case when i1.grid2_id = $1::uuid then i1.latitude else i1.public_latitude end as s7, i1.public_longitude as s8, coalesce(case when $4::text = 'EN' then c3.name_en end, c3.name) as s9, c4.standard as s10, c4.handle_limit as s11, c4.handle_unit as s12
      from (
        select *
        from issues i1
        where (i1.visibility = 'PUBLIC' or i1.grid2_id = $1::uuid)
          and i1.grid2_id = $2::uuid
          and i1.status = 'OPEN'
          and i1.due_at is not null
        order by i1.due_at, i1.id
        limit 10
      ) i1
      join categories c3 on c3.id = i1.category_id
      left join category_specifications c4 on c4.category_id = c3.id
      order by i1.due_at, i1.id
    ) r) as s1
  ) r)
