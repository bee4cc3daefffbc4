//! From the dialect of the schemas to the dialect of the parser.
//!
//! The schemas' authors write for Java, ECMAScript and Python at once. The scanner reads a pattern as Python's `regex`
//! module does and writes it again without what the parser would reject or read differently. What it writes means the same,
//! with the exceptions that the documentation of [`super`] states.

use super::Untranslatable;
use super::escape::Escape;

/// A pattern that the parser understands.
pub(super) struct Normalized {
    /// The pattern; the place of an assertion is an empty group of a name that [`assertion_index`] reads.
    pub(super) main: String,
    /// Look-ahead and look-behind, each after those within it.
    pub(super) assertions: Vec<Assertion>,
}

/// A look-ahead or look-behind.
pub(super) struct Assertion {
    pub(super) body: String,
    pub(super) behind: bool,
    pub(super) negated: bool,
}

/// Reads `pattern`.
pub(super) fn normalize(pattern: &str) -> Result<Normalized, Untranslatable> {
    let mut scanner = Scanner::new(pattern);
    scanner.scan()?;
    scanner.finish()
}

/// The name of the group that stands for an assertion. The scanner drops the names that the author gave.
fn assertion_name(index: usize) -> String {
    format!("a{index}")
}

/// The assertion for which a group of this name stands.
pub(super) fn assertion_index(name: &str) -> Option<usize> {
    name.strip_prefix('a')?.parse().ok()
}

/// What `$` becomes: an anchor of the parser that no pattern reaches otherwise.
const END_OR_LAST_NEWLINE: &str = "(?Rm:$)";

/// The set without a character.
const NOTHING: &str = r"[^\x{0}-\x{10FFFF}]";

/// The longest pattern, in characters. The longest of the schemas has 1,197.
const LONGEST: usize = 1 << 13;

/// The longest text that back-references may blow a pattern up to.
const LONGEST_WRITTEN: usize = 1 << 16;

/// The most groups that are open at once, because each copies what is within it.
const DEEPEST: usize = 200;

/// The largest count of a repetition, as in most engines.
const LARGEST_COUNT: u32 = u16::MAX as u32;

#[derive(Clone, Copy, Default)]
struct Flags {
    ignore_case: bool,
    multi_line: bool,
    dot_all: bool,
}

impl Flags {
    fn set(&mut self, flag: char, on: bool) -> Result<(), Untranslatable> {
        match flag {
            'i' => self.ignore_case = on,
            'm' => self.multi_line = on,
            's' => self.dot_all = on,
            // ASCII classes or Unicode classes: ours are ASCII always.
            'a' | 'u' => {}
            _ => return Err(Untranslatable::Unsupported("a flag other than i, m and s")),
        }
        Ok(())
    }
}

enum Group {
    Whole,
    Plain,
    Capture(usize),
    Assertion { behind: bool, negated: bool },
}

/// A group that is still open.
struct Frame {
    group: Group,
    /// The flags outside of the group.
    outside: Flags,
    text: String,
}

struct Scanner {
    chars: Vec<char>,
    at: usize,
    flags: Flags,
    frames: Vec<Frame>,
    /// The text of each capturing group that is closed, for back-references.
    captures: Vec<Option<String>>,
    assertions: Vec<Assertion>,
}

impl Scanner {
    fn new(pattern: &str) -> Self {
        let whole = Frame {
            group: Group::Whole,
            outside: Flags::default(),
            text: String::new(),
        };
        Scanner {
            chars: pattern.chars().collect(),
            at: 0,
            flags: Flags::default(),
            frames: vec![whole],
            captures: Vec::new(),
            assertions: Vec::new(),
        }
    }

    fn finish(mut self) -> Result<Normalized, Untranslatable> {
        match (self.frames.pop(), self.frames.is_empty()) {
            (Some(frame), true) => Ok(Normalized {
                main: frame.text,
                assertions: self.assertions,
            }),
            _ => Err(Untranslatable::Unsupported("a group that is not closed")),
        }
    }

