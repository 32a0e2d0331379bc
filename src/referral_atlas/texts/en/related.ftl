### Beside a muscle: relatives, look-alikes, and how to correct what is wrong.

related-title = Related, and alike
related-parts = Other parts of it
related-sets-off = May set off points in
related-set-off-by = May be set off by points in
related-none = No source read for this entry names a muscle that belongs with it.
related-alike = Muscles with a similar pattern
related-others = What else produces this pain
related-others-help = Joints, nerves, organs and vessels whose pattern is most like this muscle's. Measured like the muscles beside it; it says nothing about how common they are.
related-nothing-alike = Nothing in the atlas shares an area with it.
related-figure = Similarity { $figure } of 1
related-compare = Compare with the first { $count }
related-in-3d = In 3D

correct-title = Correct this entry
correct-how = Everything on this page stands in the file { $file } of the project, each statement with its source. Is something wrong or missing? Open an issue in the project with the form “Correct a fact”: name the entry, what is wrong, and the source that says so, with its page or table. Or change the line in the file and propose the change; a check says in plain words what does not fit. Nobody's health data belong there.
