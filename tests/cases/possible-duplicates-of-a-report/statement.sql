select
  (select string_agg(record_send(r), '') from (
    select p1.metres as s0, p1.likeness as s1, p1.score as s2, i3.code as s3, i3.title as s4
    from possible_duplicates_of_report($1::uuid, $2::double precision, $3::double precision, $4::timestamp with time zone, $5::text, $6::text) p1
    left join issues i3 on (i3.id = p1.issue_id and i3.visibility = 'PUBLIC')
    where exists (select 1
      from issues i2
      where i2.id = p1.issue_id
        and i2.visibility = 'PUBLIC')
    order by p1.score desc, p1.id desc
    limit 3
  ) r)
