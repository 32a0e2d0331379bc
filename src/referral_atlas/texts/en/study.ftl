### Study: cards made from the atlas, asked again when they are about to be forgotten.

study-title = Study
study-lead = { $audience ->
    [patient] Ten questions about which muscle sends pain where. Every answer comes from the same sources as the rest of the atlas.
   *[student] Ten cards at a time, made from the atlas. What you know well comes back late, what you miss comes back soon; rarely known muscles come first.
    [clinician] Ten cards at a time, made from the atlas and scheduled by FSRS. Patterns of rarely met muscles come first: those are the ones that specialists miss, too.
}

study-kinds = What to ask
study-kinds-help = Nothing chosen means everything.
study-kind-pattern = Pattern to muscle
study-kind-zones = Muscle to pattern
study-kind-area = Place to sources
study-kind-point = Point to muscle
study-kind-hazard = Needling hazard
study-kind-alike = Look-alikes
study-regions = Regions
study-mode = How to answer
study-mode-choose = Choose from options
study-mode-type = From memory

study-only-muscle = Only cards about **{ $muscle }**.
study-all-muscles = All muscles
study-muscle-unknown = There is no muscle called "{ $asked }" here; these are the cards of all muscles.
study-waiting = **{ $due }** due · **{ $new }** new · **{ $learned }** learned
study-no-cards = No card is of these kinds in these regions. Choose more of either.
study-nothing-due = Nothing is due here, and every card has been asked. Come back later, or choose other regions or kinds.
study-start = { $count ->
    [one] Study one card
   *[other] Study { $count } cards
}

study-so-far = { $done } of { $planned } cards · { $kind }
study-end = Stop here

study-ask-pattern = Which muscle sends pain here?
study-ask-zones = Where does **{ $muscle }** send pain?
study-ask-area = It hurts here: { $area }. Name three likely sources.
study-ask-point = In which muscle is this trigger point?
study-ask-hazard = What can a needle hurt in **{ $muscle }**?
study-ask-alike = Both can send pain here. Which of the two is painted?
study-hint-pattern = Right side. Solid areas are where the pain is mostly felt, hatched ones where it may spread.
study-hint-zones = Mark it on the right side.
study-hint-point = Right side. The cross is the point, the line the muscle; dashed, it lies deep.
study-hint-alike = Right side. Their patterns overlap; look at what only one of them reaches.
study-deep-area = This place lies inside the body, so there is no picture of it.
study-picture = { $kind ->
    [pattern] The body with one referral pattern on it, right side.
    [alike] The body with one referral pattern on it, right side.
    [point] The body with one trigger point and the outline of its muscle, right side.
    [hazard] The body with the outline of the muscle and its trigger points, right side.
   *[area] The body with the painful place on it.
}
study-picture-answer = The pattern of { $name }, right side.
study-picture-zones = { $kind ->
    [essential] Painted full: { $areas }.
   *[spillover] Hatched: { $areas }.
}
study-picture-points = { $count ->
    [one] A trigger point in this area: { $areas }.
   *[other] { $count } trigger points in these areas: { $areas }.
}

study-areas = Areas, by name
study-areas-placeholder = Type an area, such as temple; teeth and other deep places are here only
study-map-prompt = Mark where it refers, on the right side: click an area, or draw with the brush or lasso.
study-pick = Pick { $count }
study-pick-placeholder = Type a muscle, joint or nerve
study-pick-fewer = That is more than { $count }: take some away.
study-type = Name of the muscle
study-type-placeholder = English, Latin or short; typing mistakes are forgiven
study-recall = Say it to yourself, then look.
study-check = Check
study-show-answer = Show the answer

study-shown = Here is the answer.
study-right = Right.
study-right-overlap = Right: { $percent } % overlap.
study-partly = Partly right.
study-partly-overlap = Partly: { $percent } % overlap.
study-wrong = Not this time.
study-wrong-overlap = Not this time: { $percent } % overlap.
study-you-said = Your answer: { $given }.
study-grade-yourself = How well did you know it?
study-grade-proposed = The score proposes the marked grade; choose another if you guessed.
study-rating-again = Again · { $wait }
study-rating-hard = Hard · { $wait }
study-rating-good = Good · { $wait }
study-rating-easy = Easy · { $wait }
study-wait-minutes = { $count } min
study-wait-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
study-wait-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
study-wait-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}

