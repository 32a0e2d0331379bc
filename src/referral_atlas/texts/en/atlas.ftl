### Atlas: the body by area, muscle and other source of pain.

atlas-title = Atlas
atlas-lead = { $audience ->
    [patient] Click a place on the body to see which muscles lie there and which are known to send pain there.
    [student] Click an area: which muscles lie there, which refer there, and which joints, nerves and organs do. Or lay points, muscles, roots or organs over the body.
   *[clinician] Click an area for the muscles under it and every source known to refer to it, with grades; or lay trigger points, bellies, nerve-root, facet and organ areas over the body.
}

atlas-show = Show on the body
atlas-show-area = One area
atlas-show-patterns = All patterns together
atlas-show-points = Trigger points of a region
atlas-show-muscles = Muscles of a region
atlas-show-roots = Nerve roots
atlas-show-facets = { $audience ->
    [patient] Small joints of the spine
   *[clinician] Facet joints
}
atlas-show-joints = Other joints and discs
atlas-show-nerves = Nerves
atlas-show-organs = Organs, vessels, teeth

atlas-area = Area
atlas-area-placeholder = Type a place: temple, heel …
atlas-area-none = Click any place on the body, or choose one from the list above.
atlas-region = Region
atlas-side = { $audience ->
    [patient] Your side
   *[clinician] Patient's side
}
atlas-side-right = Right
atlas-side-left = Left
atlas-working = Laying the muscles on the body …
atlas-unknown = There is nothing called "{ $asked }" in the atlas. Click the body, or choose from the list.

atlas-deep = It lies inside the body, so it has no place on the map.
atlas-lists = What to list
atlas-list-refers = Refer here ({ $count })
atlas-list-lies = Lie here ({ $count })
atlas-list-others = Other sources ({ $count })
atlas-all = Show all { $count }

atlas-refers-label = Known to send pain to: { $area }
atlas-refers-none = No muscle in this atlas is known to send pain here.
atlas-refers-points = { $count ->
    [one] The dot is the trigger point known to send pain here. Pick a muscle to see its whole pattern.
   *[other] The { $count } dots are the trigger points known to send pain here. Pick a muscle to see its whole pattern.
}
atlas-crosses = from the other side
atlas-one-side = { $side } only
atlas-lies-label = Under the skin of: { $area }
atlas-lies-none = No muscle of this atlas lies here.
atlas-points-here = { $count ->
    [one] trigger point here: { $labels }
   *[other] trigger points here: { $labels }
}
atlas-others-label = Joints, nerves and organs known to send pain to: { $area }
atlas-others-none = No joint, nerve or organ in this atlas is known to send pain here.

atlas-depth-superficial = near the surface
atlas-depth-intermediate = in a middle layer
atlas-depth-deep = deep

atlas-zone-essential = { $audience ->
    [patient] main area
   *[clinician] essential
}
atlas-zone-spillover = { $audience ->
    [patient] may spread to
   *[clinician] spillover
}
atlas-zone-line = **{ $kind }:** { $areas }
atlas-open-muscle = All about { $name }
atlas-compare = Compare with …
atlas-source-below = All about it stands below the map.
atlas-and-more = { $count ->
    [0] { $names }
   *[other] { $names } and { $count } more
}

atlas-density-title = How many patterns reach each area
atlas-density-lead = Of the { $total } trigger points in the atlas, so many are known to send pain to each area. Many patterns in one place mean that the place alone says little about the muscle. Click an area to see which.
atlas-density-here = { $count ->
    [one] one trigger point
   *[other] { $count } trigger points
}
atlas-density-step = { $last ->
    [yes] { $low } or more trigger points
   *[no] { $low }–{ $high }
}
atlas-column-area = Area
atlas-column-region = Region
atlas-column-count = Trigger points

atlas-region-label = { $count ->
    [one] One muscle; pick it to see where it sends pain
   *[other] { $count } muscles; pick one to see where it sends pain
}
atlas-region-empty = No muscle of this atlas belongs to this region.
atlas-muscle-caption = { $depth } · { $count ->
    [one] one trigger point
   *[other] { $count } trigger points
}

atlas-sources-label = { $count } in the atlas; pick one to see where it is felt
atlas-sources-empty = None of these is in the atlas yet.
atlas-sources-all = All together
atlas-sources-step = { $count ->
    [1] one of them
    [4] 4 or more
   *[other] { $count }
}
atlas-about-roots = Where irritated nerve roots are felt. Neighbouring roots overlap widely, and pain keeps less to the textbook band than numbness does.
atlas-about-facets = Where the small joints of the spine are felt.
atlas-about-joints = Where other joints, discs and the sacroiliac joint are felt.
atlas-about-nerves = Where single nerves are felt when they are pressed or irritated.
atlas-about-organs = Where organs, vessels and teeth are felt at the surface. Some of these need help at once: see the questions with each.

source-tells-apart = What tells it apart
source-where = Where it is felt
source-besides = **Besides pain:** { $kinds }.
source-measured = Measured: { $areas } in { $count } of { $n }. { $population }.
source-raised-by = Trigger points in **{ $muscles }** make it likelier (sensitivity { $sensitivity } %, specificity { $specificity } %); without them it is no less likely.
source-tests = Examination tests
source-accuracy = Sensitivity { $sensitivity } %, specificity { $specificity } %
source-kappa = agreement of examiners: kappa { $kappa }
source-red-flags = Ask first. Yes to any of these:
source-alike = Muscles that hurt in the same places
source-alike-note = By the areas shared with it, from 0 (none) to 1 (the same pattern).
source-alike-one = { $name } ({ $share })
source-conditions = To be thought of in
source-citations = Where this stands
