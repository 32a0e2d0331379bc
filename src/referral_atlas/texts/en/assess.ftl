### Assess and Report: one visit from history to record.

assess-title = Assess
assess-lead = One visit from history to record. The drawing is the one of the page Find; nothing is kept on the server: save the visit as a file under Report.
assess-steps = Steps of the visit
assess-step-history = History
assess-step-flags = Red flags
assess-step-examine = Examination
assess-step-course = Treatment and course
assess-held-nothing = Nothing is recorded yet.
assess-held-history = { $count ->
    [one] { $count } area marked
   *[other] { $count } areas marked
}
assess-held-flags = { $count ->
    [one] { $count } red flag answered
   *[other] { $count } red flags answered
}
assess-held-examine = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
assess-held-course = { $count ->
    [one] { $count } entry on treatment and course
   *[other] { $count } entries on treatment and course
}
assess-to-report = Report: print, save, open

assess-complaint = Stated complaint
assess-complaint-none = None stated
assess-complaint-help = Moves muscles by published rates of trigger points in this complaint, shrunk hard. Joints, nerves and organs stay where they are.
assess-marked = Marked: **{ $areas }**.
assess-nothing-marked = Nothing is marked yet. Mark the pain under History first.
assess-sources = Sources of the questions

assess-flags-lead = { $total } questions belong to what is marked; { $left ->
    [0] all are answered.
    [one] one is open.
   *[other] { $left } are open.
}
assess-flags-all-no = Answer the open ones with no
assess-flags-all-no-help = Only after every one of them was asked. A yes is never changed.
assess-flag-yes = **Red flag: { $why }.** { $action }

assess-candidates = Known to refer pain there
assess-candidates-note = The bar shows how close the marks come to a perfect match; it is no probability. In brackets: how far the rank moves when the figures behind it are varied. A finding at a muscle never lowers a joint, a nerve or an organ.
assess-spread = { $kind ->
    [widespread] **Widespread**: { $regions } of 5 body regions, Widespread Pain Index { $index } of 19 from this drawing. Pain in so many regions is seldom explained by single muscles.
   *[regional] Regional: { $regions } of 5 body regions, Widespread Pain Index { $index } of 19 from this drawing.
}
assess-next = Examine next
assess-next-none = Nothing listed here would tell the candidates apart.
assess-next-note = The finding expected to separate the leading candidates most, by the published agreement of examiners or the accuracy of the test.
assess-tests = Tests of joints and nerves in the list
assess-accuracy = sensitivity { $sensitivity } %, specificity { $specificity } %

palpation-title = Palpation
palpation-muscle = Muscle
palpation-side = Side (the patient's)
palpation-kappa = agreement of examiners: kappa { $kappa } { $own ->
    [yes] (this muscle)
   *[no] (muscles in general)
}
palpation-kappa-unknown = agreement of examiners not measured
palpation-movements = restricted: { $movements }
palpation-consensus = 2018 consensus (two of taut band, tender spot, referred pain)
palpation-consensus-open = Not examined: { $signs }.
palpation-consensus-none = Two of three count by the 2018 consensus: taut band, tender spot, referred pain; active if the pain is the familiar one.
palpation-consensus-source = The consensus study

course-pain = Pain, 0 (none) to 10 (worst)
course-before = Before treatment
course-after = After treatment
course-movements = Range of movement
course-movement = Movement
course-side = Side
course-treatment = Treatment
course-notes = Notes
course-no-names = Do not write a name or a date of birth here.
course-earlier = Compare with an earlier visit
course-earlier-file = File of the earlier visit
course-earlier-none = Choose the file of an earlier visit to see what changed.
course-compared = Compared with { $day } { $label }
course-figure = Figure
course-then = Then
course-now = Now
course-change = Change
course-figure-extent = Marked skin [% of the body]
course-figure-wpi = Widespread Pain Index
course-figure-pain = Pain before treatment
course-figure-jaccard = Overlap of the drawings (Jaccard)
course-gained = New: { $areas }
course-lost = Gone: { $areas }
course-kept = Still: { $areas }
course-compare-note = Drawings repeat well, but follow change poorly (correlation with change about 0.2 in one study of daily digital drawings): judge the course by ratings and function too.

report-page-title = Report
report-page-lead = The visit on one page to print, and as files to keep.
report-empty = Nothing is recorded yet. Mark pain on Find or Assess, or open a saved visit above.
report-label-field = Your own reference (no name)
report-download-pdf = Print (PDF)
report-download-csv = Table (CSV)
report-download-json = Data (JSON)
report-download-fhir = FHIR R4
visit-save = Save the visit
visit-new = New visit
visit-new-help = Clears everything on this screen. Save first what you want to keep.
visit-open = Open a visit
visit-open-note = It takes the place of what is on the screen. Save that first if you want to keep it.
visit-open-now = Open it
visit-file = Saved visit (.json)
visit-where = The file stays with you. Nothing of a visit is stored on the server; closing this page forgets it.
visit-set-aside =
    { $then ->
        [unknown] This version of the data ({ $now }) does not know some of what the file holds. The rest is here. Left out:
       *[other] This visit was recorded with version { $then } of the data; version { $now } no longer knows some of it by that name. The rest is here. Left out:
    }

view-front = Front
view-back = Back
view-left = Left side
view-right = Right side
view-head_left = Head, left
view-head_right = Head, right
