select
  (select record_send(r) from (
    select o1.id as s0, o1.name as s1, o1.credit_code as s2, o1.kind as s3
    from organisations o1
    where o1.credit_code = $1::text
  ) r)
