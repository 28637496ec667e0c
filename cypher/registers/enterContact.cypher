// name: enterContact
// question: By which post can an institution be reached from now on?
// access: SERVICE
// params: $properties Map, $institution String
// returns: contactCode
MATCH (institution:Institution {institutionCode: $institution})
CREATE (contact:Contact)-[:CONTACT_OF]->(institution)
SET contact = $properties
RETURN contact.contactCode AS contactCode
