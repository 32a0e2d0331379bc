### A condition: what it is, where it hurts, its muscles, what else to think of.

condition-title = Conditions
condition-lead = Complaints people come with: where they hurt, which muscles were counted in them.
condition-none = No condition has been entered yet.
condition-label = Condition
condition-placeholder = Choose a condition
condition-unknown = There is no condition called "{ $asked }" here. Pick one from the list.
condition-for-clinicians = **For clinicians.**
condition-criteria = Criteria
condition-no-areas = No source read for this entry maps where it hurts.
condition-picture-alt = Where it usually hurts, view: { $view }. { $areas }.
condition-usually-felt = **Usually felt:** { $areas }.
condition-muscles = Muscles
condition-rates-lead = { $audience ->
    [patient] How often studies found sore points in the muscles of people with it. The lines show how unsure each figure is; an open dot has none, because the number of people is not printed.
   *[clinician] How often studies found trigger points in people with it. Lines are 95 % Wilson intervals; an open dot has none, because the number of people is not printed. One examiner's count in a small study is a weak figure.
}
condition-rates-list = The same as a list
condition-no-rates = No published count of trigger points in this condition is in the atlas.
condition-rate-state = { $state ->
    [active] active
    [latent] latent
    [provoked] provoked
   *[unspecified] active or latent not said
}
condition-rate-side = { $side ->
    [left] left
    [right] right
    [either] either side
    [affected] affected side
    [unaffected] unaffected side
   *[unspecified] side not said
}
condition-rate = { $who }, { condition-rate-state }, { condition-rate-side }: { $percent } %{ $n ->
    [0] {""}
   *[other] {" "}(95 % interval { $low } to { $high }; n = { $n })
}. { $population }
condition-and-more = and { $count } more
condition-look-up = Look up with this complaint

rate-axis = % of those examined
