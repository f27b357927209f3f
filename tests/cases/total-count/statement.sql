select
  (select record_send(r) from (
    select (select count(*)
      from issues i2
      where i2.visibility = 'PUBLIC'
        and i2.status = 'OPEN') as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from organisations o4) as s0
  ) r)
