"""Makes tests/facts/patterns.json: what Python's `regex` module says of texts for every pattern of the schemas.

    pip install regex==2026.11.15 cfn-lint==1.58.0
    python xtask/patterns.py > tests/facts/patterns.json

Each line holds a pattern, texts that match and texts that do not. The texts are drawn at random (with a fixed seed) from
the pattern's own grammar, and then changed a little; what is written is what `regex.search` says, never what was meant.
`--all` keeps every text instead of the shortest few: a table too large to commit, for a thorough comparison.
"""

import json
import pathlib
import random
import re
import sys
import warnings

import cfnlint
import regex

warnings.simplefilter("ignore")
sre = re._parser

# `\w` and its kin as they are read here, and `\p{..}` never: the flag `regex.ASCII` would narrow that too.
ASCII = {"d": "0-9", "w": "0-9A-Za-z_", "s": " \\t\\n\\r\\f\\v"}
# What a change puts in: blanks, what schemas love, letters and digits beyond ASCII, some that case folding turns to ASCII.
ODD = ["", "\n", " ", "-", ".", "/", ":", "a", "Z", "0", "_", "é", "ß", "日", "\U0001f600", "ſ", "\u0663", "\t", "\x00", "\xa0"]
# Texts that every pattern is asked about.
COMMON = ["", "\n", " ", "a", "0", "-", "aws:x", "a" * 70, "a-" * 40, "0." * 30, "é", "\U0001f600", "stop\n", "x!\x00"]
COMMON += ["aA0!aA0!", "$.a", "arn" + "a" * 40, "arn:aws:fsx:us-east-1:123456789012:volume/fs-0/fsvol-0"]
EVERY = "--all" in sys.argv


def patterns():
    """All patterns of the resource schemas, their extensions and the other schemas."""
    found = set()

    def walk(node):
        if isinstance(node, dict):
            found.update([node["pattern"]] if isinstance(node.get("pattern"), str) else [])
            found.update(node["patternProperties"] if isinstance(node.get("patternProperties"), dict) else [])
            node = list(node.values())
        for child in node if isinstance(node, list) else []:
            walk(child)

    schemas = pathlib.Path(cfnlint.__file__).parent / "data" / "schemas"
    for part in ("resources", "extensions", "other"):
        for path in sorted((schemas / part).rglob("*.json")):
            walk(json.loads(path.read_text()))
    return sorted(found)


def compiled(pattern):
    """The pattern with ASCII classes."""
    if not re.search(r"\\[pP]", pattern):
        return regex.compile(pattern, regex.ASCII)
    out, inside = "", False
    for token in re.findall(r"\\.|.", pattern, re.DOTALL):
        if token[1:] in ASCII:
            out += ASCII[token[1:]] if inside else f"[{ASCII[token[1:]]}]"
            continue
        if token in ("\\D", "\\W", "\\S", "\\b", "\\B"):
            raise NotImplementedError(pattern)
        inside = token == "[" or (inside and token != "]")
        out += token
    return regex.compile(out)


def grammar(pattern):
    """The grammar of a pattern, as far as Python's own parser understands it."""
    simple = re.sub(r"\\p\{\^?(\w+)\}|\\P\{C\}", lambda m: {"N": "0-9", "Z": " "}.get(m[1], "a-zA-Z"), pattern)
    simple = re.sub(r"\[((?:a-zA-Z|0-9| )+)\]", r"[\1]", simple)
    simple = re.sub(r"\(\?[is]\)", "", simple).replace("\\w-", "\\w\\-").replace("\\P{M}", "a").replace("\\z", "\\Z")
    try:
        return sre.parse(simple)
    except Exception:
        return None


def draw(tree, dice, groups):
    """A text of the grammar, which need not match: assertions are ignored, or broken if they are negative."""
    return "".join(draw_one(op, arg, dice, groups) for op, arg in tree)


def draw_one(op, arg, dice, groups):
    name = str(op)
    if name == "LITERAL":
        return chr(arg)
    if name in ("NOT_LITERAL", "ANY"):
        return dice.choice([c for c in "aZ0-é" if ord(c) != arg])
    if name == "IN":
        return draw_set(arg, dice)
    if name == "BRANCH":
        return draw(dice.choice(arg[1]), dice, groups)
    if name == "ASSERT_NOT" and dice.random() < 0.3:
        return draw(arg[1], dice, groups)
    if name == "SUBPATTERN":
        groups[arg[0]] = draw(arg[-1], dice, groups)
        return groups[arg[0]]
    if name == "GROUPREF":
        return groups.get(arg, "")
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        low, high, inner = arg
        high = min(high, low + dice.choice([0, 1, 2, 2, 3, 8, 80 if EVERY else 3]))
        return "".join(draw(inner, dice, groups) for _ in range(dice.choice([low, high, dice.randint(low, high)])))
    return ""


def draw_set(items, dice):
    negated = str(items[0][0]) == "NEGATE"
    chars = []
    for op, arg in items:
        if str(op) == "LITERAL":
            chars.append(chr(arg))
        elif str(op) == "RANGE":
            chars += [chr(arg[0]), chr(arg[1]), chr(dice.randint(*arg))]
        elif str(op) == "CATEGORY":
            chars += {"DIGIT": "07", "WORD": "aZ_9", "SPACE": " \t", "NOT_SPACE": "a-é"}.get(str(arg)[9:], "a-")
    if negated:
        return dice.choice([c for c in "aZ0-é _." if c not in chars] or ["\x01"])
    return dice.choice([c for c in chars if not "\ud800" <= c <= "\udfff"] or ["a"])


def changed(text, dice):
    """Texts close to `text`: one character more, less or other; cut; longer; in the other case."""
    at = dice.randint(0, len(text))
    yield from (text[:at] + dice.choice(ODD) + text[at:], text[:at] + text[at + 1 :], text[:at] + dice.choice(ODD) + text[at + 1 :])
    yield from (text[:at], text[at:], text + "\n", text + "\n\n", "\n" + text, text + text, text.swapcase(), text + "!", " " + text)


def samples(pattern, dice):
    tree = grammar(pattern)
    texts = {text: None for text in COMMON}
    for _ in range(40 if EVERY else 12):
        text = draw(tree, dice, {})[:4096] if tree is not None else dice.choice(COMMON)
        texts[text] = None
        texts.update((other, None) for other in changed(text, dice))
    return list(texts)


def chosen(texts, dice):
    """All of them, or two of the short ones."""
    if EVERY:
        return texts
    short = [text for text in texts if 0 < len(text) < 40] or sorted(texts, key=len)[:1]
    return dice.sample(short, min(len(short), 2))


def row(pattern):
    dice = random.Random(pattern)
    try:
        program = compiled(pattern)
    except regex.error:
        return [pattern, [], []]
    matching, other = [], []
    for text in samples(pattern, dice):
        try:
            found = program.search(text, timeout=0.5)
        except TimeoutError:
            continue
        (matching if found else other).append(text)
    if re.search(r"\\[1-9]", pattern):
        # A back-reference is wider with us: only what is far from a match is known not to match.
        other = [text for text in other if text in COMMON]
    return [pattern, chosen(matching, dice), chosen(other, dice)]


rows = (json.dumps(row(pattern), ensure_ascii=False) for pattern in patterns())
print("[\n" + ",\n".join(rows) + "\n]")
