"""Broken input, made from sound input: bytes, texts and JSON damaged at random."""

import copy
import json
import math
import re

ODD_TEXTS = (
    *("", " ", "\x00", "\ufeff", "\u202e", "\u200b", "é", "e\u0301", "ﬁ", "İ", "ß", "💥", "\ud800"),
    *("null", "~", "no", "017", "0x1F", "1e999", ".nan", "-0", "1_000", "12:30", "2026-02-30"),
    *(
        "<script>alert(1)</script>",
        "**b**",
        "[x](javascript:1)",
        "$x$",
        "{{7*7}}",
        "%s%n",
        ":red[x]",
    ),
    *("../../etc/passwd", "C:\\x", "a\nb", "a\r\nb", "\t", '"', "'", "\\", "=1+1", "@", "*a", "&a"),
    *("left:", ":temple", "middle:temple", "left:left:temple", "LEFT:TEMPLE", "temple,temple"),
    "x" * 5000,
)
ODD_NUMBERS = (
    *(0, -1, 1, 10, 11, 2**31, 2**63, -(2**63) - 1, 10**400, 0.1, -0.0, 1e308, 1e-320, 5e-324),
    *(math.inf, -math.inf, math.nan, 9007199254740993),
)
ODD_PIECES = (
    *(b"\x00", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\r", b"\t", b"\n\n", b"---\n"),
    *(b"[", b"]", b"{", b"}", b'"', b"'", b":", b": ", b",", b"- ", b"#", b"&x ", b"*x", b"!!int "),
    *(
        b"NaN",
        b"Infinity",
        b"1e999",
        b"null",
        b"~",
        b"\\",
        b"\\u0000",
        b"\\ud800",
        b"|",
        b">",
        b"? ",
    ),
    *(b"<<: ", b"no", b"017", "“".encode(), "\u2028".encode(), "\u00a0".encode()),
)
DEPTHS = (3, 40, 300, 5000, 60_000)


def bytes_damaged(pick, clean):
    """Some bytes of a file lost, turned, doubled, swapped or put in; or only its beginning."""
    content = bytearray(clean)
    for _ in range(pick.choice((1, 1, 1, 2, 4, 12))):
        at = pick.randint(0, len(content))
        end = min(len(content), at + pick.choice((1, 1, 2, 8, 40)))
        match pick.randrange(8):
            case 0:
                del content[at:end]
            case 1:
                content[at:at] = pick.choice(ODD_PIECES)
            case 2:
                content[at:end] = pick.choice(ODD_PIECES)
            case 3:
                content[at:at] = content[at:end] * pick.choice((1, 2, 30))
            case 4 if at < len(content):
                content[at] ^= 1 << pick.randrange(8)
            case 5:
                del content[at:]
            case 6:
                content[at:at] = pick.randbytes(pick.choice((1, 4, 30)))
            case 7:
                other = pick.randint(0, len(content))
                content[at:at] = content[other : other + 60]
    return bytes(content)


def lines_damaged(pick, clean):
    """A line of a text moved, doubled, indented otherwise, or given another value."""
    lines = clean.decode("utf-8").split("\n")
    for _ in range(pick.choice((1, 1, 2, 4))):
        at = pick.randrange(len(lines))
        match pick.randrange(6):
            case 0:
                lines.insert(pick.randrange(len(lines) + 1), lines[at])
            case 1:
                lines[at] = " " * pick.choice((1, 2, 3, 8)) + lines[at]
            case 2:
                lines[at] = lines[at].lstrip()
            case 3:
                name, colon, _ = lines[at].partition(":")
                value = pick.choice((odd_text(pick), str(odd_number(pick))))
                lines[at] = f"{name}{colon} {value}" if colon else value
            case 4:
                del lines[at]
                lines = lines or [""]
            case 5:
                lines[at] = re.sub(
                    r"\w+", lambda _: pick.choice(("x", "y1", "no")), lines[at], count=1
                )
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def nested(pick):
    """Brackets in brackets, closed or not."""
    deep, opening = pick.choice(DEPTHS), pick.choice(("[", "{", '{"a":', "- ", "[[", "{a: "))
    closing = {"[": "]", "{": "}", '{"a":': "}", "[[": "]]", "{a: ": "}"}.get(opening, "")
    return (opening * deep + "1" + closing * (deep * pick.randint(0, 1))).encode()


def odd_text(pick):
    """A text nobody expects."""
    if pick.random() < 0.6:
        return pick.choice(ODD_TEXTS)
    return "".join(
        chr(pick.choice((pick.randrange(32, 127), pick.randrange(0xD800))))
        for _ in range(pick.randint(1, 30))
    )


def odd_number(pick):
    """A number nobody expects."""
    return pick.choice(ODD_NUMBERS)


def odd_value(pick, depth=0):
    """Any JSON value."""
    kind = pick.randrange(7 if depth < 3 else 4)
    if kind < 4:
        return (
            odd_text(pick),
            odd_number(pick),
            pick.choice((None, True, False)),
            pick.randint(-3, 14),
        )[kind]
    if kind == 4:
        return [odd_value(pick, depth + 1) for _ in range(pick.randint(0, 3))]
    if kind == 5:
        return {odd_text(pick): odd_value(pick, depth + 1) for _ in range(pick.randint(0, 3))}
    inner = 1
    for _ in range(pick.choice((5, 60, 150))):
        inner = [inner]
    return inner


def places(value, path=()):
    """The path of every value in some JSON."""
    yield path
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*path, key))


