CALL () {
  MATCH (person:Person)
  WHERE COUNT {
    MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event)
    WHERE participatedIn.role = $roleEq AND participatedIn.note CONTAINS $noteContains
  } > 0
  RETURN count(person) AS peopleTotal
}
RETURN {peopleTotal: peopleTotal} AS data
