CALL () {
  MATCH (group:Group)
  WHERE group.anonymous = $anonymousEq AND group.nameKey IS NOT NULL
  WITH group
  ORDER BY group.nameKey, group.id
  LIMIT 25
  RETURN collect({name: group.name}) AS groups
}
CALL () {
  MATCH (group2:Group)
  WHERE group2.anonymous <> $anonymousNe
  RETURN count(group2) AS groups2Total
}
RETURN {groups: groups, groups2Total: groups2Total} AS data
