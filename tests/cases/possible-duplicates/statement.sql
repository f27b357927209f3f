select
  (select record_send(r) from (
    select i1.code as s0, (select count(*)
      from possible_duplicates p4
      where p4.of_id = i1.id
        and exists (select 1
        from issues i5
        where i5.id = p4.issue_id
          and i5.visibility = 'PUBLIC')) as s1, (select string_agg(record_send(r), '') from (
      select p2.metres as s0, p2.likeness as s1, p2.score as s2, i6.code as s3, i6.title as s4, p2.id as s5
      from (
        select *
        from possible_duplicates p2
        where p2.of_id = i1.id
          and exists (select 1
          from issues i3
          where i3.id = p2.issue_id
            and i3.visibility = 'PUBLIC')
        order by p2.score desc, p2.id desc
        limit 3
      ) p2
      left join issues i6 on (i6.id = p2.issue_id and i6.visibility = 'PUBLIC')
      order by p2.score desc, p2.id desc
    ) r) as s2
    from issues i1
    where i1.visibility = 'PUBLIC'
      and i1.code = $1::text
  ) r)
