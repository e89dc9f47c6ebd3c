CALL () {
  MATCH (person:Person)
  WHERE person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 21
  RETURN collect({id: person.id}) AS people
}
CALL () {
  MATCH (group:Group)
  WHERE group.nameKey IS NOT NULL
  WITH group
  ORDER BY group.nameKey, group.id
  LIMIT 21
  RETURN collect({id: group.id}) AS groups
}
RETURN {people: people, groups: groups} AS data
