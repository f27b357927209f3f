select
  (select record_send(r) from (
    select i1.code as s0, i1.title as s1, i1.state as s2, i1.reported_at as s3, i1.due_at as s4, i1.rating as s5, coalesce(case when $2::text = 'EN' then c2.name_en end, c2.name) as s6, coalesce(case when $3::text = 'EN' then c3.name_en end, c3.name) as s7, c3.id as s8, o4.name as s9, o4.office_phone as s10, (select string_agg(record_send(r), '') from (
      select i5.kind as s0, i5.at as s1, i5.to_state as s2, i5.note as s3, left(p6.name, 1) || '*' as s4
      from issue_events i5
      left join people p6 on (p6.id = i5.actor_id and i5.kind in ('ACCEPTED', 'REJECTED', 'RETURNED', 'ASSIGNED', 'TRANSFERRED', 'HANDLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'SUPERVISED', 'FED_BACK', 'MERGED', 'CLOSED', 'EXTENSION_ASKED', 'EXTENSION_REFUSED'))
      where i5.issue_id = i1.id
      order by i5.at, i5.id
      limit 12
    ) r) as s11, (select string_agg(record_send(r), '') from (
      select a7.file_name as s0, a7.media_type as s1, a7.bytes as s2
      from attachments a7
      where a7.issue_id = i1.id
      order by a7.added_at, a7.id
      limit 4
    ) r) as s12
    from issues i1
    join categories c2 on c2.id = i1.category_id
    left join categories c3 on c3.id = c2.parent_id
    left join organisations o4 on o4.id = i1.responsible_id
    where i1.visibility = 'PUBLIC'
      and i1.code = $1::text
  ) r)
