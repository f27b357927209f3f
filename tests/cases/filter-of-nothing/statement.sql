select
  (select record_send(r) from (
    select (select count(*)
      from skills s2) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from skills s4) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from skills s6
      where (true) is not true) as s0
  ) r),
  (select record_send(r) from (
    select (select count(*)
      from skills s8
      where false) as s0
  ) r)
