### The printed report, its files, and the visit they are made of.

side-left = left
side-right = right
side-midline = middle

quality-aching = aching
quality-sharp = sharp
quality-burning = burning
quality-throbbing = throbbing
quality-pressing = pressing
quality-cramping = cramping
quality-tingling = tingling
quality-numb = numb
quality-electric = electric
quality-stiff = stiff

trigger-point-active = criteria met, active (familiar pain)
trigger-point-latent = criteria met, latent (pain not familiar)
trigger-point-undecided = criteria met; familiar pain not asked
trigger-point-open = too little examined
trigger-point-not_met = criteria not met

report-title = Record of a visit
report-label = Visit
report-day = Day
report-dataset = Dataset
report-complaint = Complaint
report-drawing = Where it hurts
report-flags = Red flags
report-flag-yes = YES: { $asked } ({ $why }). { $action }
report-flags-no = { $count ->
    [one] One red flag answered with no.
   *[other] { $count } red flags answered with no.
}
report-flags-open = { $count ->
    [one] One question that belongs to these areas was not asked.
   *[other] { $count } questions that belong to these areas were not asked.
}
report-candidates = Known to refer pain there, in the order of the look-up
report-candidate = { $rank }. { $name }{ $side } (grade { $grade }{ $moves ->
    [yes] , rank { $low } to { $high }
   *[no] {""}
}): { $reason }
report-essential = essential: { $areas }
report-spillover = spillover: { $areas }
report-left-over = left over: { $areas }
report-none-of-these = None of these is always possible: the atlas does not list every cause of pain.
report-findings = Examination
report-finding = { $name }{ $side }:{ $state } { $found }
report-found-yes = Yes: { $items }
report-found-no = No: { $items }
report-before-after = Before and after treatment
report-pain = Pain (0 to 10): { $before } → { $after }
report-movement = { $name }{ $side }: { $before }° → { $after }°
report-treatment = Treatment
report-notes = Notes
report-citations = Sources of the patterns
report-page = Page { $page } of { $pages }
report-legend = Dotted: marked. Left and right are the patient's.
report-picture = { $count ->
    [0] { $view }: nothing is marked here.
   *[other] { $view }, marked: { $areas }.
}

visit-file-too-large = This file is larger than any visit. Choose a file that was saved here.
visit-file-not-json = This file cannot be read: it is damaged or of another kind. Choose a file that was saved here; it ends in .json.
visit-file-foreign = This file is not a visit saved by { -brand }.
visit-file-newer = This file was saved by a newer version of { -brand } (version { $detail } of the file). Open it there.
visit-file-damaged = This visit was changed or damaged and cannot be opened. What is wrong: { $detail }
