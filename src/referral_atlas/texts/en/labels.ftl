### Names of what stands in closed lists: evidence, urgency, kinds of source, signs, states.

urgency-emergency = Get help now
urgency-urgent = Be seen today
urgency-see_someone = See someone soon

evidence-kind-systematic_review = systematic review
evidence-kind-experimental_induction = experimental induction
evidence-kind-controlled_study = controlled study
evidence-kind-case_series = injection, palpation or block series
evidence-kind-guideline = guideline or official health advice
evidence-kind-expert_textbook = expert textbook or atlas
evidence-kind-secondary_compilation = secondary compilation

# How strong the evidence is. Patients read this in place of the letter.
grade-A = { $audience ->
    [patient] well studied
   *[clinician] measured in patients or volunteers
}
grade-B = { $audience ->
    [patient] some studies
   *[clinician] injection, palpation or block series
}
grade-C = { $audience ->
    [patient] textbooks only
   *[clinician] textbook authority
}
grade-D = { $audience ->
    [patient] old charts only
   *[clinician] chart tradition only
}

source-kind-facet_joint = { $audience ->
    [patient] small joint of the spine
   *[clinician] facet joint
}
source-kind-sacroiliac_joint = sacroiliac joint
source-kind-joint = joint
source-kind-disc = disc
source-kind-nerve_root = nerve root
source-kind-peripheral_nerve = nerve
source-kind-organ = organ
source-kind-vessel = blood vessel
source-kind-dental = teeth

established-by-block = known from blocks that took the pain away
established-by-injection = known from injections that provoked or relieved the pain
established-by-stimulation = known from stimulating it
established-by-surgery_or_imaging = known from people in whom surgery or imaging showed it
established-by-clinical_series = known from series of patients
established-by-textbook = known from textbooks

answer-yes = Yes
answer-no = No
answer-not_examined = Not examined

sign-presence = trigger point found
sign-pain_recognition = pressure reproduces the familiar pain
sign-taut_band = taut band
sign-spot_tenderness = tender spot
sign-referred_pain = pressure refers pain elsewhere
sign-local_twitch_response = local twitch response
sign-jump_sign = jump sign
