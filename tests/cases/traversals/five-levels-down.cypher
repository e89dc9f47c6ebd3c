CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[:PART_OF]-(event2)
    WITH event2
    ORDER BY event2.nameKey, event2.id
    LIMIT 10
    CALL (event2) {
      MATCH (event2)<-[:PART_OF]-(event3)
      WITH event3
      ORDER BY event3.nameKey, event3.id
      LIMIT 3
      CALL (event3) {
        MATCH (event3)-[:OCCURRED_AT]->(place)
        WITH place
        ORDER BY place.nameKey, place.id
        LIMIT 2
        CALL (place) {
          MATCH (place)-[:WITHIN]->(place2)
          WITH place2
          ORDER BY place2.nameKey, place2.id
          LIMIT 2
          CALL (place2) {
            MATCH (place2)<-[:BASED_IN]-(agent)
            WITH agent
            ORDER BY agent.nameKey, agent.id
            LIMIT 5
            RETURN collect({id: agent.id}) AS agents
          }
          RETURN collect({id: place2.id, agents: agents}) AS withinEach
        }
        RETURN collect({id: place.id, withinEach: withinEach}) AS places
      }
      RETURN collect({id: event3.id, places: places}) AS parts
    }
    RETURN collect({id: event2.id, parts: parts}) AS parts2
  }
  RETURN collect({parts: parts2}) AS event4
}
RETURN {event: event4} AS data
