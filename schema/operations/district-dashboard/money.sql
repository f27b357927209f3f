select
  (select string_agg(record_send(r), '') from (
    select a1.amount as s0, a1.contracted as s1, p2.title as s2, (select count(*)
      from contracts c4
      where c4.allocation_id = a1.id) as s3, (select string_agg(record_send(r), '') from (
      select c3.title as s0, c3.amount as s1, coalesce(case when $3::text = 'EN' then c5.name_en end, c5.name) as s2, o6.name as s3, c3.since as s4, c3.until as s5, c3.score as s6
      from contracts c3
      join categories c5 on c5.id = c3.category_id
      join organisations o6 on o6.id = c3.provider_id
      where c3.allocation_id = a1.id
      order by c3.since desc, c3.id desc
      limit 10
    ) r) as s4
    from allocations a1
    left join policy_documents p2 on p2.id = a1.basis_id
    where a1.district_id = $1::uuid
      and a1.fund = 'PURCHASE_OF_SERVICES'
      and a1.year = $2::integer
    order by a1.year desc, a1.id desc
    limit 10
  ) r)
