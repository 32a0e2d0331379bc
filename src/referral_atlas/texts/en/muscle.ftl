### A muscle: its points, where they refer, and what else is known of it.

muscle-title = Muscles
muscle-lead = Pick one to see its trigger points and where they send pain.
muscle-label = Muscle
muscle-placeholder = Type a name: trapezius, SCM, masseter …
muscle-unknown = There is no muscle called "{ $typed }" here yet. Pick one from the list above; it holds { $count }.
muscle-did-you-mean = "{ $typed }" is not in the list. Did you mean { $meant }?
muscle-part-of = Part of { $whole }.
muscle-side = Side
muscle-points = Trigger points
muscle-zone-essential = { $audience ->
    [patient] **Main area:**
   *[clinician] **Essential:**
}
muscle-zone-spillover = { $audience ->
    [patient] **May spread to:**
   *[clinician] **Spillover:**
}
muscle-no-pain = Not pain: what is felt there stands below.
muscle-one-zone = { $audience ->
    [patient] The sources do not say which of these areas is the main one.
   *[clinician] The sources publish one grade of zone only.
}
muscle-measured = Measured: { $areas } in { $count } of { $n }. { $population }.
muscle-besides-pain = **Besides pain:** { $kinds }.
muscle-satellites = **May set off points in:** { $names }.
muscle-side-by-side = Its trigger points side by side
muscle-picture-alt = { $point }, right side, view: { $view }. { $text }

facts-tab-examine = Examine
facts-tab-anatomy = Anatomy
facts-tab-clinical = Clinical picture
facts-tab-self-care = Self-care
facts-tab-needling = Needling
facts-position = Position
facts-palpation = Palpation
facts-landmark = Landmark
facts-base-rates = How common in people without pain
facts-no-self-care = No self-care advice has been entered for this muscle.
facts-stretch = Stretch
facts-references = References ({ $count })
facts-attachments = Attachments
facts-from-to = { $proximal } to { $distal }
facts-action = Action
facts-innervation = Innervation
facts-depth = Depth
facts-identifiers = Identifiers
facts-symptoms = What people notice
facts-restricted = Movement that is restricted or hurts
facts-activating = What brings it on
facts-perpetuating = What keeps it going
facts-differential = What else to think of
facts-needling-lead = Only for trained professionals, as local law allows.
facts-approach = Approach
facts-guidance = Guidance

depth-superficial = superficial
depth-intermediate = intermediate
depth-deep = deep

palpation-flat = flat
palpation-pincer = pincer
palpation-deep = deep
palpation-intraoral = inside the mouth
palpation-internal = internal
palpation-not_palpable = not palpable

sensation-tingling = tingling
sensation-numbness = numbness
sensation-burning = burning
sensation-itching = itching
sensation-dizziness = dizziness
sensation-imbalance = imbalance
sensation-nausea = nausea
sensation-tinnitus = tinnitus
sensation-hearing_change = change of hearing
sensation-visual_change = change of sight
sensation-tearing = tearing
sensation-red_eye = red eye
sensation-eyelid_droop = drooping eyelid
sensation-runny_nose = runny nose
sensation-sweating = sweating
sensation-goose_flesh = goose flesh
sensation-cold_skin = cold skin
sensation-swelling = swelling
sensation-weakness = weakness
sensation-stiffness = stiffness
sensation-tender_scalp = tender scalp
sensation-tooth_sensitivity = sensitive teeth
sensation-cough = cough
sensation-swallowing_difficulty = difficulty swallowing
sensation-breathlessness = breathlessness
sensation-palpitation = palpitation