    fn scan(&mut self) -> Result<(), Untranslatable> {
        if self.chars.len() > LONGEST {
            return Err(Untranslatable::TooLarge);
        }
        while let Some(c) = self.next() {
            match c {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.open()?,
                ')' => self.close()?,
                '|' => self.write("|"),
                '^' if self.flags.multi_line => self.write("(?m:^)"),
                '^' => self.write("^"),
                '$' if self.flags.multi_line => self.write("(?m:$)"),
                '$' => self.write(END_OR_LAST_NEWLINE),
                '.' if self.flags.dot_all => self.write("(?s:.)"),
                '.' => self.write("."),
                '*' | '+' | '?' => self.quantifier(&c.to_string())?,
                '{' => match self.counts()? {
                    Some(counts) => self.quantifier(&counts)?,
                    None => self.literal('{'),
                },
                _ => self.literal(c),
            }
        }
        Ok(())
    }

    fn next(&mut self) -> Option<char> {
        let c = self.chars.get(self.at).copied()?;
        self.at += 1;
        Some(c)
    }

    /// Takes `text` if it comes next.
    fn take(&mut self, text: &str) -> bool {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        let length = text.chars().count();
        let comes = rest.iter().take(length).copied().eq(text.chars());
        if comes {
            self.at += length;
        }
        comes
    }

    /// Takes everything up to `end`, and `end`.
    fn take_until(&mut self, end: char) -> Result<String, Untranslatable> {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        let taken: String = rest.iter().take_while(|c| **c != end).collect();
        self.at += taken.chars().count() + 1;
        if self.at > self.chars.len() {
            return Err(Untranslatable::Unsupported(
                "a group or name that is not closed",
            ));
        }
        Ok(taken)
    }

    fn write(&mut self, text: &str) {
        if let Some(frame) = self.frames.last_mut() {
            frame.text.push_str(text);
        }
    }

    fn literal(&mut self, c: char) {
        if self.flags.ignore_case && c.is_ascii_alphabetic() {
            self.write(&format!(
                "[{}{}]",
                c.to_ascii_lowercase(),
                c.to_ascii_uppercase()
            ));
        } else if c.is_ascii_alphanumeric() {
            self.write(c.encode_utf8(&mut [0; 4]));
        } else {
            self.write(&format!(r"\x{{{:X}}}", u32::from(c)));
        }
    }

    fn escape(&mut self) -> Result<(), Untranslatable> {
        match Escape::read(&self.chars, &mut self.at, false)? {
            Escape::Char(code) => match char::from_u32(code) {
                Some(c) => self.literal(c),
                None => self.write(NOTHING),
            },
            Escape::Set(set) => self.write(&format!("[{set}]")),
            Escape::Anchor(anchor) => self.write(anchor),
            Escape::Reference(number) => self.reference(number)?,
        }
        Ok(())
    }

    /// Repeats the pattern of the group. That is wider than the group's own text, so a value may pass that should not, but no
    /// good value is reported; below a negated assertion it would be the reverse.
    fn reference(&mut self, number: usize) -> Result<(), Untranslatable> {
        let negated = |frame: &Frame| matches!(frame.group, Group::Assertion { negated: true, .. });
        if self.frames.iter().any(negated) {
            return Err(Untranslatable::Unsupported(
                "a back-reference below a negated assertion",
            ));
        }
        let Some(Some(body)) = number
            .checked_sub(1)
            .and_then(|index| self.captures.get(index))
        else {
            return Err(Untranslatable::Unsupported(
                "a back-reference to no closed group",
            ));
        };
        let again = format!("(?:{body})");
        self.write(&again);
        let written: usize = self.frames.iter().map(|frame| frame.text.len()).sum();
        if written > LONGEST_WRITTEN {
            return Err(Untranslatable::TooLarge);
        }
        Ok(())
    }

