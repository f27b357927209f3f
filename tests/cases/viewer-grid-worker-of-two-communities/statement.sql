select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, i1.visibility as s1, case when (i1.subdistrict_id = $1::uuid or i1.community_id = any($2::uuid[])) then i1.address else i1.public_address end as s2, case when (i1.subdistrict_id = $1::uuid or i1.community_id = any($2::uuid[])) then i1.longitude else i1.public_longitude end as s3, case when (i1.subdistrict_id = $1::uuid or i1.community_id = any($2::uuid[])) then i1.latitude else i1.public_latitude end as s4, i1.public_longitude as s5, i1.reporter_private as s6, case when (i1.reporter_private = 'true' and (i1.subdistrict_id = $1::uuid or i1.community_id = any($2::uuid[]))) then '0' when (i1.subdistrict_id = $1::uuid or i1.community_id = any($2::uuid[])) then '1' || coalesce(p2.name, '') else '-' end as s7, i1.reporter_id as s8, (select string_agg(record_send(r), '') from (
      select i3.kind as s0, case when ((p4.subdistrict_id = $1::uuid or p4.community_id = any($2::uuid[])) or exists (select 1
        from memberships m5
        where m5.person_id = p4.id
          and (m5.subdistrict_id = $1::uuid or m5.community_id = any($2::uuid[]))
          and (m5.until is null or m5.until >= $3::date))) then '0' || coalesce(p4.name, '') else '-' || coalesce(left(p4.name, 1) || '*', '') end as s1, p4.id as s2
      from issue_events i3
      left join people p4 on (p4.id = i3.actor_id and i3.kind in ('ACCEPTED', 'REJECTED', 'RETURNED', 'ASSIGNED', 'TRANSFERRED', 'HANDLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'SUPERVISED', 'FED_BACK', 'MERGED', 'CLOSED', 'EXTENSION_ASKED', 'EXTENSION_REFUSED'))
      where i3.issue_id = i1.id
      order by i3.at, i3.id
      limit 2
    ) r) as s9
    from issues i1
    left join people p2 on p2.id = i1.reporter_id
    where (i1.visibility = 'PUBLIC' or i1.subdistrict_id = $1::uuid or i1.community_id = any($2::uuid[]))
    order by i1.reported_at desc, i1.id desc
    limit 30
  ) r)