def json_damaged(pick, clean):
    """JSON with one or a few values replaced, lost, moved, renamed or added."""
    value = copy.deepcopy(clean)
    for _ in range(pick.choice((1, 1, 1, 2, 4))):
        path = pick.choice([path for path in places(value) if path] or [()])
        if not path:
            return odd_value(pick)
        holder = value
        for step in path[:-1]:
            holder = holder[step]
        key = path[-1]
        match pick.randrange(5):
            case 0 | 1:
                holder[key] = odd_value(pick)
            case 2:
                del holder[key]
            case 3 if isinstance(holder, dict):
                holder[odd_text(pick)] = holder.pop(key)
            case 3:
                holder.insert(pick.randint(0, len(holder)), holder[key])
            case 4:
                other = pick.choice([other for other in places(clean) if other])
                found = clean
                for step in other:
                    found = found[step]
                holder[key] = copy.deepcopy(found)
    return value


def json_text_damaged(pick, clean):
    """A JSON file damaged as values or as bytes, or with a field given twice.

    Parameters
    ----------
    pick : random.Random
        The source of chance.
    clean : object
        What the sound file holds.

    Returns
    -------
    bytes
        The damaged file.
    bool
        Whether a field stands in it twice.
    """
    kind = pick.randrange(20)
    if kind == 0:
        return nested(pick), False
    if kind < 3:
        return doubled(pick, clean)
    value = json_damaged(pick, clean) if kind < 13 else clean
    written = json.dumps(value, indent=pick.choice((None, 1)), ensure_ascii=pick.random() < 0.5)
    content = written.encode("utf-8", "surrogatepass")
    return (bytes_damaged(pick, content) if kind > 13 else content), False


def doubled(pick, clean):
    """The JSON text with one field written twice, the second time with another value."""
    objects = [
        path for path in places(clean) if isinstance(_at(clean, path), dict) and _at(clean, path)
    ]
    path = pick.choice(objects)
    value = copy.deepcopy(clean)
    holder = _at(value, path)
    key = pick.choice(list(holder))
    mark = "\ue000twice"
    holder[mark] = pick.choice((odd_value(pick), copy.deepcopy(holder[key])))
    text = json.dumps(value, ensure_ascii=False)
    return text.replace(
        json.dumps(mark, ensure_ascii=False), json.dumps(key, ensure_ascii=False)
    ).encode("utf-8", "surrogatepass"), True


def _at(value, path):
    for step in path:
        value = value[step]
    return value
