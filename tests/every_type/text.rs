//! Texts that match a pattern.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::merge::Merged;

/// Texts of formats that have no pattern.
const FORMATS: [(&str, &str); 22] = [
    (
        "AWS::ACM::Certificate.Arn",
        "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    ),
    ("AWS::EC2::Image.Id", "ami-0123456789abcdef0"),
    ("AWS::EC2::SecurityGroup.GroupId", "sg-0123456789abcdef0"),
    ("AWS::EC2::SecurityGroup.Id", "sg-0123456789abcdef0"),
    ("AWS::EC2::SecurityGroup.Name", "group"),
    ("AWS::EC2::Subnet.Id", "subnet-0123456789abcdef0"),
    ("AWS::EC2::VPC.Id", "vpc-0123456789abcdef0"),
    ("AWS::IAM::Role.Arn", "arn:aws:iam::123456789012:role/name"),
    ("AWS::KMS::Alias.AliasName", "alias/name"),
    (
        "AWS::KMS::Key.Arn",
        "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    ),
    ("AWS::KMS::Key.Id", "12345678-1234-1234-1234-123456789012"),
    (
        "AWS::Lambda::Function.Arn",
        "arn:aws:lambda:us-east-1:123456789012:function:name",
    ),
    ("AWS::Logs::LogGroup.Name", "group"),
    ("AWS::S3::Bucket.Name", "amzn-s3-demo-bucket"),
    (
        "AWS::SNS::Topic.Arn",
        "arn:aws:sns:us-east-1:123456789012:name",
    ),
    ("date", "2024-01-01"),
    ("date-time", "2024-01-01T00:00:00Z"),
    ("email", "someone@example.com"),
    ("ipv4", "10.0.0.1"),
    ("ipv4-network", "10.0.0.0/16"),
    ("ipv6", "2001:db8::1"),
    ("json", "{}"),
];

/// A text for what schemas say of it.
pub(crate) fn text_for(merged: &Merged<'_>, way: usize, salt: usize) -> Result<String, String> {
    let (least, most) = merged.count("minLength", "maxLength");
    // A pattern may look ahead to the length: later ways write longer texts.
    let least = least.max(way / 8).min(most);
    let known = merged.formats.iter().find_map(|format| {
        let found = FORMATS.iter().find(|(name, _)| name == format);
        found.map(|(_, text)| (*text).to_owned())
    });
    // Where a place has both a format and a pattern, the pattern is often the stricter one.
    if let Some(known) = known.filter(|known| (least..=most).contains(&known.chars().count()))
        && (merged.patterns.is_empty() || way.is_multiple_of(2))
    {
        return Ok(match known.char_indices().last() {
            Some((last, _)) if salt > 0 && known.len() > 2 => {
                format!("{}{}", &known[..last], salt % 10)
            }
            _ => known,
        });
    }
    // The strictest of several patterns is not known: the ways try each.
    match merged.patterns.get(way % merged.patterns.len().max(1)) {
        Some(pattern) => matching(pattern, way + salt, least, most),
        None => {
            let letter = char::from(b'a' + u8::try_from(salt % 26).unwrap_or_default());
            Ok(letter.to_string().repeat(least.max(1).min(most)))
        }
    }
}

/// A text that matches a pattern, as far as its parts tell: what it looks ahead to is not regarded.
pub(crate) fn matching(
    pattern: &str,
    salt: usize,
    least: usize,
    most: usize,
) -> Result<String, String> {
    let readable = readable(pattern);
    let hir = ParserBuilder::new().build().parse(&readable);
    let hir = hir.map_err(|error| {
        format!("the pattern `{pattern}` cannot be read as `{readable}`: {error}")
    })?;
    let mut writer = Writer {
        text: String::new(),
        spare: 0,
        salt,
    };
    let shortest = writer.shortest(&hir);
    // A text is never shorter than it must be, and not empty where it need not be.
    for spare in [
        0, 1, 2, 4, 8, 12, 16, 20, 32, 36, 64, 100, 128, 256, 512, 1024, 2048,
    ] {
        writer.text.clear();
        writer.spare = spare.max(least.saturating_sub(shortest));
        writer.write(&hir);
        let mut length = writer.text.chars().count();
        if length < least && !pattern.contains('$') {
            // Anything may follow a pattern that is open at its end.
            writer.text.extend(std::iter::repeat_n('a', least - length));
            length = least;
        }
        if length >= least.max(1).min(most) && length <= most {
            return Ok(writer.text);
        }
    }
    Err(format!(
        "no text for `{pattern}` has {least} to {most} characters: `{}`",
        writer.text
    ))
}

struct Writer {
    text: String,
    /// How many characters more than the shortest may still be written.
    spare: usize,
    salt: usize,
}

impl Writer {
    fn shortest(&mut self, hir: &Hir) -> usize {
        self.spare = 0;
        self.text.clear();
        self.write(hir);
        self.text.chars().count()
    }

    fn write(&mut self, hir: &Hir) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(class) => self.text.extend(self.one_of(class)),
            HirKind::Repetition(repetition) => {
                for _ in 0..repetition.min {
                    self.write(&repetition.sub);
                }
                let mut left = repetition.max.map_or(u32::MAX, |max| max - repetition.min);
                while left > 0 && self.spare > 0 {
                    let before = self.text.chars().count();
                    self.write(&repetition.sub);
                    let written = self.text.chars().count() - before;
                    self.spare = self.spare.saturating_sub(written.max(1));
                    left -= 1;
                }
            }
            HirKind::Capture(capture) => self.write(&capture.sub),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.write(part)),
            HirKind::Alternation(branches) => {
                if let Some(branch) = branches.get(self.salt % branches.len()) {
                    self.write(branch);
                }
            }
        }
    }

    /// A character of a class: a letter if there is one, another for each salt.
    fn one_of(&self, class: &Class) -> Option<char> {
        const PLAIN: &[u8] =
            b"abcdefghijklmnopqrstuvwxyz1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. /:";
        let ranges: Vec<(char, char)> = match class {
            Class::Unicode(class) => class
                .iter()
                .map(|range| (range.start(), range.end()))
                .collect(),
            Class::Bytes(class) => class
                .iter()
                .map(|range| (char::from(range.start()), char::from(range.end())))
                .collect(),
        };
        let is_in = |c: &char| ranges.iter().any(|(start, end)| start <= c && c <= end);
        let plain: Vec<char> = PLAIN
            .iter()
            .map(|byte| char::from(*byte))
            .filter(is_in)
            .collect();
        let first = ranges.first().map(|(start, _)| *start);
        plain.get(self.salt % plain.len().max(1)).copied().or(first)
    }
}

