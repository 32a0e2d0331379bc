### Wörter, die jede Seite teilt.

-brand = Referral Atlas

listing-pair = { $first } und { $last }

ordinal = { $number }.

audience-label = Ich lese als
audience-patient = Patient·in
audience-student = Student·in
audience-clinician = Fachperson

language-label = Sprache
language-en = English
language-de = Deutsch

answer-yes = Ja
answer-no = Nein
answer-not_examined = Nicht untersucht

sign-presence = Triggerpunkt gefunden
sign-pain_recognition = Druck löst den bekannten Schmerz aus
sign-taut_band = Hartspannstrang
sign-spot_tenderness = Druckschmerzhafte Stelle
sign-referred_pain = Druck strahlt anderswohin aus
sign-local_twitch_response = Lokale Zuckungsreaktion
sign-jump_sign = Jump-Zeichen

urgency-emergency = Sofort Hilfe holen
urgency-urgent = Heute untersuchen lassen
urgency-see_someone = Bald untersuchen lassen

source-kind-facet_joint = Facettengelenk
source-kind-sacroiliac_joint = Kreuzdarmbeingelenk
source-kind-joint = Gelenk
source-kind-disc = Bandscheibe
source-kind-nerve_root = Nervenwurzel
source-kind-peripheral_nerve = Nerv
source-kind-organ = Organ
source-kind-vessel = Blutgefäß
source-kind-dental = Zähne
