### Citations, grades and base rates on the screen.

grade-named = { $audience ->
    [patient] { $meaning }
   *[clinician] { $grade }: { $meaning }
}
grade-short = { $audience ->
    [patient] { $meaning }
    [student] { $grade }: { $meaning }
   *[clinician] { $grade }
}

evidence-said = { $cited }, { $locator } · { $kind } · { $checked ->
    [yes] read for this entry
   *[no] not read for this entry
}
evidence-adds = adds { $areas }
evidence-omits = does not name { $areas }

base-rate = { $audience ->
    [patient] Such points are also found in about { $tenths } of 10 people without pain: { $population }
   *[clinician] { $state ->
        [active] Active trigger points
        [latent] Latent trigger points
       *[unspecified] Trigger points
    } in about { $tenths } of 10 people without pain ({ $counted ->
        [yes] { $count } of { $n }
       *[no] n = { $n }
    }): { $population }
}
