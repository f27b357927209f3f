select
  (select string_agg(record_send(r), '') from (
    select i1.rating as s0
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.province_id = $1::uuid
      and i1.rating = $2::integer
    order by i1.reported_at desc, i1.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i2.rating as s0
    from issues i2
    where i2.visibility = 'PUBLIC'
      and i2.province_id = $3::uuid
      and (i2.rating = $4::integer) is not true
    order by i2.reported_at desc, i2.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i3.rating as s0
    from issues i3
    where i3.visibility = 'PUBLIC'
      and i3.province_id = $5::uuid
      and i3.rating = any($6::integer[])
    order by i3.reported_at desc, i3.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i4.rating as s0
    from issues i4
    where i4.visibility = 'PUBLIC'
      and i4.province_id = $7::uuid
      and i4.rating > $8::integer
    order by i4.reported_at desc, i4.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i5.rating as s0
    from issues i5
    where i5.visibility = 'PUBLIC'
      and i5.province_id = $9::uuid
      and (i5.rating > $10::integer) is not true
    order by i5.reported_at desc, i5.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i6.rating as s0
    from issues i6
    where i6.visibility = 'PUBLIC'
      and i6.province_id = $11::uuid
      and i6.rating >= $12::integer
    order by i6.reported_at desc, i6.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i7.rating as s0
    from issues i7
    where i7.visibility = 'PUBLIC'
      and i7.province_id = $13::uuid
      and i7.rating < $14::integer
    order by i7.reported_at desc, i7.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select i8.rating as s0
    from issues i8
    where i8.visibility = 'PUBLIC'
      and i8.province_id = $15::uuid
      and i8.rating <= $16::integer
    order by i8.reported_at desc, i8.id desc
    limit 3
  ) r),
  (select string_agg(record_send(r), '') from (
    select s9.fee as s0
    from services s9
    where s9.province_id = $17::uuid
      and s9.fee >= $18::numeric
    order by s9.name, s9.id
    limit 10
  ) r)
