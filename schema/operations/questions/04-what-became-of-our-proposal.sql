select
  (select record_send(r) from (
    select c1.title as s0, c1.step as s1, c1.pathway as s2, c1.raised_by as s3, c1.raised_at as s4, c1.decided_at as s5, c1.evaluated_at as s6, c1.result as s7, o2.name as s8, (select string_agg(record_send(r), '') from (
      select m3.kind as s0, m3.held_at as s1, m3.entitled as s2, m3.quorum as s3, m3.attended as s4, m3.outcome as s5, (select string_agg(record_send(r), '') from (
        select v4.motion as s0, v4.rule as s1, v4.heads_total as s2, v4.heads_taking_part as s3, v4.heads_agreeing as s4, v4.adopted as s5
        from votes v4
        where v4.meeting_id = m3.id
        order by v4.at, v4.id
        limit 2
      ) r) as s6
      from meetings m3
      where m3.matter_id = c1.id
      order by m3.held_at desc, m3.id desc
      limit 3
    ) r) as s9, (select string_agg(record_send(r), '') from (
      select m5.title as s0, m5.stage as s1, m5.due_on as s2, m5.done_on as s3, o6.name as s4, p7.title as s5, p7.stage as s6, p7.budget as s7, (select string_agg(record_send(r), '') from (
        select p8.stage as s0, p8.date as s1
        from project_steps p8
        where p8.project_id = p7.id
        order by p8.date, p8.id
        limit 5
      ) r) as s8, (select string_agg(record_send(r), '') from (
        select c9.amount as s0, o10.name as s1
        from contracts c9
        join organisations o10 on o10.id = c9.provider_id
        where c9.project_id = p7.id
        order by c9.since desc, c9.id desc
        limit 3
      ) r) as s9
      from matter_actions m5
      join organisations o6 on o6.id = m5.responsible_id
      left join projects p7 on p7.id = m5.project_id
      where m5.matter_id = c1.id
      order by m5.due_on, m5.id
      limit 5
    ) r) as s10, (select string_agg(record_send(r), '') from (
      select m11.participants as s0, m11.satisfied as s1, m11.at as s2
      from matter_evaluations m11
      where m11.matter_id = c1.id
      order by m11.at, m11.id
      limit 2
    ) r) as s11
    from community_matters c1
    join organisations o2 on o2.id = c1.lead_id
    where c1.code = $1::text
  ) r)
