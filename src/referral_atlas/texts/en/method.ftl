### Method and limits: how the look-up works, how sure it is, what is missing.

method-title = Method and limits
method-lead = { $audience ->
    [patient] How the look-up works, how sure the knowledge behind it is, and what it cannot do.
    [student] How a drawing becomes a ranked list, what the grades mean, and where the limits are.
   *[clinician] How a drawing becomes a ranking, with every parameter and its range, how the ranking was tested, and what stands against the theory behind it.
}
method-more = More depth: choose “{ $reader }” at the top of the page.

method-no-diagnosis = { $audience ->
    [patient] **This is not a diagnosis.** The atlas names muscles and other structures that are known to send pain to the places you marked. It cannot examine you, and it has never been tested in a clinic. What causes your pain, only someone who examines you can find out.
   *[clinician] **No diagnosis.** The atlas names sources that are known to refer pain to the marked areas, and proposes what to examine. It does not say what a person has. No clinical study of it has been done.
}

method-contents-steps = How the look-up works
method-contents-score = What the score is not
method-contents-stability = How far a rank moves
method-contents-measured = How well it ranks
method-contents-grades = Grades of evidence
method-contents-reliability = Can trigger points be felt reliably?
method-contents-base = Trigger points in people without pain
method-contents-critics = What stands for and against the theory
method-contents-missing = What is missing
method-contents-privacy = Privacy
method-contents-correct = Correct a fact

method-step-sources = { $audience ->
    [patient] Every spot in a muscle that is described in the literature, and every joint, nerve and organ listed here, is taken as a possible source: { $muscles } muscles and { $others } others. At the start none is preferred, and “none of these” is possible too.
   *[clinician] Every trigger point of { $muscles } muscles, and each of { $others } joints, discs, nerves, vessels and organs, is one possible source, on its side of the body. All start equal. “None of these” competes with a prior of { $unlisted } %.
}
method-step-areas = { $audience ->
    [patient] Each source has a chance of being felt in a place: high in its main area, lower where it may spread to, very low elsewhere. Where a study has counted, its count is used.
   *[clinician] Each source gives each area a probability of hurting: the measured frequency where a study has one (averaged with the default as if that rested on { $people } people), else { $essential } % in an essential zone, { $spillover } % in a spillover zone, { $elsewhere } % elsewhere.
}
method-step-marks = { $audience ->
    [patient] What you mark counts in full, weaker pain a little less. What you did not mark counts against a source, but less, because people leave painful places out.
   *[clinician] Marked areas count in full, the faintest at { $faint } %. An area that was not marked counts against a source at { $unmarked } % of its weight, because people leave painful areas out. A source described with the way the pain feels gains a factor of { $quality }, and never loses by it.
}
method-step-together = { $audience ->
    [patient] A muscle with several spots is judged by all of them together. Sources that explain the pain only together are looked for as well.
   *[clinician] A muscle has the probability of its trigger points together. Sets of several sources that explain a drawing only together are searched too (noisy-OR).
}
method-step-complaint = { $audience ->
    [patient] If you state a complaint, muscles that were often found involved in it move up a little.
   *[clinician] A stated complaint moves muscles by published rates of trigger points in it, shrunk hard: one in { $one_in } people of a study counts, at most { $most }, against { $shrinkage } at the average rate. A muscle nobody examined stays where it is.
}
method-step-findings = { $audience ->
    [patient] What an examiner finds moves the list by as much as examiners agree on such findings. That is often little.
   *[clinician] A finding moves the ranking by the published agreement of examiners on that sign. A sign that two examiners cannot agree on moves nothing.
}
method-step-never = { $audience ->
    [patient] **A muscle never pushes a joint, a nerve or an organ down the list.** A sore muscle does not rule them out.
   *[clinician] **A trigger point never lowers a joint, a nerve root or an organ,** whatever was found or stated.
}
method-step-flags = { $audience ->
    [patient] Before all this come the questions about warning signs. They matter more than any list.
   *[clinician] Red flags of the marked areas come before any of this, each with its action.
}

