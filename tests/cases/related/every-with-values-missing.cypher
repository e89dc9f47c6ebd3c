CALL () {
  MATCH (group:Group)
  WHERE COUNT {
    MATCH (group)<-[memberOf:MEMBER_OF]-(agent)
    WHERE NOT (memberOf.during IS NOT NULL)
  } = 0 AND COUNT { (group)<-[:MEMBER_OF]-(agent2) } > 0 AND group.nameKey IS NOT NULL
  WITH group
  ORDER BY group.nameKey, group.id
  LIMIT 25
  RETURN collect({id: group.id}) AS groups
}
CALL () {
  MATCH (group2:Group)
  WHERE COUNT { (group2)<-[:MEMBER_OF]-(agent3) } > 0 AND COUNT {
    MATCH (group2)<-[memberOf2:MEMBER_OF]-(agent4)
    WHERE NOT ((memberOf2.role IS NOT NULL AND memberOf2.role <> $roleNe))
  } = 0 AND group2.nameKey IS NOT NULL
  WITH group2
  ORDER BY group2.nameKey, group2.id
  LIMIT 25
  RETURN collect({id: group2.id}) AS groups2
}
RETURN {groups: groups, groups2: groups2} AS data
