### Körperstellen mit ihrer Seite, und wie ein Muster zu ihnen passt.

# Eine Stelle am Körper: „Schläfe rechts“. $side ist „both“, wo beide Seiten zusammen genannt
# werden, „open“, wo die Seite nicht bekannt ist.
area-said = { $side ->
    [left] { $name } links
    [right] { $name } rechts
    [both] { $name } beidseits
    [open] { $name }, Seite offen
   *[midline] { $name }
}

pattern-covers = Erklärt { $covered } von { $asked } markierten Stellen{ $essential ->
    [0] { $spillover ->
        [0] {""}
       *[other] {" "}({ $spillover } im Randgebiet)
    }
   *[other] {" "}({ $essential } im Kerngebiet{ $spillover ->
        [0] {""}
       *[other] , { $spillover } im Randgebiet
    })
}{ $unmarked ->
    [0] {""}
    [one] ; eine weitere Stelle seines Musters ist nicht markiert
   *[other] ; { $unmarked } weitere Stellen seines Musters sind nicht markiert
}.

area-all-parts = { $name }, alle Teile

finding-said = { $item }, { $answer ->
    [yes] ja
    [no] nein
   *[not_examined] nicht untersucht
}
finding-link = Triggerpunkte, die zusammen vorkommen mit: { $name }
