select
  (select string_agg(record_send(r), '') from (
    select a1.code as s0, (select string_agg(record_send(r), '') from (
      select i2.code as s0, i2.state as s1, i2.source as s2, i2.reporter_id as s3, i2.assignee_id as s4, i2.responsible_id as s5, i2.accepted_by_id as s6, i2.handled_by_id as s7, i2.extension_asked_at as s8, i2.verified_at as s9, o3.level as s10, c5.verification_wanted as s11, i2.province_id as s12, i2.city_id as s13, i2.district_id as s14, i2.subdistrict_id as s15, i2.community_id as s16, i2.grid1_id as s17, i2.grid2_id as s18, i2.grid3_id as s19
      from issues i2
      left join organisations o3 on o3.id = i2.responsible_id
      left join categories c4 on c4.id = i2.category_id
      left join category_specifications c5 on c5.category_id = c4.id
      where i2.subdistrict_id = a1.id
        and i2.visibility = 'PUBLIC'
      order by i2.reported_at, i2.id
      limit 1
    ) r) as s1
    from areas a1
    where a1.level = 'SUBDISTRICT'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
    order by a1.code, a1.id
    limit 10
  ) r)
