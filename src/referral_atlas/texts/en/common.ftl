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
