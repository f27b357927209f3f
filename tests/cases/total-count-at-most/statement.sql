select
  (select record_send(r) from (
    select (select count(*) from (select 1
      from issues i2
      where i2.visibility = 'PUBLIC'
    limit $1::bigint) r) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*) from (select 1
      from organisations o4
    limit $2::bigint) r) as s0
  ) r)
