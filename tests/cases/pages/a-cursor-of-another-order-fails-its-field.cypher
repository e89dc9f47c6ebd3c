CALL () {
  MATCH (group:Group)
  WHERE group.nameKey IS NOT NULL
  WITH group
  ORDER BY group.nameKey, group.id
  LIMIT 1
  RETURN collect({id: group.id}) AS groups
}
RETURN {groups: groups} AS data