study-also-right = The same pattern is described for: { $names }.
study-missed = **Missed:** { $areas }.
study-too-much = **Too much:** { $areas }.
study-likely = **What the look-up lists here, best first**
study-role-essential = (mostly felt here)
study-role-spillover = (may spread here)
study-also-refer = Also right: { $names }.
study-not-there = Not described to refer here: { $names }.
study-painted = Painted was **{ $name }**.
study-other = The other is **{ $name }**.
study-only-here = **Only here:** { $areas }.
study-tells-apart = **What tells it apart**
study-palpate = **Palpate:** { $landmark }.
study-restricted = **Limited or painful:** { $items }.
study-noticed = **Noticed:** { $items }.
study-professionals = Only for trained professionals, as local law allows.
study-sources = Sources
study-all-about = All about { $muscle }
study-this-muscle = Study its cards

study-done = { $cards ->
    [0] Nothing was asked.
    [one] One card, { $known ->
        [0] not known at first.
       *[other] known at once.
    }
   *[other] { $cards } cards, { $known } known at once.
}
study-done-missed = Worth another look:
study-go-on = { $count } more
study-choose-again = Change what to study

study-standing = How far you are
study-stat-due = Due now
study-stat-due-help = Cards whose time has come, over all regions and kinds.
study-stat-learned = Learned
study-stat-learned-help = Cards that come back after days, of all there are.
study-stat-retention = Remembered
study-stat-retention-help = Share of questions on learned cards that you knew, in the last 30 days.
study-stat-expected = Known today
study-stat-expected-help = Mean chance, as FSRS estimates it, that you remember a learned card now.
study-stat-empty = Nothing studied yet. Numbers appear after the first card.
study-stat-week = Coming up: { $today } today, { $tomorrow } tomorrow, { $week } in the next seven days.
study-stat-missed = **Missed most often**
study-stat-missed-line = { $name } ({ $kind }): missed { $count } times
study-bar-learned = learned
study-bar-learning = being learned
study-bar-new = new
study-bar-told = { $region }: { $learned } of { $cards } cards learned, { $learning } being learned, { $new } new

study-file = Keep or take along your progress
study-kept = Progress is kept between starts, on this computer only, in `{ $folder }`.
study-not-kept = Progress lasts until you close this page: this server keeps nothing of its visitors. Save it to a file, and open the file next time.
study-save = Save to a file
study-open = Open a saved file
study-opened = { $count ->
    [one] One card was taken up
   *[other] { $count } cards were taken up
} from the file; of a card that was in both, the later review counts.{ $aside ->
    [0] { "" }
    [one] { " " }One card is no longer in the atlas and is kept aside.
   *[other] { " " }{ $aside } cards are no longer in the atlas and are kept aside.
}
study-aside = { $count ->
    [one] One card of your progress is not in this atlas, because its muscle or place is no longer here. It is kept aside and saved with the rest, in case it comes back.
   *[other] { $count } cards of your progress are not in this atlas, because their muscles or places are no longer here. They are kept aside and saved with the rest, in case they come back.
}
study-forget = Start afresh
study-forget-sure = This forgets everything you have learned here. A file you saved is not touched.
study-forget-yes = Forget all progress
study-forgotten = All progress was forgotten.
study-refused-too-large = This file is far larger than any progress file. Nothing was changed.
study-refused-not-json = This file cannot be read: it is not JSON, or it is damaged. Nothing was changed.
study-refused-foreign = This is not a progress file of this atlas. Nothing was changed.
study-refused-newer = This file comes from a later version of the atlas than this one. Nothing was changed.
study-refused-damaged = This progress file is damaged (at { $place }). It was refused as a whole, because half a history would set wrong dates. Nothing was changed.
study-kept-unreadable = The progress kept on this computer could not be read. It was put aside as { $file }, and study starts afresh.
study-kept-failed = Progress could not be written to { $folder }. It lasts until you close this page; save it to a file.

study-how = How cards are chosen and graded
study-how-text =
    Cards that are due come first: those most likely forgotten, those missed often, those of rarely known muscles. New cards fill the ten, drawn with weight on the rarely known. In a study of 59 physiotherapists, all knew the pain maps of common trigger points better than those of less common ones ([Eur J Clin Invest 2024;54(12):e14313](https://doi.org/10.1111/eci.14313)). How rarely a muscle is known is taken from how few works deal with it.

    A marked pattern is scored by its overlap: an essential zone counts at least four times as much as one it may spread to, an area too much half as much as an essential zone. Sources of a place are scored by what the atlas says refers there. The score proposes a grade; yours decides when the card comes back, by the open scheduler FSRS, which aims at nine cards in ten remembered.

    Keys: 1 to 4 choose an option and then a grade, S shows the answer, Ctrl+Enter checks.
