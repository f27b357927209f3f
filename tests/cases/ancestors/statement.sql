select
  (select string_agg(record_send(r), '') from (
    select a1.name as s0, (select string_agg(record_send(r), '') from (
      select a2.name as s0, a2.level as s1, a2.tier as s2
      from areas a2
      where a2.id = any(array[a1.province_id, a1.city_id, a1.district_id, a1.subdistrict_id, a1.community_id, a1.grid1_id, a1.grid2_id, a1.grid3_id])
        and a2.id <> a1.id
      order by array_position(array[a1.province_id, a1.city_id, a1.district_id, a1.subdistrict_id, a1.community_id, a1.grid1_id, a1.grid2_id, a1.grid3_id], a2.id)
    ) r) as s1
    from areas a1
    where a1.level = 'GRID'
      and (a1.valid_to is null or a1.valid_to >= $1::date)
      and a1.tier = $2::integer
    order by a1.code, a1.id
    limit 3
  ) r)
