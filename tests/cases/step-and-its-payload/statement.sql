-- commentIssue.CommentIssuePayload:issue
select
  (select record_send(r) from (
    select i1.code as s0, i1.state as s1, i1.version as s2, a2.name as s3, (select string_agg(record_send(r), '') from (
      select i3.kind as s0, i3.note as s1
      from issue_events i3
      where i3.issue_id = i1.id
      order by i3.at desc, i3.id desc
      limit 1
    ) r) as s4
    from issues i1
    join areas a2 on a2.id = i1.area_id
    where i1.id = $3::uuid
      and (i1.visibility = 'PUBLIC' or i1.reporter_id = $1::uuid or i1.district_id = $2::uuid)
  ) r)

-- commentIssue.CommentIssuePayload:event
select
  (select record_send(r) from (
    select i1.kind as s0, i1.version as s1, i1.note as s2, i3.code as s3, i3.version as s4
    from issue_events i1
    left join issues i3 on (i3.id = i1.issue_id and (i3.visibility = 'PUBLIC' or i3.reporter_id = $1::uuid or i3.district_id = $2::uuid))
    where i1.id = $3::uuid
      and exists (select 1
      from issues i2
      where i2.id = i1.issue_id
        and (i2.visibility = 'PUBLIC' or i2.reporter_id = $1::uuid or i2.district_id = $2::uuid))
  ) r)
