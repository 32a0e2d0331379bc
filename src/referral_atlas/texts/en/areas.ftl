### Sided areas in words, and how a pattern meets them.

# A place on the body: "right temple". $side "both" where left and right are named together,
# "open" where no side is known.
area-said = { $side ->
    [left] left { $name }
    [right] right { $name }
    [both] left and right { $name }
    [open] { $name }, either side
   *[midline] { $name }
}

pattern-covers = Covers { $covered } of { $asked } marked { $asked ->
    [one] area
   *[other] areas
}{ $essential ->
    [0] { $spillover ->
        [0] {""}
       *[other] {" "}({ $spillover } spillover)
    }
   *[other] {" "}({ $essential } essential{ $spillover ->
        [0] {""}
       *[other] , { $spillover } spillover
    })
}{ $unmarked ->
    [0] {""}
    [one] ; 1 more area of its pattern unmarked
   *[other] ; { $unmarked } more areas of its pattern unmarked
}.

area-all-parts = { $name }, all parts

finding-said = { $item }, { $answer ->
    [yes] yes
    [no] no
   *[not_examined] not examined
}
finding-link = trigger points that go with { $name }
