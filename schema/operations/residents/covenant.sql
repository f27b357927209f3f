select
  (select record_send(r) from (
    select a1.name as s0, case
      when a1.level = 'PROVINCE' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.province_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.level = 'CITY' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.city_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.level = 'DISTRICT' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.district_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.level = 'SUBDISTRICT' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.subdistrict_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.level = 'COMMUNITY' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.community_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.tier = '1' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.grid1_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.tier = '2' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.grid2_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
      when a1.tier = '3' then (select string_agg(record_send(r), '') from (
        select c9.title as s0, c9.version as s1, c9.adopted_on as s2, c9.text as s3, m10.title as s4, m10.held_at as s5, m10.attended as s6, m10.entitled as s7
        from covenants c9
        left join meetings m10 on m10.id = c9.adopted_by_id
        where c9.grid3_id = a1.id
          and c9.until is null
        order by c9.adopted_on desc, c9.id desc
        limit 1
      ) r)
    end as s1
    from areas a1
    where a1.code = $1::text
      and a1.scheme = $2::text
  ) r)
