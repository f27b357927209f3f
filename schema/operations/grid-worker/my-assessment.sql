select
  (select record_send(r) from (
    select case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.province_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.city_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.district_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.subdistrict_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.community_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.grid1_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
        left join people p11 on p11.id = m10.person_id
        where a9.grid2_id = a1.id
          and a9.subject in ('ORGANISATION', 'AREA')
          and a9.subject = 'GRID_WORKER'
        order by a9.period_from desc, a9.id desc
        limit 2
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select a9.period_from as s0, a9.period_until as s1, a9.total as s2, m10.role as s3, left(p11.name, 1) || '*' as s4, (select string_agg(record_send(r), '') from (
          select coalesce(case when $3::text = 'EN' then c13.name_en end, c13.name) as s0, a12.value as s1, a12.points as s2, a12.weight as s3
          from assessment_indicators a12
          join categories c13 on c13.id = a12.indicator_id
          where a12.assessment_id = a9.id
          order by a12.weight desc, a12.id desc
          limit 10
        ) r) as s5
        from assessments a9
        left join memberships m10 on m10.id = a9.membership_id
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
