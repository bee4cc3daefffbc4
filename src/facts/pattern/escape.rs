//! What follows a backslash.

use super::Untranslatable;

/// What a backslash and the characters after it mean.
pub(super) enum Escape {
    /// One code point, which may be a surrogate.
    Char(u32),
    /// A set, in the parser's words for the inside of a class.
    Set(String),
    /// An anchor, in the parser's words.
    Anchor(&'static str),
    /// The text of a group.
    Reference(usize),
}

const DIGITS: &str = "0-9";
const WORD: &str = "0-9A-Za-z_";
const SPACE: &str = r"\x{9}-\x{D}\x{20}";

impl Escape {
    /// Reads on after the backslash; `at` is moved behind what was read.
    pub(super) fn read(
        chars: &[char],
        at: &mut usize,
        in_class: bool,
    ) -> Result<Escape, Untranslatable> {
        let Some(&c) = chars.get(*at) else {
            return Err(Untranslatable::Unsupported("a backslash at the end"));
        };
        *at += 1;
        Ok(match c {
            'd' => Escape::Set(DIGITS.to_owned()),
            'w' => Escape::Set(WORD.to_owned()),
            's' => Escape::Set(SPACE.to_owned()),
            'D' => Escape::Set(format!("[^{DIGITS}]")),
            'W' => Escape::Set(format!("[^{WORD}]")),
            'S' => Escape::Set(format!("[^{SPACE}]")),
            'p' | 'P' => Escape::Set(property(chars, at, c)?),
            'b' if in_class => Escape::Char(0x08),
            'b' if !in_class => Escape::Anchor(r"\b"),
            'B' if !in_class => Escape::Anchor(r"\B"),
            'A' if !in_class => Escape::Anchor(r"\A"),
            'Z' | 'z' if !in_class => Escape::Anchor(r"\z"),
            'a' => Escape::Char(0x07),
            'f' => Escape::Char(0x0C),
            'n' => Escape::Char(0x0A),
            'r' => Escape::Char(0x0D),
            't' => Escape::Char(0x09),
            'v' => Escape::Char(0x0B),
            'x' => Escape::Char(hexadecimal(chars, at, 2)?),
            'u' => Escape::Char(hexadecimal(chars, at, 4)?),
            'U' => Escape::Char(hexadecimal(chars, at, 8)?),
            '0' => Escape::Char(octal(chars, at)),
            '1'..='9' if !in_class => Escape::Reference(number(chars, at, c)),
            _ if c.is_ascii_alphanumeric() => {
                return Err(Untranslatable::Unsupported("an escape that we do not know"));
            }
            _ => Escape::Char(u32::from(c)),
        })
    }
}

/// `\p{L}` and `\pL`. Two names are no category but common: what leaves ink, and what leaves ink or is a blank.
fn property(chars: &[char], at: &mut usize, letter: char) -> Result<String, Untranslatable> {
    let rest = chars.get(*at..).unwrap_or_default();
    let name: String = match rest.first() {
        Some('{') => rest.iter().skip(1).take_while(|c| **c != '}').collect(),
        Some(c) => c.to_string(),
        None => return Err(Untranslatable::Unsupported("a property without a name")),
    };
    let braces = if rest.first() == Some(&'{') { 2 } else { 0 };
    *at += name.chars().count() + braces;
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '=' | '^');
    if *at > chars.len() || !name.chars().all(is_name) {
        return Err(Untranslatable::Unsupported("a property that is not closed"));
    }
    Ok(match (name.to_ascii_lowercase().as_str(), letter) {
        ("graph", 'p') => r"[^\p{Z}\p{Cc}\p{Cn}]".to_owned(),
        ("graph", _) => r"\p{Z}\p{Cc}\p{Cn}".to_owned(),
        ("print", 'p') => r"[^\p{Zl}\p{Zp}\p{Cc}\p{Cn}]".to_owned(),
        ("print", _) => r"\p{Zl}\p{Zp}\p{Cc}\p{Cn}".to_owned(),
        _ => format!(r"\{letter}{{{name}}}"),
    })
}

fn hexadecimal(chars: &[char], at: &mut usize, digits: usize) -> Result<u32, Untranslatable> {
    let text: String = chars.iter().skip(*at).take(digits).collect();
    let is_hexadecimal = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    *at += digits;
    match u32::from_str_radix(&text, 16) {
        Ok(code) if is_hexadecimal && code <= u32::from(char::MAX) => Ok(code),
        _ => Err(Untranslatable::Unsupported("a code point that is none")),
    }
}

/// Up to two more octal digits.
fn octal(chars: &[char], at: &mut usize) -> u32 {
    let digits = chars.iter().skip(*at).take(2).map_while(|c| c.to_digit(8));
    let (code, count) = digits.fold((0, 0), |(code, count), digit| (code * 8 + digit, count + 1));
    *at += count;
    code
}

/// At most two digits, as no pattern has a hundred groups.
fn number(chars: &[char], at: &mut usize, first: char) -> usize {
    let first = first.to_digit(10).unwrap_or_default();
    let second = chars.get(*at).and_then(|c| c.to_digit(10));
    *at += usize::from(second.is_some());
    let number = second.map_or(first, |second| first * 10 + second);
    usize::try_from(number).unwrap_or(usize::MAX)
}
