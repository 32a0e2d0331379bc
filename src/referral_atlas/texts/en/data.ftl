### Data: tables, the text of an entry, an entry of one's own checked, terms of use.

data-title = Data
data-lead = { $audience ->
    [patient] Everything the atlas knows stands in open files. Here you can look at them, take them with you and check a correction.
   *[clinician] The whole dataset as tables and as text: browse, download, and check an entry you changed or wrote against everything else.
}
data-part = What to see
data-part-browse = Tables
data-part-entry = One entry
data-part-check = Check an entry
data-part-terms = Licence and citation

data-table = Table
data-row-is = One row: { $row }.
data-search = Search in this table
data-search-placeholder = Words, in any column
data-filter = Filter
data-any = Any
data-filtered = Only { $filters }.
data-rows = { $shown ->
    [one] **One row** of { $total }
   *[other] **{ $shown } rows** of { $total }
}
data-no-rows = No row matches. Use fewer words or take a filter away.
data-download-table = { $rows ->
    [one] This row as CSV
   *[other] These { $rows } rows as CSV
}
data-download-all = Everything: all tables as CSV and JSON (ZIP)
data-columns = What the columns mean
data-column-name = Column
data-column-type = Type
data-column-meaning = Meaning
data-type-string = text
data-type-integer = whole number
data-type-number = number
data-type-boolean = yes or no
data-type-list = list, parted by “|”
data-type-empty = { $type }, may be empty
data-key = Key: { $columns }.
data-join = { $columns } leads to the table { $table }.

data-kind-muscles = Muscle
data-kind-competing_sources = Other source of pain
data-kind-conditions = Complaint
data-kind-by-itself = See by its fields
data-entry-kind = Kind
data-entry = Entry
data-entry-placeholder = Type a name
data-entry-unknown = There is no entry “{ $key }” of this kind. Pick one from the list.
data-entry-missing = The file of this entry cannot be read any more. Reload the page.
data-entry-check = Change a copy and check it
data-entry-save = Save the file
data-entry-page = Open its page

data-check-lead = Paste the text of a muscle, another source of pain or a complaint, or upload its file. It is read as strictly as the files of the atlas and checked beside all of them. Nothing is changed by it.
data-check-text = Text of the entry (YAML)
data-check-placeholder = name: Soleus, the deep calf muscle
data-check-kind = What it is
data-check-file = Or a file; it goes before the text
data-check-go = Check
data-check-privacy = It is read in memory and forgotten: not stored, not logged, not sent anywhere.
data-check-working = Reading and checking …
data-check-read-as = { $known ->
    [known] Read as: { $kind } { $id }, in place of the entry of that name.
   *[new] Read as: { $kind } { $id }, a new entry.
}
data-check-empty = There is nothing in it.
data-check-too_long = It is too long. An entry has at most { $most },000 characters; the longest here has not half of that.
data-check-tangled = It opens hundreds of brackets without closing them. That is no entry.
data-check-errors = { $errors ->
    [one] One error has to be mended
   *[other] { $errors } errors have to be mended
}{ $warnings ->
    [0] .
    [one] {""}, and one line deserves a look.
   *[other] {""}, and { $warnings } lines deserve a look.
}
data-check-warnings = { $warnings ->
    [one] No error. One line deserves a look.
   *[other] No error. { $warnings } lines deserve a look.
}
data-check-sound = No error. It fits with everything else in the atlas.
data-check-line = Line { $line }
data-check-all = Whole text
data-check-more = { $count ->
    [one] One more problem is not shown. Mend these first.
   *[other] { $count } more problems are not shown. Mend these first.
}
data-check-elsewhere = With this entry, other files would need a look:
data-check-whole = The text with its line numbers

data-preview = How it would look
data-preview-no-place = It names no areas, so nothing is painted.
data-preview-tables = Its rows in the tables

data-terms = The data are free to use, change and pass on, also commercially, under { $licence }, if the atlas is named and changes are said. The program is under Apache-2.0.
data-terms-cite = Cite as
data-terms-notice = Notice to keep with the data
data-terms-body = The body is derived from an open (CC0) mesh; no picture is traced from a published figure. Facts and their sources are told in our own words; what each work says belongs to its authors.