    /// Lazy or greedy makes no difference to whether there is a match.
    fn quantifier(&mut self, quantifier: &str) -> Result<(), Untranslatable> {
        if self.take("+") {
            return Err(Untranslatable::Unsupported("a possessive quantifier"));
        }
        self.take("?");
        self.write(quantifier);
        Ok(())
    }

    /// The rest of `{m}`, `{m,}`, `{,n}` or `{m,n}`. Any other brace is a literal.
    fn counts(&mut self) -> Result<Option<String>, Untranslatable> {
        let start = self.at;
        let Ok(inside) = self.take_until('}') else {
            self.at = start;
            return Ok(None);
        };
        let (min, max) = inside.split_once(',').unwrap_or((&inside, &inside));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(min) || !digits(max) || (min.is_empty() && max.is_empty()) {
            self.at = start;
            return Ok(None);
        }
        let min = if min.is_empty() { "0" } else { min };
        for count in [min, max].into_iter().filter(|count| !count.is_empty()) {
            if !count.parse().is_ok_and(|count: u32| count <= LARGEST_COUNT) {
                return Err(Untranslatable::TooLarge);
            }
        }
        Ok(Some(format!("{{{min},{max}}}")))
    }

    fn open(&mut self) -> Result<(), Untranslatable> {
        if !self.take("?") {
            self.captures.push(None);
            return self.push(Group::Capture(self.captures.len() - 1));
        }
        for (mark, behind, negated) in [
            ("=", false, false),
            ("!", false, true),
            ("<=", true, false),
            ("<!", true, true),
        ] {
            if self.take(mark) {
                return self.push(Group::Assertion { behind, negated });
            }
        }
        if self.take(":") {
            return self.push(Group::Plain);
        }
        if self.take("#") {
            return self.take_until(')').map(drop);
        }
        if self.take("P<") || self.take("<") {
            self.take_until('>')?;
            self.captures.push(None);
            return self.push(Group::Capture(self.captures.len() - 1));
        }
        self.inline_flags()
    }

    fn push(&mut self, group: Group) -> Result<(), Untranslatable> {
        if self.frames.len() > DEEPEST {
            return Err(Untranslatable::TooLarge);
        }
        self.frames.push(Frame {
            group,
            outside: self.flags,
            text: String::new(),
        });
        Ok(())
    }

    /// `(?i)` for the rest of the group that is open, or `(?i:` and `(?-i:` for a group of its own.
    fn inline_flags(&mut self) -> Result<(), Untranslatable> {
        let (mut flags, mut on) = (self.flags, true);
        loop {
            match self.next() {
                Some('-') if on => on = false,
                Some(')') => {
                    self.flags = flags;
                    return Ok(());
                }
                Some(':') => {
                    self.push(Group::Plain)?;
                    self.flags = flags;
                    return Ok(());
                }
                Some(flag) if flag.is_ascii_lowercase() => flags.set(flag, on)?,
                _ => {
                    return Err(Untranslatable::Unsupported(
                        "a group of a kind that we do not know",
                    ));
                }
            }
        }
    }

    fn close(&mut self) -> Result<(), Untranslatable> {
        if self.frames.len() < 2 {
            return Err(Untranslatable::Unsupported(
                "a parenthesis without its partner",
            ));
        }
        let Some(frame) = self.frames.pop() else {
            return Ok(());
        };
        self.flags = frame.outside;
        match frame.group {
            Group::Assertion { behind, negated } => {
                let name = assertion_name(self.assertions.len());
                self.write(&format!("(?<{name}>)"));
                self.assertions.push(Assertion {
                    body: frame.text,
                    behind,
                    negated,
                });
            }
            Group::Capture(index) => {
                self.write(&format!("(?:{})", frame.text));
                if let Some(capture) = self.captures.get_mut(index) {
                    *capture = Some(frame.text);
                }
            }
            Group::Whole | Group::Plain => self.write(&format!("(?:{})", frame.text)),
        }
        Ok(())
    }

