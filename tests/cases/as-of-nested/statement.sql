select
  (select string_agg(record_send(r), '') from (
    select o1.name as s0, o1.dissolved_on as s1, o2.name as s2, o2.dissolved_on as s3, (select count(*)
      from organisations o4
      where o4.parent_id = o1.id
        and (o4.founded_on is null or o4.founded_on <= $1::date)
        and (o4.dissolved_on is null or o4.dissolved_on >= $1::date)) as s4, (select string_agg(record_send(r), '') from (
      select o5.kind as s0, o5.since as s1, o5.until as s2
      from organisation_links o5
      where o5.to_id = o1.id
        and (o5.since is null or o5.since <= $1::date)
        and (o5.until is null or o5.until >= $1::date)
      order by o5.kind, o5.id
      limit 10
    ) r) as s5, (select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select (select count(*)
      from memberships m7
      where m7.organisation_id = o1.id
        and m7.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and m7.since <= $1::date
        and (m7.until is null or m7.until >= $1::date)) as n) c) as s6, (select string_agg(record_send(r), '') from (
      select m6.role as s0, m6.since as s1, m6.until as s2, o8.name as s3
      from memberships m6
      join organisations o8 on o8.id = m6.organisation_id
      where m6.organisation_id = o1.id
        and m6.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')
        and m6.since <= $1::date
        and (m6.until is null or m6.until >= $1::date)
      order by m6.role, m6.since, m6.id
      limit 2
    ) r) as s7, a9.name as s8, (select string_agg(record_send(r), '') from (
      select a10.name as s0, a10.valid_to as s1
      from areas a10
      where (a10.valid_from is null or a10.valid_from <= $1::date)
        and (a10.valid_to is null or a10.valid_to >= $1::date)
        and a10.id = any(array[a9.province_id, a9.city_id, a9.district_id, a9.subdistrict_id, a9.community_id, a9.grid1_id, a9.grid2_id, a9.grid3_id])
        and a10.id <> a9.id
      order by array_position(array[a9.province_id, a9.city_id, a9.district_id, a9.subdistrict_id, a9.community_id, a9.grid1_id, a9.grid2_id, a9.grid3_id], a10.id)
    ) r) as s9, case
      when a9.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.province_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.city_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.district_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.subdistrict_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.community_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.tier = '1' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.grid1_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.tier = '2' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.grid2_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
      when a9.tier = '3' then (select string_agg(record_send(r), '') from (
        select i18.reported_at as s0, i19.reported_at as s1, (select string_agg(record_send(r), '') from (
          select i20.at as s0
          from issue_events i20
          where i20.issue_id = i18.id
            and i20.at < (($1::date + 1)::timestamp at time zone $2::text)
          order by i20.at, i20.id
          limit 2
        ) r) as s2
        from issues i18
        left join issues i19 on (i19.id = i18.merged_into_id and i19.visibility = 'PUBLIC' and i19.reported_at < (($1::date + 1)::timestamp at time zone $2::text))
        where i18.grid3_id = a9.id
          and i18.visibility = 'PUBLIC'
          and i18.reported_at < (($1::date + 1)::timestamp at time zone $2::text)
        order by i18.reported_at desc, i18.id desc
        limit 2
      ) r)
    end as s10
    from organisations o1
    left join organisations o2 on (o2.id = o1.parent_id and (o2.founded_on is null or o2.founded_on <= $1::date) and (o2.dissolved_on is null or o2.dissolved_on >= $1::date))
    left join areas a9 on (a9.id = o1.area_id and (a9.valid_from is null or a9.valid_from <= $1::date) and (a9.valid_to is null or a9.valid_to >= $1::date))
    where (o1.founded_on is null or o1.founded_on <= $1::date)
      and (o1.dissolved_on is null or o1.dissolved_on >= $1::date)
    order by o1.name desc, o1.id desc
    limit 4
  ) r)
