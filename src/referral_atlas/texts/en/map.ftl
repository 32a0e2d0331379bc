### The body map: its tools, tabs and views, and what is said while one marks.

# What stands in braces as { "{name}" } on the screen is filled in by the map.

map-tabs = View of the body
map-tab-whole = Front & back
map-tab-sides = Sides
map-tab-front = Front
map-tab-back = Back
map-tab-left = Left
map-tab-right = Right
map-tab-head = Head
map-tab-hands = Hands
map-tab-feet = Feet
map-tab-solid = 3D
map-tab-more = Painted areas are seen here that are hidden in the view shown

map-tools = Marking
map-tool-point = Point: mark one area at a time
map-tool-brush = Brush: mark areas by painting over them
map-tool-lasso = Lasso: mark all areas inside a loop
map-tool-erase = Eraser: brush and lasso take marks away (or hold Shift)
map-tool-undo = Undo
map-tool-redo = Redo
map-tool-clear = Clear all marks
map-zoom = Zoom
map-tool-plus = Zoom in (Ctrl and wheel, or pinch)
map-tool-minus = Zoom out
map-tool-fit = Show all

map-key-essential = { $audience ->
    [patient] main area
   *[clinician] essential zone
}
map-key-spillover = { $audience ->
    [patient] may spread here
   *[clinician] spillover zone
}
map-key-chosen = chosen area
map-key-marked = marked
map-key-leftover = marked, not explained
map-key-point = trigger point
map-key-belly = muscle
map-key-deep = deep muscle
map-not-explained = not explained by the pattern

map-prompt = Mark where it hurts: click an area, or draw with the brush or lasso.
map-count-one = 1 area marked
map-count-many = { $count } areas marked
map-several = { $count } areas
map-shown = { $view } shown
map-did-mark = { $area } marked.
map-did-unmark = { $area } no longer marked.
map-took-point = Point tool
map-took-brush = Brush tool
map-took-lasso = Lasso tool
map-eraser-on = Eraser on
map-eraser-off = Eraser off
map-canvas-marks = { $view }. Arrow keys go from area to area, space marks.
map-canvas-chooses = { $view }. Arrow keys go from area to area, space chooses.

# How the map names an area: the side first where it is spoken of plainly.
map-area-plain = { $side ->
    [left] Left, { $name }
   *[right] Right, { $name }
}
map-area-clinical = { $side ->
    [left] { $name }, left
   *[right] { $name }, right
}
map-letter-left = L
map-letter-right = R

map-solid = The body to turn. With the keyboard, mark in the flat views or in the list.
map-solid-turn = Turn the body
map-solid-loading = Loading the body …
map-solid-failed = The body to turn could not be loaded. The other views show the same.

map-view-front = Front
    .short = Front
    .spoken = { $audience ->
        [patient] Front of the body. Your right is at the left of the picture.
       *[clinician] Front of the body. The patient's right is at the left of the picture.
    }
map-view-back = Back
    .short = Back
    .spoken = { $audience ->
        [patient] Back of the body. Your right is at the right of the picture.
       *[clinician] Back of the body. The patient's right is at the right of the picture.
    }
map-view-left = Left side
    .short = Left side
    .spoken = { $audience ->
        [patient] Left side of the body. All of it is your left.
       *[clinician] Left side of the body. All of it is the patient's left.
    }
map-view-right = Right side
    .short = Right side
    .spoken = { $audience ->
        [patient] Right side of the body. All of it is your right.
       *[clinician] Right side of the body. All of it is the patient's right.
    }
map-view-head_front = Face
    .short = Face
    .spoken = { $audience ->
        [patient] Face. Your right is at the left of the picture.
       *[clinician] Face. The patient's right is at the left of the picture.
    }
map-view-head_back = Back of head
    .short = Back of head
    .spoken = { $audience ->
        [patient] Back of the head. Your right is at the right of the picture.
       *[clinician] Back of the head. The patient's right is at the right of the picture.
    }
map-view-head_left = Head, left
    .short = Head, left
    .spoken = { $audience ->
        [patient] Left side of the head. All of it is your left.
       *[clinician] Left side of the head. All of it is the patient's left.
    }
map-view-head_right = Head, right
    .short = Head, right
    .spoken = { $audience ->
        [patient] Right side of the head. All of it is your right.
       *[clinician] Right side of the head. All of it is the patient's right.
    }
map-view-hand_palmar_left = Left palm
    .short = Palm
    .spoken = { $audience ->
        [patient] Palm of your left hand.
       *[clinician] Palm of the patient's left hand.
    }
map-view-hand_palmar_right = Right palm
    .short = Palm
    .spoken = { $audience ->
        [patient] Palm of your right hand.
       *[clinician] Palm of the patient's right hand.
    }
map-view-hand_dorsal_left = Back of left hand
    .short = Back
    .spoken = { $audience ->
        [patient] Back of your left hand.
       *[clinician] Back of the patient's left hand.
    }
map-view-hand_dorsal_right = Back of right hand
    .short = Back
    .spoken = { $audience ->
        [patient] Back of your right hand.
       *[clinician] Back of the patient's right hand.
    }
map-view-foot_dorsal_left = Top of left foot
    .short = Top
    .spoken = { $audience ->
        [patient] Top of your left foot.
       *[clinician] Top of the patient's left foot.
    }
map-view-foot_dorsal_right = Top of right foot
    .short = Top
    .spoken = { $audience ->
        [patient] Top of your right foot.
       *[clinician] Top of the patient's right foot.
    }
map-view-foot_plantar_left = Left sole
    .short = Sole
    .spoken = { $audience ->
        [patient] Sole of your left foot.
       *[clinician] Sole of the patient's left foot.
    }
map-view-foot_plantar_right = Right sole
    .short = Sole
    .spoken = { $audience ->
        [patient] Sole of your right foot.
       *[clinician] Sole of the patient's right foot.
    }
map-view-foot_medial_left = Left foot, inner
    .short = Inner
    .spoken = { $audience ->
        [patient] Inner side of your left foot.
       *[clinician] Inner side of the patient's left foot.
    }
map-view-foot_medial_right = Right foot, inner
    .short = Inner
    .spoken = { $audience ->
        [patient] Inner side of your right foot.
       *[clinician] Inner side of the patient's right foot.
    }
map-view-foot_lateral_left = Left foot, outer
    .short = Outer
    .spoken = { $audience ->
        [patient] Outer side of your left foot.
       *[clinician] Outer side of the patient's left foot.
    }
map-view-foot_lateral_right = Right foot, outer
    .short = Outer
    .spoken = { $audience ->
        [patient] Outer side of your right foot.
       *[clinician] Outer side of the patient's right foot.
    }
