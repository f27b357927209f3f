select
  (select record_send(r) from (
    select c1.code as s0, c1.title as s1, c1.step as s2, c1.pathway as s3, c1.level as s4, c1.raised_by as s5, c1.raised_at as s6, c1.discussed_at as s7, c1.decided_at as s8, c1.acting_since as s9, c1.evaluated_at as s10, c1.declined_at as s11, c2.code as s12, a3.code as s13, o4.name as s14, l5.code as s15, l5.key_project as s16, (select string_agg(record_send(r), '') from (
      select m6.kind as s0, i8.code as s1
      from (
        select *
        from matter_issues m6
        where m6.matter_id = c1.id
          and exists (select 1
          from issues i7
          where i7.id = m6.issue_id
            and i7.visibility = 'PUBLIC')
        order by m6.kind, m6.id
        limit 10
      ) m6
      left join issues i8 on (i8.id = m6.issue_id and i8.visibility = 'PUBLIC')
      order by m6.kind, m6.id
    ) r) as s17, (select string_agg(record_send(r), '') from (
      select m9.kind as s0, m9.held_at as s1, m9.entitled as s2, m9.quorum as s3, m9.attended as s4, m9.outcome as s5, f10.name as s6, (select string_agg(record_send(r), '') from (
        select v11.motion as s0
        from votes v11
        where v11.meeting_id = m9.id
        order by v11.at, v11.id
        limit 10
      ) r) as s7
      from meetings m9
      left join facilities f10 on f10.id = m9.facility_id
      where m9.matter_id = c1.id
      order by m9.held_at desc, m9.id desc
      limit 10
    ) r) as s18, (select string_agg(record_send(r), '') from (
      select v12.rule as s0, v12.heads_total as s1, v12.heads_taking_part as s2, v12.heads_agreeing as s3, v12.floor_area_total as s4, v12.floor_area_taking_part as s5, v12.floor_area_agreeing as s6, v12.adopted as s7, m13.title as s8
      from votes v12
      join meetings m13 on m13.id = v12.meeting_id
      where v12.matter_id = c1.id
      order by v12.at, v12.id
      limit 10
    ) r) as s19, (select string_agg(record_send(r), '') from (
      select m14.title as s0, m14.stage as s1, m14.started_on as s2, m14.due_on as s3, m14.done_on as s4, o15.name as s5
      from matter_actions m14
      join organisations o15 on o15.id = m14.responsible_id
      where m14.matter_id = c1.id
      order by m14.due_on, m14.id
      limit 10
    ) r) as s20, (select string_agg(record_send(r), '') from (
      select m16.participants as s0, m16.satisfied as s1, m16.comment as s2
      from matter_evaluations m16
      where m16.matter_id = c1.id
      order by m16.at, m16.id
      limit 10
    ) r) as s21
    from community_matters c1
    join categories c2 on c2.id = c1.category_id
    join areas a3 on a3.id = c1.area_id
    join organisations o4 on o4.id = c1.lead_id
    left join listed_matters l5 on l5.id = c1.listed_matter_id
    where c1.code = $1::text
  ) r)
