### The list beside the map, the description of the pain, and how the map looks.

list-side = Side
list-side-help = { $audience ->
    [patient] Your own side, for areas that have two.
   *[clinician] The patient's side, for areas that have two.
}
list-side-right = Right
list-side-left = Left
list-side-both = Both
list-side-midline = In the middle
list-add = Add an area by name
list-add-placeholder = Type: temple, r shoulder, behind the eye …
list-add-help = A side can be typed too: r, l or both. Mistakes are forgiven.
list-unknown = No area is called like that. Look under “All areas by region” below.
list-which = Which of these did you mean?
list-group = { $name } (all parts)
list-inside = { $name } (inside)
list-marked = Marked ({ $count }), press one to take it away
list-undo = Undo
list-redo = Redo
list-clear = Clear all
list-describe = How strong, and how it feels
list-browse = All areas by region
list-region = Region

describe-which = Describe the pain
describe-everywhere = in all marked areas
describe-strength = Strength, 1 (hardly there) to 10 (worst there is); 0 leaves it open
describe-feel = It feels
describe-differ = The marked areas differ; what you set here is set for all of them.

figure-label = Figure
figure-neutral = Neutral
figure-female = Female
figure-male = Male
names-label = Names
names-plain = Plain
names-clinical = Clinical
