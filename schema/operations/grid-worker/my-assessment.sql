select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.province_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.city_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.district_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.subdistrict_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.community_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.grid1_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.grid2_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, case when (p11.grid2_id = $3::uuid or exists (select 1
          from memberships m12
          where m12.person_id = p11.id
            and m12.grid2_id = $3::uuid
            and (m12.until is null or m12.until >= $4::date))) then '0' || coalesce(p11.name, '') else '-' || coalesce(left(p11.name, 1) || '*', '') end as s4, p11.id as s5, (select string_agg(record_send(r), '') from (
          select coalesce(case when $5::text = 'EN' then c14.name_en end, c14.name) as s0, a13.value as s1, a13.points as s2, a13.weight as s3
          from assessment_indicators a13
          join categories c14 on c14.id = a13.indicator_id
          where a13.assessment_id = a9.id
          order by a13.weight desc, a13.id desc
          limit 10
        ) r) as s6
        from assessments a9
        left join memberships m10 on (m10.id = a9.membership_id and (m10.role in ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER') or m10.grid2_id = $3::uuid))
        left join people p11 on p11.id = m10.person_id
        where a9.grid3_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
    end as s0
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
