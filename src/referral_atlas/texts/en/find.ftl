### Find: what was marked, what to ask first, the ranked list and its reasons.

find-title = Where does it hurt?
find-lead = { $audience ->
    [patient] Mark every place that hurts. The list then shows muscles and other structures known to send pain there, and why.
   *[clinician] Mark every place on the body. The list shows the muscles whose trigger points are known to refer pain there, and why.
}

find-nothing-marked = Nothing is marked yet. Click the body, or use the list below it. Mark every place that hurts: several areas say more than one.
find-marked = You marked: **{ $areas }**.
find-widespread = { $audience ->
    [patient] **In many places:** it hurts in { $regions } of 5 regions of the body. Pain in so many places is seldom explained by single muscles. Tell a professional about all of it, and how you sleep and how tired you are.
   *[clinician] **Widespread:** { $regions } of 5 body regions, Widespread Pain Index { $index } of 19. Pain in so many regions is seldom explained by single muscles; ask about sleep, tiredness and a cause of the whole body.
}
find-list-title = { $audience ->
    [patient] Muscles and other structures known to send pain there
   *[clinician] Known to refer pain there
}
find-list-help = { $audience ->
    [patient] Choose one to see on the body where its pain is known to be felt. The bar shows how well that fits what you marked; it does not say how likely it is. The words beside it say how well this has been studied.
    [student] Pick one to paint its pattern over your marks. The bar shows how close the marks come to a perfect match; it is not a probability. The letter grades the evidence, from A, measured, to D, chart tradition only.
   *[clinician] Pick one to paint its pattern over your marks. The bar shows how close the marks come to a perfect match; it is not a probability. In brackets: how far the rank moves when the figures behind it are varied. The letter grades the evidence: A measured, B injection or palpation series, C textbook authority, D chart tradition only.
}
find-covers = { $audience ->
    [patient] { $asked ->
        [one] Known for the place you marked.
       *[other] { $all ->
            [yes] Known for all { $asked } places you marked.
           *[no] Known for { $covered } of the { $asked } places you marked.
        }
    }
   *[clinician] { $sentence }
}
find-caption = { $audience ->
    [patient] { $bar } { $grade } { $covers }
    [student] { $bar } { $grade } { $rank }. { $covers }
   *[clinician] { $bar } { $grade } { $rank }{ $moves ->
        [yes] {" "}({ $low } to { $high })
       *[no] {""}
    }. { $covers }
}
find-nothing-left = Nothing is left of the list. Show everything again: Refine the list, below the body.
find-nothing-known = Nothing in this atlas is known to refer pain there.
find-none-likely = **None of these fits well.** The pain may come from something this atlas does not list.
find-none-possible = None of these is always possible: something this atlas does not list.
find-next = { $audience ->
    [patient] What to ask a professional
   *[clinician] What to examine next, and what several explain
}
find-together = Several at once
find-together-none = No set of two or three explains the marks better than one alone.
find-together-with = { $first } with { $second }
find-together-left = { $line }; left over: { $areas }
find-together-alike = { $line }; { $count } more would do as well
find-solid = { $audience ->
    [patient] How sure is this, and how does it work?
   *[clinician] How solid is this, and how is it worked out?
}
find-solid-theory = { $audience ->
    [patient] **How sure is this?** That muscles can send pain to another place is well shown: salt water injected into a muscle hurts elsewhere. That each sore point has the fixed pattern of the charts is much less sure: most patterns rest on one school's drawings, and two examiners often disagree where such a point is. Some researchers think the whole theory is wrong. So read the list as *muscles worth examining*, never as a diagnosis.
   *[clinician] **How solid is this?** That muscles can refer pain is well shown: saline injected into a muscle hurts elsewhere. That each trigger point has the fixed pattern of the charts is much less sure: most patterns rest on one school's clinical drawings, two examiners often disagree where a trigger point is, and an expert panel in 2018 agreed that no particular referral area should be expected. Critics hold that the theory behind trigger points is refuted. So read the list as *muscles worth examining*, never as a diagnosis.
}
find-solid-method = { $audience ->
    [patient] **What the list does.** It compares the places you marked with the places each muscle, joint, nerve and organ is known to send pain to, left and right apart. Those that fit best stand first. Places you did not mark count only a little, because people leave places out. The bar shows how well it fits; it is not a probability.
    [student] **What the list does.** Every trigger point, joint, nerve and organ, left and right, is asked how likely it would make just these areas hurt: a measured frequency where a study has one, otherwise a high figure for an essential zone, a lower one for spillover and a very low one elsewhere. Areas you did not mark count against it only weakly, because people leave areas out. The bar shows how close that comes to a perfect match; it is not a probability. How the area of a joint, nerve or organ became known differs (a block that took the pain away is more than a chart), so each says it; a trigger point that is found never lowers one of them.
   *[clinician] **What the list does.** Every trigger point, joint, nerve and organ, left and right, is asked how likely it would make just these areas hurt: a measured frequency where a study has one, otherwise 0.40 for an essential zone, 0.15 for spillover and 0.02 elsewhere. Areas you did not mark count against it only weakly, because people leave areas out. The bar shows how close that comes to a perfect match; it is not a probability. "1st to 3rd" shows how far a rank moves when those figures are varied over the range they could reasonably have. How the area of a joint, nerve or organ became known differs (a block that took the pain away is more than a chart), so each says it; a trigger point that is found never lowers one of them.
}

