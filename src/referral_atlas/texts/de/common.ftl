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
