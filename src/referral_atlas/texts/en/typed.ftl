### Pain told in words.

typed-open = Describe it in words
typed-label = Where does it hurt, and how?
typed-example = Burning behind the right eye and in the back of the head, 6/10
typed-confirm = **Understood, please check:**
typed-nothing = No place was recognised. Try its everyday name, such as "right temple" or "outer side of the left knee", or click the body.
typed-denied = Left out, because it says there is no pain: { $phrases }
typed-lost = Not understood: { $phrases }
typed-side = Which side?
typed-side-right = Right
typed-side-left = Left
typed-side-both = Both
typed-mark = { $count ->
    [0] Choose the sides first
    [one] Mark this area
   *[other] Mark these { $count } areas
}
