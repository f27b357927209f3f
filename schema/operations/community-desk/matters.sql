select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select count(*)
        from community_matters c17
        where c17.province_id = a1.id)
      when a1.level = 'CITY' then (select count(*)
        from community_matters c17
        where c17.city_id = a1.id)
      when a1.level = 'DISTRICT' then (select count(*)
        from community_matters c17
        where c17.district_id = a1.id)
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from community_matters c17
        where c17.subdistrict_id = a1.id)
      when a1.level = 'COMMUNITY' then (select count(*)
        from community_matters c17
        where c17.community_id = a1.id)
      when a1.tier = '1' then (select count(*)
        from community_matters c17
        where c17.grid1_id = a1.id)
      when a1.tier = '2' then (select count(*)
        from community_matters c17
        where c17.grid2_id = a1.id)
      when a1.tier = '3' then (select count(*)
        from community_matters c17
        where c17.grid3_id = a1.id)
    end as s1, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.province_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.city_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.district_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.subdistrict_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.community_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.grid1_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.grid2_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select c9.code as s0, c9.title as s1, c9.step as s2, c9.pathway as s3, c9.raised_by as s4, c9.raised_at as s5, coalesce(case when $3::text = 'EN' then c18.name_en end, c18.name) as s6, (select count(*)
          from meetings m20
          where m20.matter_id = c9.id) as s7, (select count(*)
          from matter_actions m22
          where m22.matter_id = c9.id) as s8
        from community_matters c9
        join categories c18 on c18.id = c9.category_id
        where c9.grid3_id = a1.id
        order by c9.raised_at desc, c9.id desc
        limit 6
      ) r)
    end as s2, case
      when a1.level = 'PROVINCE' then (select count(*)
        from community_matters c38
        where c38.province_id = a1.id
          and c38.step = 'ACTING')
      when a1.level = 'CITY' then (select count(*)
        from community_matters c38
        where c38.city_id = a1.id
          and c38.step = 'ACTING')
      when a1.level = 'DISTRICT' then (select count(*)
        from community_matters c38
        where c38.district_id = a1.id
          and c38.step = 'ACTING')
      when a1.level = 'SUBDISTRICT' then (select count(*)
        from community_matters c38
        where c38.subdistrict_id = a1.id
          and c38.step = 'ACTING')
      when a1.level = 'COMMUNITY' then (select count(*)
        from community_matters c38
        where c38.community_id = a1.id
          and c38.step = 'ACTING')
      when a1.tier = '1' then (select count(*)
        from community_matters c38
        where c38.grid1_id = a1.id
          and c38.step = 'ACTING')
      when a1.tier = '2' then (select count(*)
        from community_matters c38
        where c38.grid2_id = a1.id
          and c38.step = 'ACTING')
      when a1.tier = '3' then (select count(*)
        from community_matters c38
        where c38.grid3_id = a1.id
          and c38.step = 'ACTING')
    end as s3
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