method-parameters-lead = Every parameter with its value, read from the program as it runs. The ranges are those a ranking is repeated over.
method-column-parameter = Parameter
method-column-value = Value
method-column-range = Range tried
method-fixed = kept
method-parameter-essential = An area of an essential zone hurts, if the source is active
method-parameter-spillover = An area of a spillover zone hurts
method-parameter-elsewhere = Any other area hurts
method-parameter-unlisted = An area hurts from a source the atlas does not know
method-parameter-unmarked_weight = Weight of an area that was not marked
method-parameter-unlisted_prior = Prior of “none of these”
method-parameter-unlisted_widespread = The same where pain is widespread
method-parameter-frequency_prior_n = People the default counts as against a measured frequency
method-parameter-faint_weight = What the faintest mark counts of the strongest
method-parameter-quality_match = Factor where the pain feels as the source is described

method-score-lead = { $audience ->
    [patient] The bar beside a name shows how well the places you marked fit what is described for it.
   *[clinician] The bar is the share of the evidence that a perfect match would give. The rank follows the posterior probability under the parameters above.
}
method-score-probability = It is **not the chance** that this is the cause. A full bar can be wrong, a short one can be right.
method-score-severity = It says **nothing about how bad** something is. The most harmless source may stand first.
method-score-compare = It is **not comparable** from one drawing to another: fewer marks decide less.
method-score-evidence = It does **not contain how well a pattern is known.** That is the grade beside it; a perfect fit to an old chart is still an old chart.
method-score-calibration = Where the true source is known because it was simulated, the posterior of the first candidate was off by { $errors } on average (expected calibration error). It is therefore not shown as a percentage.

method-stability-text = { $audience ->
    [patient] The figures behind the list are judgements. So every list is made { $sets } times, each time with somewhat different figures. “2nd (1st to 5th)” means: usually second, but anything from first to fifth with other reasonable figures. A wide span means that your marks alone do not decide.
   *[clinician] The parameters are judgements with a range. Every ranking is repeated with { $sets } sets of them: the defaults, all corners of the ranges above that keep an essential zone likelier than a spillover zone, and both ends of the range of the quality factor. Beside each rank stand the best and the worst that came out: “2nd (1st to 5th)”. A wide span means that the drawing does not decide between the candidates.
}

method-measured-patient = The list was tried on { $cases } published cases in which the source was proved afterwards. In { $top1 } of 100 the true muscle came first, in { $top5 } of 100 it was among the first five ({ $low } to { $high }, the numbers being small). So it misses often. Published cases are unusual ones; your own may be harder or easier.
method-measured-lead = Tested on { $patients } simulated patients of each kind, which shows consistency and not truth, because the patterns are the same; and on published cases whose source was confirmed by injection, block, surgery or imaging, none of which was used to set a parameter. The other methods saw the same drawings and the same patterns. In brackets the 95 % bootstrap interval; the best of each line is bold. Where brackets overlap widely, the order of the methods is not settled.
method-measured-others = Of { $cases } published cases of joints, nerves and organs, the true cause was among the first five candidates in { $top5 } % ({ $low } to { $high } %), and { $asked } of { $needed } red flags that belong to them were asked. That last figure is not independent: the places at which some flags are asked were widened after these cases had been read.
method-measured-version = Measured on version { $version } of the data ({ $muscles } muscles, { $others } other sources). Cases, methods and margins: benchmarks/README.md.
method-measured-missing = No measured results lie beside this installation. `python -m benchmarks ranking` makes them.
method-measured-measure = Share of true sources among the
method-measure-top1 = first
method-measure-top3 = first three
method-measure-top5 = first five
method-column-cases = Cases
method-method-ours = this atlas
method-method-count = shared areas, counted
method-method-jaccard = shared of all areas
method-method-cosine = TF-IDF cosine
method-method-frequency = commonest muscle first
method-method-best = best possible
method-group-published = published muscle cases ({ $cases })
method-group-uncited = of these, from works the data do not cite ({ $cases })
method-group-model = simulated by our model, { $sources ->
    [one] one source
   *[other] { $sources } sources
}
method-group-perturbed = simulated with errors, { $sources ->
    [one] one source
   *[other] { $sources } sources
}

method-grades-text = { $audience ->
    [patient] Beside every pattern stands how well it is studied. “Old charts only” means that it has been drawn from book to book, and nobody is known to have measured it.
   *[clinician] The letter is computed from the kind of the works cited and from whether they were read for the entry: a work nobody read lifts a statement to C at most, whatever it is. A pattern has the grade of its least supported essential zone. Where sources disagree, both stand, with what each adds or leaves out.
}
method-column-grade = Grade
method-column-meaning = Meaning
method-column-zones = Zones of muscles
method-grades-read = For { $percent } % of the { $zones } zones at least one of the works that name them was read for the entry.