## Why one stands in the list

reasons-essential = { $audience ->
    [patient] You marked it, and it is one of its main areas
   *[clinician] Explained, essential zone
}
reasons-spillover = { $audience ->
    [patient] You marked it, and its pain may spread there
   *[clinician] Explained, spillover zone
}
reasons-left-over = { $audience ->
    [patient] You marked it, but it is not known for it
   *[clinician] Left over
}
reasons-unmarked = { $audience ->
    [patient] Also known for it, but you did not mark it
   *[clinician] In its pattern, not marked
}
reasons-muscle-page = All about { $name }
reasons-pattern-sources = Sources of this pattern
reasons-sources = Sources
reasons-where = Where it is felt
reasons-established = Where it is felt is { $established }.
reasons-tells-apart = What tells it apart
reasons-test = { $name }: sensitivity { $sensitivity } %, specificity { $specificity } %{ $n ->
    [0] {""}
   *[other] {" "}(n = { $n })
}
reasons-rank = How its rank came about
reasons-rank-point = By its likeliest trigger point here, { $point }:
reasons-rank-legend = Each line: how much likelier that makes this source than one that does not refer there (above 1 for, below 1 against). Multiplied, they make its rank; all sources start equal, and a muscle adds up its trigger points.
reasons-column-what = What
reasons-column-role = Its role
reasons-column-counts = Counts
reasons-role = { $kind ->
    [essential] essential
    [spillover] spillover
   *[none] outside the pattern
}{ $marked ->
    [yes] {""}
   *[no] , not marked
}
reasons-topic-quality = how it feels
reasons-topic-complaint = how common in the complaint
reasons-topic-finding = found on examination
reasons-topic-link = found on examination, goes with it

## What to examine next

examine-lead = { $audience ->
    [patient] These would help most to find out more. Somebody trained can do it:
   *[clinician] What an examiner could check, the most telling first:
}
examine-ask = Ask whether **{ $name }**{ $side ->
    [left] {" "}on the left
    [right] {" "}on the right
   *[none] {""}
} could be examined.
examine-nothing = { $audience ->
    [patient] Nothing more to examine would tell these apart. Ask what else your pain may mean.
   *[clinician] Nothing listed here would tell the candidates apart.
}
examine-recorded = Recorded
examine-how-to-record = To record what was found, read as a clinician: choose it at the top of the page.
examine-legend = A finding moves its source in the list by what the sign is worth. One at a muscle never lowers a joint, a nerve or an organ. Clearing the marks clears the findings.
examine-agreement-unknown = Nobody has measured how far examiners agree
examine-agreement = Agreement of examiners { $level ->
    [almost_perfect] almost perfect
    [substantial] substantial
    [moderate] moderate
    [fair] fair
    [slight] slight
   *[poor] poor
}{ $audience ->
    [clinician] {" "}(kappa { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) })
   *[student] {""}
}

## What must be asked first

flags-overview = First: when pain needs help now
flags-before = Before you read on:
flags-more = More questions, and their sources
flags-sources = Sources
find-side-by-side = Side by side with { $name }

flags-none = None of these
flags-any = Yes, at least one
flags-answered = { $count ->
    [one] One question answered with no
   *[other] { $count } questions answered with no
}
flags-ask-again = Ask again
flags-alarm = **First of all: { $action }** { $audience ->
    [patient] What is known of muscles can wait: it cannot tell whether one of these causes is behind the pain. Mention what you said yes to.
   *[clinician] None of the candidates below has been weighed against it.
}
flags-checked = This has been checked
flags-head = **{ $urgency }** if yes to any of these.
flags-usual-emergency = Call an ambulance.
flags-usual-urgent = Be seen today.
flags-usual-see_someone = See a doctor soon.

## What narrows the list

refine-label = Refine the list
refine-complaint = Stated complaint
refine-complaint-none = None stated
refine-show = Show
refine-only-all = Everything
refine-only-muscles = Muscles
refine-only-others = Other causes
refine-weakest = Weakest evidence shown
refine-chosen-complaint = Complaint: **{ $name }**
refine-chosen-only = only **{ $kind ->
    [muscles] muscles
   *[others] other causes
}**
refine-chosen-grade = { $audience ->
    [patient] only **{ $meaning }** or better
   *[clinician] grade **{ $grade }** or better
}
refine-effect-none = No published rate of trigger points in this complaint: it moves nothing. Joints, nerves and organs, and muscles nobody counted, stay where they are.
refine-effect = { $audience ->
    [patient] { $raised ->
        [0] It moves no muscle up.
       *[other] Muscles that studies often found involved in this complaint move up: { $names }{ $more ->
            [0] {""}
           *[other] , and { $more } more
        }. Everything else stays where it is.
    }
   *[clinician] It moves muscles by published rates, shrunk hard: { $figures }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }. Joints, nerves and organs, and muscles nobody counted, stay where they are.
}
refine-effect-figure = { $name } × { $factor } (published: { $rates ->
    [one] { $low }
   *[range] { $low } to { $high }
} %)
