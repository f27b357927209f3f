select
  (select string_agg(record_send(r), '') from (
    select i1.code as s0, (select string_agg(record_send(r), '') from (
      select a2.file_name as s0, a2.media_type as s1, a2.bytes as s2, a2.sha256 as s3, a2.width as s4, a2.height as s5, a2.taken_at as s6
      from attachments a2
      where a2.issue_id = i1.id
      order by a2.added_at, a2.id
      limit 10
    ) r) as s1, (select string_agg(record_send(r), '') from (
      select v3.passed as s0, v3.note as s1, left(p4.name, 1) || '*' as s2
      from verifications v3
      left join people p4 on (p4.id = v3.verifier_id and false)
      where v3.issue_id = i1.id
      order by v3.at, v3.id
      limit 10
    ) r) as s2, (select string_agg(record_send(r), '') from (
      select s5.level as s0, s5.automatic as s1, s5.reason as s2, s5.resolved_at as s3, o6.name as s4
      from supervisions s5
      left join organisations o6 on o6.id = s5.supervisor_id
      where s5.issue_id = i1.id
      order by s5.at, s5.id
      limit 10
    ) r) as s3, (select string_agg(record_send(r), '') from (
      select i7.stars as s0, i7.comment as s1
      from issue_ratings i7
      where i7.issue_id = i1.id
      order by i7.at, i7.id
      limit 10
    ) r) as s4, (select string_agg(record_send(r), '') from (
      select m8.kind as s0, c9.code as s1
      from matter_issues m8
      join community_matters c9 on c9.id = m8.matter_id
      where m8.issue_id = i1.id
      order by m8.kind, m8.id
      limit 10
    ) r) as s5, d10.visited_at as s6
    from issues i1
    left join diary_entries d10 on d10.id = i1.diary_entry_id
    where i1.visibility = 'PUBLIC'
      and i1.status = 'OPEN'
    order by i1.reported_at desc, i1.id desc
    limit 12
  ) r)
