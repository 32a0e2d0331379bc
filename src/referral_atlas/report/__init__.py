"""A visit on record: the file a person keeps, the printed page, tables and FHIR."""
