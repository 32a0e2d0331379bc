### Trigger points and dry needling: sections, verdicts, cycle, claims, hazards.

needling-title = Trigger points and dry needling
needling-lead = { $audience ->
    [patient] What the tender spots are, what needling does and does not do, and when to be careful. For learning, not advice for your own case.
    [student] What is taught, what was measured, and where the two part. Every statement names its source.
   *[clinician] Claims against evidence, hazards by muscle, rates with intervals. Each citation says whether it was read for the entry.
}
needling-empty = Nothing has been entered here yet.
needling-sources = { $count ->
    [one] One source
   *[other] { $count } sources
}

needling-tab-safety = Safety
needling-tab-points = Trigger points
needling-tab-cycle = The pain cycle
needling-tab-session = What needling is
needling-tab-claims = Claims and evidence
needling-tab-hazards = Hazards on the body
needling-tab-practice = Who may do it

needling-verdict-supported = supported
needling-verdict-partly = partly true
needling-verdict-not_shown = not shown
needling-verdict-disputed = disputed
needling-verdict-wrong = wrong

needling-sureness-measured = { $audience ->
    [patient] seen in people
   *[clinician] measured in people
}
needling-sureness-indirect = { $audience ->
    [patient] seen in few people or in animals
   *[clinician] indirect: animals, or few people
}
needling-sureness-hypothesis = { $audience ->
    [patient] only an idea
   *[clinician] hypothesis
}
needling-sureness-disputed = disputed

needling-basis-A = { $audience ->
    [patient] studied in people
   *[clinician] A: reviews or controlled studies
}
needling-basis-B = { $audience ->
    [patient] counted in series
   *[clinician] B: series and surveys
}
needling-basis-C = { $audience ->
    [patient] what experts agree on
   *[clinician] C: guideline or expert authority
}
needling-basis-D = { $audience ->
    [patient] thin: essays, animals, websites
   *[clinician] D: overviews, animals or websites only
}
needling-rests-on = The answer rests on:

needling-checklist = Before needling
needling-checklist-lead = { $audience ->
    [patient] Tick what applies, and speak about it before anybody needles you. Nothing you tick is stored or sent.
   *[clinician] Contraindications and precautions. Nothing that is ticked is stored or sent.
}
needling-precaution-absolute = { $audience ->
    [patient] Then no needling
   *[clinician] Absolute contraindications
}
needling-precaution-relative = { $audience ->
    [patient] Then ask first
   *[clinician] Relative contraindications and precautions
}
needling-checklist-none = { $audience ->
    [patient] Nothing ticked. That does not replace the questions a professional must ask you.
   *[clinician] Nothing ticked. This list does not replace history, examination and consent.
}
needling-checklist-never = { $audience ->
    [patient] This speaks against needling. Tell the professional, and ask for something else:
   *[clinician] At least one absolute contraindication:
}
needling-checklist-weigh = { $audience ->
    [patient] Speak about this first; needling may have to be done differently or not at all:
   *[clinician] To be weighed, with what changes in practice:
}

needling-side-effects = Unwanted effects, as counted
needling-side-effects-lead = { $audience ->
    [patient] Two surveys of therapists counted 28,000 treatments of their own. One survey asked patients instead: they report far more, most of it small.
   *[clinician] Two self-reports by therapists, per 100 treatments, and one survey of patients, per 100 people; logarithmic scale; lines are 95 % Wilson intervals, a triangle is an upper limit. Self-report by therapists counts too few.
}
needling-side-effects-axis = of 100 treatments,<br>or of 100 people asked
needling-by-study = Study by study
needling-of = { $how ->
    [one] in about { $low }
   *[range] in { $low } to { $high }
} of { $of } { $unit ->
    [people] people asked
   *[treatments] treatments
}
needling-event = { $name }: { $bound ->
    [at_most] at most { $percent } %
    [about] about { $percent } %
   *[exact] { $percent } %
} of { $n } { $unit ->
    [people] people
   *[treatments] treatments
} ({ $study }; { $population }).

needling-theory = How solid is it?
needling-theory-lead = { $audience ->
    [patient] That people have tender spots is certain. Why they are there is not, and experts argue. Here are both sides.
   *[clinician] The phenomenon is not in doubt; the explanation is. Both sides, as they put it.
}
needling-theory-for = What speaks for it
needling-theory-against = What speaks against it

