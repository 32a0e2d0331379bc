### Words every page shares.

-brand = Referral Atlas

listing-pair = { $first } and { $last }

ordinal = { ORDINAL($number) ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
}

audience-label = I am a
audience-patient = Patient
audience-student = Student
audience-clinician = Clinician

language-label = Language
language-en = English
language-de = Deutsch

answer-yes = Yes
answer-no = No
answer-not_examined = Not examined

sign-presence = Trigger point found
sign-pain_recognition = Pressure reproduces the familiar pain
sign-taut_band = Taut band
sign-spot_tenderness = Tender spot
sign-referred_pain = Pressure refers pain elsewhere
sign-local_twitch_response = Local twitch response
sign-jump_sign = Jump sign

urgency-emergency = Get help now
urgency-urgent = Be seen today
urgency-see_someone = See someone soon

source-kind-facet_joint = facet joint
source-kind-sacroiliac_joint = sacroiliac joint
source-kind-joint = joint
source-kind-disc = disc
source-kind-nerve_root = nerve root
source-kind-peripheral_nerve = nerve
source-kind-organ = organ
source-kind-vessel = blood vessel
source-kind-dental = teeth
