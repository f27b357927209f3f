select
  (select record_send(r) from (
    select a1.name as s0, (select count(*)
      from areas a3
      where a3.community_id = a1.id
        and a3.level = 'GRID'
        and (a3.valid_from is null or a3.valid_from <= $1::date)
        and (a3.valid_to is null or a3.valid_to >= $1::date)
        and a3.tier = $4::integer) as s1, (select string_agg(record_send(r), '') from (
      select a2.name as s0, a2.valid_from as s1, a2.valid_to as s2, (select count(*)
        from memberships m5
        where m5.grid2_id = a2.id
          and (m5.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m5.district_id = $5::uuid)
          and m5.since <= $1::date
          and (m5.until is null or m5.until >= $1::date)
          and m5.role = 'GRID_WORKER') as s3, (select string_agg(record_send(r), '') from (
        select a6.kind as s0, a6.date as s1, a7.name as s2, a7.valid_to as s3
        from area_changes a6
        left join areas a7 on (a7.id = a6.predecessor_id and (a7.valid_from is null or a7.valid_from <= $1::date) and (a7.valid_to is null or a7.valid_to >= $1::date))
        where a6.successor_id = a2.id
          and a6.date <= $1::date
        order by a6.date, a6.id
        limit 10
      ) r) as s4
      from areas a2
      where a2.community_id = a1.id
        and a2.level = 'GRID'
        and (a2.valid_from is null or a2.valid_from <= $1::date)
        and (a2.valid_to is null or a2.valid_to >= $1::date)
        and a2.tier = $3::integer
      order by a2.code, a2.id
      limit 12
    ) r) as s2, (select count(*)
      from issues i9
      where i9.community_id = a1.id
        and (i9.visibility = 'PUBLIC' or i9.district_id = $5::uuid)
        and i9.reported_at < (($1::date + 1)::timestamp at time zone $6::text)) as s3, (select count(*)
      from compounds c11
      where c11.community_id = a1.id) as s4, (select string_agg(record_send(r), '') from (
      select c10.name as s0, (select count(*)
        from areas a14
        join compound_grids c15 on c15.grid_id = a14.id
        where c15.compound_id = c10.id
          and a14.level = 'GRID'
          and (a14.valid_from is null or a14.valid_from <= $1::date)
          and (a14.valid_to is null or a14.valid_to >= $1::date)) as s1, (select string_agg(record_send(r), '') from (
        select a12.name as s0
        from areas a12
        join compound_grids c13 on c13.grid_id = a12.id
        where c13.compound_id = c10.id
          and a12.level = 'GRID'
          and (a12.valid_from is null or a12.valid_from <= $1::date)
          and (a12.valid_to is null or a12.valid_to >= $1::date)
        order by a12.code, a12.id
        limit 4
      ) r) as s2
      from compounds c10
      where c10.community_id = a1.id
      order by c10.name, c10.id
      limit 3
    ) r) as s5
    from areas a1
    where a1.id = $2::uuid
      and a1.level = 'COMMUNITY'
      and (a1.valid_from is null or a1.valid_from <= $1::date)
      and (a1.valid_to is null or a1.valid_to >= $1::date)
  ) r),
  (select record_send(r) from (
    select a16.name as s0, (select count(*)
      from areas a18
      where a18.community_id = a16.id
        and a18.level = 'GRID'
        and (a18.valid_to is null or a18.valid_to >= $8::date)
        and a18.tier = $10::integer) as s1, (select string_agg(record_send(r), '') from (
      select a17.name as s0, a17.valid_from as s1, a17.valid_to as s2, (select count(*)
        from memberships m20
        where m20.grid2_id = a17.id
          and (m20.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m20.district_id = $5::uuid)
          and (m20.until is null or m20.until >= $8::date)
          and m20.role = 'GRID_WORKER') as s3, (select string_agg(record_send(r), '') from (
        select a21.kind as s0, a21.date as s1, a22.name as s2, a22.valid_to as s3
        from area_changes a21
        left join areas a22 on a22.id = a21.predecessor_id
        where a21.successor_id = a17.id
        order by a21.date, a21.id
        limit 10
      ) r) as s4
      from areas a17
      where a17.community_id = a16.id
        and a17.level = 'GRID'
        and (a17.valid_to is null or a17.valid_to >= $8::date)
        and a17.tier = $9::integer
      order by a17.code, a17.id
      limit 12
    ) r) as s2, (select count(*)
      from issues i24
      where i24.community_id = a16.id
        and (i24.visibility = 'PUBLIC' or i24.district_id = $5::uuid)) as s3, (select count(*)
      from compounds c26
      where c26.community_id = a16.id) as s4, (select string_agg(record_send(r), '') from (
      select c25.name as s0, (select count(*)
        from areas a29
        join compound_grids c30 on c30.grid_id = a29.id
        where c30.compound_id = c25.id
          and a29.level = 'GRID'
          and (a29.valid_to is null or a29.valid_to >= $8::date)) as s1, (select string_agg(record_send(r), '') from (
        select a27.name as s0
        from areas a27
        join compound_grids c28 on c28.grid_id = a27.id
        where c28.compound_id = c25.id
          and a27.level = 'GRID'
          and (a27.valid_to is null or a27.valid_to >= $8::date)
        order by a27.code, a27.id
        limit 4
      ) r) as s2
      from compounds c25
      where c25.community_id = a16.id
      order by c25.name, c25.id
      limit 3
    ) r) as s5, (select count(*)
      from area_changes a32
      where a32.predecessor_id = a16.id) as s6
    from areas a16
    where a16.id = $7::uuid
      and a16.level = 'COMMUNITY'
  ) r)
