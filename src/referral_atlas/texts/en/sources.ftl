### Sources: the bibliography and where each work is used.

sources-title = Sources
sources-lead = { $audience ->
    [patient] Everything said here rests on these books, studies and web pages. Each shows what kind of work it is, whether we read it ourselves, and which pages lean on it.
    [student] Every work the atlas cites: what kind of evidence it is, whether it was read for the entries, and where it is used.
   *[clinician] The whole bibliography. The kind of evidence is that of the statement it is cited for; “read” means the cited text itself was read for at least one entry, anything else is cited at second hand.
}
sources-counts = { $works } works, { $read } of them read for at least one entry.

sources-search = Search
sources-search-placeholder = Author, word of the title, DOI, or a muscle that cites it
sources-kind = Kind of evidence
sources-any-kind = Any kind
sources-place = Used in
sources-any-place = Anywhere
sources-order = Sorted by
sources-order-name = Author
sources-order-newest = Newest first
sources-order-most_used = Most used first
sources-read-only = Only works read for an entry

sources-in-muscle = Muscles
sources-in-competing_source = Other sources of pain
sources-in-condition = Complaints
sources-in-prevalence = How often trigger points are found
sources-in-reliability = How well examiners agree
sources-in-red_flag = Red flags
sources-in-needling = Trigger points and dry needling
sources-in-glossary = Glossary

sources-found = { $found ->
    [one] **One work** of { $total }
   *[other] **{ $found } works** of { $total }
}
sources-none = No work matches. Use fewer words or take a filter away.
sources-used = { $count ->
    [0] Not used yet
    [one] Used in one place
   *[other] Used in { $count } places
}
sources-unused = Nothing in the atlas cites this work yet.
sources-was-read = read
sources-not-read = not read for an entry
sources-key = Key in the data: { $key }
sources-unknown = There is no work with the key “{ $key }”.
sources-meant = Did you mean “{ $key }”?
sources-all = All works
