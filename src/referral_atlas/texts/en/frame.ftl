### The frame round every page: menu, search, reader, disclaimer, and a refused dataset.

section-lookup = Look up
section-explore = Explore
section-learn = Learn

page-find = Find
page-assess = Assess
page-report = Report
page-atlas = Atlas
page-muscle = Muscle
page-compare = Compare
page-conditions = Conditions
page-study = Study
page-dry-needling = Dry needling
page-glossary = Glossary
page-sources = Sources
page-method = Method and limits
page-data = Data

frame-disclaimer = { $audience ->
    [patient] For learning: it does not diagnose. It names muscles and other structures known to send pain to a place; what causes yours only an examination can tell. Left and right are always your own.
   *[clinician] For learning and to support examination. It names sources known to refer pain to a place; it does not diagnose. Left and right are always the patient's.
}
frame-dataset = { $muscles } muscles, dataset { $version } ({ $digest }), data CC BY 4.0. Nothing you mark leaves this computer's session.

search-label = Search everything
search-placeholder = Muscle, place, complaint, nerve, term …
search-kind-muscle = muscle
search-kind-area = place
search-kind-source = other source
search-kind-condition = complaint
search-kind-term = word
search-kind-claim = claim

broken-title = The data need mending
broken-lead = { $count ->
    [one] One problem was found
   *[other] { $count } problems were found
} in the files under data/. The app does not start on data it cannot trust. Mend the lines below and reload; `python -m referral_atlas check` shows the same list.
