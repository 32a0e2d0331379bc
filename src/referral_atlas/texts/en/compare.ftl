### Compare: patterns side by side and over each other, and what tells them apart.

compare-title = Compare
compare-lead = { $audience ->
    [patient] Up to four muscles, joints, nerves or organs beside each other: where they hurt alike, and what a professional looks at to tell them apart.
   *[clinician] Up to four muscles, trigger points, joints, nerves or organs: which areas only one of them has, and the signs and tests that tell them apart.
}
compare-what = Compare
compare-placeholder = Type names: upper trapezius, C2-C3 facet joint …
compare-unknown = There is no { $names } in the atlas; the rest is shown.
compare-too-few = { $count ->
    [0] Choose two to four muscles, trigger points, joints, nerves or organs above.
   *[other] Choose at least one more to compare it with.
}
compare-examples = Or begin with one of these:
compare-most-alike = Most alike by the areas they reach (1 is the same pattern):
compare-over = Over each other
compare-only = Only { $name }
compare-some = Some of them
compare-all = { $count ->
    [2] Both
   *[other] All of them
}
compare-nothing = nothing
compare-likeness = { $bar } { $figure } · { $one } and { $other }
compare-likeness-help = How alike the patterns are: what both hold of each area over what either holds (weighted Jaccard index; an essential zone counts 1, a spillover zone a quarter). 0 is nothing shared, 1 the same pattern.
compare-table = Area by area
compare-tells = What tells them apart
compare-palpation = { $audience ->
    [patient] How a professional feels for it
   *[clinician] How it is palpated
}
compare-movement = Movement that is restricted or hurts
compare-differential = What else its sources name