/// The pattern in the language of `regex-syntax`, narrowed to ASCII, and without what looks around.
fn readable(pattern: &str) -> String {
    let chars: Vec<char> = pattern.chars().collect();
    let mut out = String::new();
    let mut in_class = false;
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let next = chars.get(at + 1).copied();
        match (c, next) {
            ('\\', Some(escaped)) => {
                at += 2;
                at += escape(&chars[at..], escaped, in_class, &mut out);
                // A class and a hyphen are no range.
                let is_class = "wWdDsSpP".contains(escaped);
                if in_class
                    && is_class
                    && chars.get(at) == Some(&'-')
                    && chars.get(at + 1) != Some(&']')
                {
                    out.push_str("\\-");
                    at += 1;
                }
                continue;
            }
            ('[', _) if !in_class => {
                in_class = true;
                out.push('[');
                if next == Some('^') {
                    out.push('^');
                    at += 1;
                }
            }
            (']', _) if in_class => {
                in_class = false;
                out.push(']');
            }
            ('[' | '&' | '~', _) if in_class => out.extend(['\\', *c]),
            ('(', Some('?')) if !in_class && looks_around(&chars[at..]) => {
                at += group_length(&chars[at..]);
                continue;
            }
            ('{', _) if !in_class && !is_count(&chars[at..]) => out.push_str("\\{"),
            _ => out.push(*c),
        }
        at += 1;
    }
    out
}

/// Whether a brace begins a count such as `{1,64}`.
fn is_count(rest: &[char]) -> bool {
    let inner: String = rest.iter().skip(1).take_while(|c| **c != '}').collect();
    inner.starts_with(|c: char| c.is_ascii_digit())
        && inner.chars().all(|c| c.is_ascii_digit() || c == ',')
}

/// Writes an escape, and tells how many further characters it took.
fn escape(rest: &[char], escaped: char, in_class: bool, out: &mut String) -> usize {
    let class = |inner: &str| {
        if in_class {
            inner.to_owned()
        } else {
            format!("[{inner}]")
        }
    };
    match escaped {
        'w' => out.push_str(&class("a-zA-Z0-9_")),
        'd' => out.push_str(&class("0-9")),
        's' => out.push_str(&class(" ")),
        'W' => out.push_str(&class("!/#")),
        'D' => out.push_str(&class("a-z")),
        'S' => out.push_str(&class("a-z0-9A-Z")),
        'Z' | 'z' => out.push_str("\\z"),
        'p' | 'P' => {
            let name: String = match rest.first() {
                Some('{') => rest.iter().skip(1).take_while(|c| **c != '}').collect(),
                other => other.into_iter().collect(),
            };
            let inner = match name.as_str() {
                "L" | "Letter" | "Alpha" | "IsAlphabetic" => "a-zA-Z",
                "Lu" => "A-Z",
                "Ll" => "a-z",
                "N" | "Nd" => "0-9",
                "Z" | "Zs" => " ",
                "P" | "Punct" => ".,!",
                "S" => "+=",
                "M" => "\\x{300}",
                "C" | "Cc" | "Cntrl" if escaped == 'P' => "a-z0-9",
                _ => "a-z0-9",
            };
            out.push_str(&class(inner));
            return if rest.first() == Some(&'{') {
                name.chars().count() + 2
            } else {
                1
            };
        }
        'u' => {
            let digits: String = rest.iter().take(4).collect();
            match u32::from_str_radix(&digits, 16)
                .ok()
                .and_then(char::from_u32)
            {
                Some(_) => out.push_str(&format!("\\x{{{digits}}}")),
                // Half of a pair: no character of its own.
                None => out.push_str("\\x{FFFD}"),
            }
            return 4;
        }
        c if c.is_ascii_alphanumeric() => out.extend(['\\', c]),
        c => out.push_str(&regex_syntax::escape(&c.to_string())),
    }
    0
}

fn looks_around(rest: &[char]) -> bool {
    let start: String = rest.iter().take(4).collect();
    ["(?=", "(?!", "(?<=", "(?<!"]
        .iter()
        .any(|prefix| start.starts_with(prefix))
}

/// How many characters a group takes.
fn group_length(rest: &[char]) -> usize {
    let (mut depth, mut in_class, mut at) = (0_usize, false, 0);
    while let Some(c) = rest.get(at) {
        match c {
            '\\' => at += 1,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    rest.len()
}
