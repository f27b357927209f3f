select
  (select string_agg(record_send(r), '') from (
    select i1.description as s0
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.province_id = $1::uuid
      and i1.description = $2::text
    order by i1.reported_at desc, i1.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i2.description as s0
    from issues i2
    where i2.visibility = 'PUBLIC'
      and i2.province_id = $3::uuid
      and (i2.description = $4::text) is not true
    order by i2.reported_at desc, i2.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i3.description as s0
    from issues i3
    where i3.visibility = 'PUBLIC'
      and i3.province_id = $5::uuid
      and (i3.description = any($6::text[]) or i3.description is null)
    order by i3.reported_at desc, i3.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i4.description as s0
    from issues i4
    where i4.visibility = 'PUBLIC'
      and i4.province_id = $7::uuid
      and (i4.description = any($8::text[])) is not true
    order by i4.reported_at desc, i4.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i5.description as s0
    from issues i5
    where i5.visibility = 'PUBLIC'
      and i5.province_id = $9::uuid
      and strpos(i5.description, $10::text) > 0
    order by i5.reported_at desc, i5.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i6.description as s0
    from issues i6
    where i6.visibility = 'PUBLIC'
      and i6.province_id = $11::uuid
      and (strpos(i6.description, $12::text) > 0) is not true
    order by i6.reported_at desc, i6.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i7.description as s0
    from issues i7
    where i7.visibility = 'PUBLIC'
      and i7.province_id = $13::uuid
      and starts_with(i7.description, $14::text)
    order by i7.reported_at desc, i7.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i8.description as s0
    from issues i8
    where i8.visibility = 'PUBLIC'
      and i8.province_id = $15::uuid
      and right(i8.description, length($16::text)) = $16::text
    order by i8.reported_at desc, i8.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i9.description as s0
    from issues i9
    where i9.visibility = 'PUBLIC'
      and i9.province_id = $17::uuid
      and strpos(translate(i9.description, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), translate($18::text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')) > 0
    order by i9.reported_at desc, i9.id desc
    limit 3
  ) r)
