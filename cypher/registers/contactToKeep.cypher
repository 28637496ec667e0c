// name: contactToKeep
// question: What is entered of a contact, and of which institution is it?
// access: SERVICE
// params: $contact String
// returns: properties, institution
MATCH (contact:Contact {contactCode: $contact})-[:CONTACT_OF]->(institution:Institution)
RETURN properties(contact) AS properties, institution.institutionCode AS institution
