CALL () {
  MATCH (group:Group)
  WHERE group.groupKind = $groupKindEq AND COUNT {
    MATCH (group)-[:MADE]->(statement)
    WHERE COUNT {
      MATCH (statement)-[:CLAIMS]->(quantityClaim)
      WHERE NOT (quantityClaim.rank <> $rankNe)
    } = 0
  } = 0 AND group.nameKey IS NOT NULL
  WITH group
  ORDER BY group.nameKey, group.id
  LIMIT 25
  RETURN collect({id: group.id}) AS groups
}
RETURN {groups: groups} AS data
