select
  (select record_send(r) from (
    select (select count(*)
      from issues i2
      where i2.visibility = 'PUBLIC'
        and i2.province_id = $2::uuid) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i4
      where i4.visibility = 'PUBLIC'
        and i4.city_id = $4::uuid) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i6
      where i6.visibility = 'PUBLIC'
        and i6.district_id = $6::uuid) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i8
      where i8.visibility = 'PUBLIC'
        and i8.subdistrict_id = $8::uuid) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from issues i10
      where i10.visibility = 'PUBLIC'
        and i10.community_id = $10::uuid) as s0
  ) r)
