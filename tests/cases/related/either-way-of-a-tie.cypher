CALL () {
  MATCH (group:Group)
  WHERE COUNT {
    MATCH (group)-[tiedTo:TIED_TO]-(agent)
    WHERE tiedTo.kind = $kindEq
  } > 0 AND group.nameKey IS NOT NULL
  WITH group
  ORDER BY group.nameKey, group.id
  LIMIT 25
  RETURN collect({id: group.id}) AS groups
}
RETURN {groups: groups} AS data
