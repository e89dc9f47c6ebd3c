CALL () {
  MATCH (person:Person)
  WHERE person.marking IN ['PUBLIC'] AND person.nameKey IS NOT NULL
  WITH person
  ORDER BY person.nameKey, person.id
  LIMIT 25
  RETURN collect({id: person.id}) AS people
}
CALL () {
  MATCH (person2:Person)
  WHERE person2.marking IN ['PUBLIC']
  RETURN count(person2) AS peopleTotal
}
CALL () {
  MATCH (agent:Agent)
  WHERE agent.marking IN ['PUBLIC']
  RETURN count(agent) AS agentsTotal
}
RETURN {people: people, peopleTotal: peopleTotal, agentsTotal: agentsTotal} AS data
