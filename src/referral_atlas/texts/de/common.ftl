### Wörter, die jede Seite teilt.

-brand = Referral Atlas

listing-pair = { $first } und { $last }

ordinal = { $number }.

audience-label = Ich bin
audience-patient = Patientin oder Patient
audience-student = in Ausbildung
audience-clinician = Fachperson

language-label = Sprache
language-en = English
language-de = Deutsch

side-left = links
side-right = rechts
side-midline = Mitte
