-- acceptIssue.AcceptIssuePayload:issue
select
  (select record_send(r) from (
    select i1.code as s0
    from issues i1
    where i1.id = $3::uuid
      and (i1.visibility = 'PUBLIC' or i1.reporter_id = $1::uuid or i1.district_id = $2::uuid)
  ) r)

-- acceptIssue.AcceptIssuePayload:errors.VersionConflictError:issue
select
  (select record_send(r) from (
    select i1.code as s0, i1.state as s1, i1.version as s2
    from issues i1
    where i1.id = $3::uuid
      and (i1.visibility = 'PUBLIC' or i1.reporter_id = $1::uuid or i1.district_id = $2::uuid)
  ) r)
