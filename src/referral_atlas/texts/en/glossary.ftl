### Glossary.

glossary-title = Glossary
glossary-lead = { $audience ->
    [patient] The words professionals use, in plain words.
    [student] The words of the field. Choose one for its plain meaning, its sources and what it leads to.
   *[clinician] How this atlas uses the words of the field, with sources where a definition claims something.
}
glossary-search = Search the glossary
glossary-search-placeholder = taut band, kappa, ipsilateral …
glossary-group = Group
glossary-group-atlas = this atlas
glossary-group-trigger_point = trigger points
glossary-group-pain = pain
glossary-group-examination = examination
glossary-group-treatment = treatment
glossary-group-anatomy = anatomy
glossary-group-statistics = statistics
glossary-group-regulation = rules and records
glossary-found = { $count } of { $total } words
glossary-none = No word of the glossary fits. Try another spelling, or take the group away.
glossary-empty = Nothing has been entered here yet.
glossary-unknown = There is no word called "{ $key }" here.
glossary-meant = Did you mean "{ $key }"?
glossary-for-clinicians = For clinicians:
glossary-in-plain-words = In plain words:
glossary-close = Close
glossary-claims = Where it matters:
