// name: endContact
// question: Until when can an institution be reached by a post?
// access: SERVICE
// params: $contact String, $validTo LocalDate, $endedAt ZonedDateTime
// returns: contactCode
MATCH (contact:Contact {contactCode: $contact})
SET contact.validTo = $validTo, contact.endedAt = $endedAt
RETURN contact.contactCode AS contactCode