needling-cycle-lead = { $audience ->
    [patient] This is how many therapists explain why such a spot stays. Step through it: some steps were seen, some are ideas.
   *[clinician] The integrated hypothesis with the vicious cycle, step by step, with what has been found for each. Choose a step in the ring or go on.
}
needling-cycle-centre = a proposed<br>cycle
needling-cycle-alt = A ring of steps, each leading to the next: { $steps }. Step { $number } stands out.
needling-cycle-step = Step { $number } of { $count }
needling-cycle-known = What is known:
needling-cycle-back = Back
needling-cycle-next = Next step

needling-visit = A visit
needling-phase-before = Before
needling-phase-during = During
needling-phase-after = After
needling-differences = Beside acupuncture and injection
needling-is-needling = Dry needling
needling-is-acupuncture = Acupuncture
needling-is-injection = Injection

needling-topic-trigger_point = What a trigger point is
needling-topic-needling = What dry needling is
needling-topic-mechanism = How it is said to work
needling-topic-benefit = What it is said to do
needling-topic-condition = What it is said to help
needling-topic-safety = How it feels, and how safe it is

needling-claims-lead = { $audience ->
    [patient] { $count } things clinics say, and what is known of each. Open one to read more.
   *[clinician] { $count } statements made to patients, each with verdict, effect sizes and sources. Who makes a claim never counts toward its grade.
}
needling-claims-verdicts = Show only
needling-claims-topic = About
needling-claims-search = Search in the claims
needling-claims-search-placeholder = headache, blood flow, injection …
needling-claims-none = No claim holds these words with these verdicts.
needling-claims-all = All claims
needling-claim-unknown = There is no claim called "{ $key }" here; these are all of them.
needling-claim-meant = Did you mean "{ $key }"?
needling-said-by = { $count ->
    [one] Who says so: one page
   *[other] Who says so: { $count } pages
}
needling-against = against { $other }
needling-interval = 95 % interval { $low } to { $high }
needling-studies = { $count ->
    [one] one study
   *[other] { $count } studies
}
needling-people = { $count } people
needling-certainty = certainty { $level }
needling-certainty-high = high
needling-certainty-moderate = moderate
needling-certainty-low = low
needling-certainty-very_low = very low
needling-certainty-not_rated = certainty not stated where it was read
needling-measure-mean_difference = mean difference { $value }
needling-measure-standardised_mean_difference = standardised mean difference { $value }
needling-measure-percent = { $value } %
needling-unit = { $scale ->
    [ten] points of 10
   *[hundred] mm of 100
}
needling-separators = .,
needling-axis-mean_difference = { $audience ->
    [patient] difference
   *[clinician] mean difference
}{ $scale ->
    [ten] , on a scale of 0 to 10
    [hundred] , mm on a scale of 0 to 100
   *[other] {""}
}
needling-axis-standardised_mean_difference = { $audience ->
    [patient] difference (0.2 is small, 0.8 is large)
   *[clinician] standardised mean difference
}
needling-axis-percent = percent
needling-favours-needling = ← better with needling
needling-favours-other = better without →

needling-hazards-lead = { $audience ->
    [patient] Under some muscles lie organs, vessels and nerves that a needle must not reach. Choose one to see where. Whoever needles you must know this map.
   *[clinician] The hazards named in the muscles' own entries, by what can be hurt. Choose a hazard, then a muscle.
}
needling-hazards-language = What a muscle's own entry says of its hazards is in English.
needling-hazards-choose = What can be hurt
needling-hazards-muscle = { $count ->
    [one] One muscle
   *[other] { $count } muscles
}
needling-hazards-all = All of them are drawn; choose one
needling-hazards-signs = Warning signs afterwards
needling-hazards-drawing = Drawing the muscles …
needling-hazards-caption = Right side; the left is its mirror image. Dashed muscles lie deep. An outline marks the muscle, not where a needle may go.
needling-hazards-list = { $count ->
    [one] The muscle in words
   *[other] All { $count } muscles in words
}

needling-practice-lead = { $audience ->
    [patient] The law differs from place to place and changes. These are examples that were read, not legal advice.
   *[clinician] Examples that were read, with the kind of source beside each. Not legal advice; look up your own law.
}

needling-for-condition = What is claimed for dry needling
needling-for-condition-more = What was found
