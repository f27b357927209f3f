select
  (select record_send(r) from (
    select a1.name as s0, a1.code as s1, (select string_agg(record_send(r), '') from (
      select a2.name as s0
      from areas a2
      where a2.id = any(array[a1.province_id, a1.city_id, a1.district_id, a1.subdistrict_id, a1.community_id, a1.grid1_id, a1.grid2_id, a1.grid3_id])
        and a2.id <> a1.id
      order by array_position(array[a1.province_id, a1.city_id, a1.district_id, a1.subdistrict_id, a1.community_id, a1.grid1_id, a1.grid2_id, a1.grid3_id], a2.id)
    ) r) as s2
    from areas a1
    where a1.id = $1::uuid
      and a1.level = 'GRID'
  ) r)