method-reliability-text = { $audience ->
    [patient] Often not. When two people feel the same muscle, they agree on some signs, such as a tight band or a twitch, hardly better than by chance. They agree better on what hurts when pressed, and on whether that is the pain you know.
   *[clinician] Published agreement of two examiners beyond chance (kappa and its kin: 0 is chance, 1 is perfect), from the lowest to the highest figure. The studies differ in examiners, muscles and people, and one study can give several figures; they are not pooled here. Where a review pooled some, its figure stands beside.
}
method-column-sign = Sign
method-column-figures = Figures (works)
method-column-low = Lowest
method-column-middle = Middle
method-column-high = Highest
method-column-pooled = Pooled by a review
method-sign-classification = active, latent or none
method-sign-location = where the point lies
method-sign-diagnosis = myofascial pain at all

method-base-text = { $audience ->
    [patient] Tender spots are common in people who have no pain at all: depending on the muscle, in { $low } to { $high } of 100 people. So finding one does not explain a pain.
   *[clinician] In people without pain, trigger points were counted in { $muscles } of the { $of } muscles here: in { $low } to { $high } %, the middle figure { $middle } % ({ $figures } figures from { $works } works). Finding a latent point shifts little unless it reproduces the familiar pain. A muscle without a figure is one nobody counted, not one with a rate of nought.
}
method-base-none = Nobody’s count of trigger points in people without pain is in the data.

method-critics-lead = { $audience ->
    [patient] That irritated muscles can hurt elsewhere has been measured. Whether there is a diseased spot behind it is disputed among scientists.
   *[clinician] That pressing or irritating muscle can hurt elsewhere has been measured. Whether the trigger point exists as a lesion is disputed; both sides are told here.
}
method-critics-for = For
method-critics-against = Against
method-critics-none = Nothing has been entered for either side yet.
method-critics-sources = Sources

method-limits-tradition = Much of what is known goes back to one tradition of textbooks. What could not be read itself is marked so.
method-limits-places = Trigger points are placed by landmark, no better than 1 to 2 cm. No clinician outside the project has reviewed the borders of the areas.
method-limits-unlisted = Sources that are not in the atlas cannot be found by it. Pain in many regions, or pain that does not fit, needs other explanations than single muscles.
method-limits-covered = The atlas holds { $muscles } muscles with { $points } trigger points and { $zones } zones, and { $others } joints, discs, nerves, vessels and organs.
method-coverage = Coverage by region
method-column-region = Region
method-column-muscles = Muscles
method-column-points = Trigger points
method-column-area-zones = Zones
method-column-read = Read
method-column-gaps = Not covered
method-whole-body = Whole body
method-gaps = { $count ->
    [one] One muscle that was looked for, without a pattern to cite
   *[other] { $count } muscles that were looked for, without a pattern to cite
}
method-column-muscle = Muscle
method-column-why = Why it has no entry
method-column-searched = What was searched

method-privacy-session = What you mark, answer and write is held in the memory of this session, on the machine the app runs on, and is gone when you close the page. It is never put into the address, a file or a log.
method-privacy-files = A visit is kept only in the file you save yourself. Study progress is kept in a file you save, or, if the app runs on your own machine and says so, in a file there.
method-privacy-requests = The pages load nothing from other servers: no fonts, no maps, no counting of visitors, no account. A link to a source opens that site only when you click it.
method-privacy-paste = What you paste or upload to be checked is read in memory and forgotten.

method-correct-lead = { $audience ->
    [patient] If something here is wrong, you can help, without programming:
   *[clinician] No programming needed:
}
method-correct-find = Find the entry on the page Data: it shows the text the atlas reads, with line numbers.
method-correct-change = Change the line in a copy, and name the work that says so. Write `checked: true` only if you read the passage yourself.
method-correct-check = Paste it there under “Check an entry”. Every problem is shown with its line and what to do, and the pattern is painted on the body.
method-correct-send = Send the changed file to the project, or only say which entry is wrong and which work says so.
method-correct-open = Open the page Data
