CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  RETURN collect({id: person.id, name: person.name, description: person.description, birthDate: person.birthDate, deathDate: person.deathDate, nationalities: person.nationalities, occupation: person.occupation, topics: person.topics, confidence: person.confidence, marking: person.marking, createdAt: person.createdAt, updatedAt: person.updatedAt}) AS person2
}
RETURN {person: person2} AS data