    fn class(&mut self) -> Result<(), Untranslatable> {
        let negated = self.take("^");
        let mut items = Items {
            text: String::new(),
            ignore_case: self.flags.ignore_case,
        };
        let mut first = true;
        while first || !self.take("]") {
            first = false;
            self.class_item(&mut items)?;
        }
        let class = match (items.text.is_empty(), negated) {
            (true, false) => NOTHING.to_owned(),
            (true, true) => "(?s:.)".to_owned(),
            (false, false) => format!("[{}]", items.text),
            (false, true) => format!("[^{}]", items.text),
        };
        self.write(&class);
        Ok(())
    }

    fn class_item(&mut self, items: &mut Items) -> Result<(), Untranslatable> {
        let low = match self.class_part()? {
            Part::Set(set) => {
                items.text.push_str(&set);
                return Ok(());
            }
            Part::Char(low) => low,
        };
        let is_range = self.chars.get(self.at) == Some(&'-')
            && self.chars.get(self.at + 1).is_some_and(|c| *c != ']');
        if !is_range {
            items.range(low, low);
            return Ok(());
        }
        self.at += 1;
        match self.class_part()? {
            Part::Char(high) if low > high => {
                Err(Untranslatable::Unsupported("a range that runs backwards"))
            }
            Part::Char(high) => {
                items.range(low, high);
                Ok(())
            }
            Part::Set(set) => {
                items.range(low, low);
                items.range(u32::from('-'), u32::from('-'));
                items.text.push_str(&set);
                Ok(())
            }
        }
    }

    fn class_part(&mut self) -> Result<Part, Untranslatable> {
        match self.next() {
            None => Err(Untranslatable::Unsupported("a class that is not closed")),
            Some('\\') => match Escape::read(&self.chars, &mut self.at, true)? {
                Escape::Char(code) => Ok(Part::Char(code)),
                Escape::Set(set) => Ok(Part::Set(set)),
                Escape::Anchor(_) | Escape::Reference(_) => {
                    Err(Untranslatable::Unsupported("an anchor in a class"))
                }
            },
            Some('[') if self.chars.get(self.at) == Some(&':') => Ok(self.posix_class()),
            Some(c) => Ok(Part::Char(u32::from(c))),
        }
    }

    /// `[:alpha:]`, or a bracket that means itself.
    fn posix_class(&mut self) -> Part {
        let start = self.at;
        if let Ok(name) = self.take_until(']')
            && let Some(inner) = name
                .strip_prefix(':')
                .and_then(|name| name.strip_suffix(':'))
            && !inner.is_empty()
            && inner.bytes().all(|byte| byte.is_ascii_lowercase())
        {
            return Part::Set(format!("[{name}]"));
        }
        self.at = start;
        Part::Char(u32::from('['))
    }
}

enum Part {
    Char(u32),
    Set(String),
}

/// The inside of a class as it is written for the parser.
struct Items {
    text: String,
    ignore_case: bool,
}

impl Items {
    fn range(&mut self, low: u32, high: u32) {
        self.write(low, high);
        if self.ignore_case {
            for (from, to) in [('a', 'A'), ('A', 'a')] {
                let from = u32::from(from);
                let (start, end) = (low.max(from), high.min(from + 25));
                if start <= end {
                    self.write(start - from + u32::from(to), end - from + u32::from(to));
                }
            }
        }
    }

    /// A surrogate is no character and no text has one, so that ranges leave them out.
    fn write(&mut self, low: u32, high: u32) {
        for (start, end) in [(low, high.min(0xD7FF)), (low.max(0xE000), high)] {
            if start <= end {
                self.text
                    .push_str(&format!(r"\x{{{start:X}}}-\x{{{end:X}}}"));
            }
        }
    }
}
