//! Strict JSON with the place of every value and key.

use serde_json::Number;

use super::{Document, MAX_DEPTH, Reuse, character_end, duplicate, empty, found, place, too_deep};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{FileId, Map, Node, NodeKind, Origin};

/// Reads one JSON text.
pub(super) fn read(file: FileId, text: &str) -> Document {
    let mut reader = Reader {
        file,
        text,
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
        depth: 0,
        diagnostics: Vec::new(),
    };
    reader.skip_space();
    if reader.peek().is_none() {
        return Document::broken(empty(file));
    }
    match reader.document() {
        Ok(root) => Document {
            root: Some(root),
            diagnostics: reader.diagnostics,
            reuse: Reuse::default(),
        },
        Err(fault) => {
            reader.diagnostics.push(*fault);
            Document {
                root: None,
                diagnostics: reader.diagnostics,
                reuse: Reuse::default(),
            }
        }
    }
}

/// A number in JSON's grammar; whole numbers too large for 64 bits stay text, so that no digit is lost.
pub(super) fn number(text: &str) -> NodeKind {
    let whole = !text.contains(['.', 'e', 'E']);
    let exact = || {
        let signed = text.parse::<i64>().ok().map(Number::from);
        signed.or_else(|| text.parse::<u64>().ok().map(Number::from))
    };
    let float = || text.parse::<f64>().ok().and_then(Number::from_f64);
    let number = if whole { exact() } else { float() };
    number.map_or_else(|| NodeKind::String(text.to_owned()), NodeKind::Number)
}

type Read<T> = Result<T, Box<Diagnostic>>;

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    at: usize,
    depth: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn document(&mut self) -> Read<Node> {
        let root = self.value()?;
        self.skip_space();
        if self.peek().is_some() {
            return Err(self.expected("the end of the text"));
        }
        Ok(root)
    }

    fn value(&mut self) -> Read<Node> {
        self.skip_space();
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => NodeKind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ if self.word("true") => NodeKind::Bool(true),
            _ if self.word("false") => NodeKind::Bool(false),
            _ if self.word("null") => NodeKind::Null,
            _ => return Err(self.expected("a value")),
        };
        Ok(Node::new(kind).at(self.place(start, self.at)))
    }

    fn nested(&mut self, read: fn(&mut Self) -> Read<NodeKind>) -> Read<NodeKind> {
        if self.depth == MAX_DEPTH {
            return Err(Box::new(too_deep(self.file, self.at)));
        }
        self.depth += 1;
        self.at += 1;
        let kind = read(self)?;
        self.depth -= 1;
        Ok(kind)
    }

    fn array(&mut self) -> Read<NodeKind> {
        let mut list = Vec::new();
        self.skip_space();
        if self.take(b']') {
            return Ok(NodeKind::List(list));
        }
        loop {
            list.push(self.value()?);
            self.skip_space();
            if self.take(b']') {
                return Ok(NodeKind::List(list));
            }
            self.comma(b']', "`,` or `]`")?;
        }
    }

    fn object(&mut self) -> Read<NodeKind> {
        let mut map = Map::new();
        self.skip_space();
        if self.take(b'}') {
            return Ok(NodeKind::Map(map));
        }
        loop {
            self.skip_space();
            if self.peek() != Some(b'"') {
                return Err(self.expected("a key in double quotes"));
            }
            let start = self.at;
            let key = self.string()?;
            let origin = self.place(start, self.at);
            self.skip_space();
            if !self.take(b':') {
                return Err(self.expected("`:`"));
            }
            let value = self.value()?;
            duplicate::insert(&mut map, key, origin, value, &mut self.diagnostics);
            self.skip_space();
            if self.take(b'}') {
                return Ok(NodeKind::Map(map));
            }
            self.comma(b'}', "`,` or `}`")?;
        }
    }

    /// A comma that is followed by something.
    fn comma(&mut self, close: u8, wanted: &str) -> Read<()> {
        let at = self.at;
        if !self.take(b',') {
            return Err(self.expected(wanted));
        }
        self.skip_space();
        if self.peek() == Some(close) {
            let message = format!(
                "a comma stands before `{}` with nothing after it",
                char::from(close)
            );
            return Err(self.fault(at, at + 1, message, "remove this comma"));
        }
        Ok(())
    }

    fn number(&mut self) -> Read<NodeKind> {
        let start = self.at;
        self.take(b'-');
        let zero = self.peek() == Some(b'0');
        let digits = self.digits()?;
        if zero && digits > 1 {
            let message = "a number begins with a zero that means nothing".to_owned();
            return Err(self.fault(
                start,
                self.at,
                message,
                "remove the zero or put the number in quotes",
            ));
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'-') || self.take(b'+');
            self.digits()?;
        }
        Ok(number(self.slice(start)))
    }

    fn digits(&mut self) -> Read<usize> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.expected("a digit"));
        }
        Ok(self.at - start)
    }

    fn string(&mut self) -> Read<String> {
        let open = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while self
                .peek()
                .is_some_and(|byte| byte >= b' ' && !matches!(byte, b'"' | b'\\'))
            {
                self.at += 1;
            }
            text.push_str(self.slice(start));
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                None | Some(b'\n' | b'\r') => {
                    let message = "text in quotes is not closed on its line".to_owned();
                    return Err(self.fault(open, self.at, message, "expected a closing `\"`"));
                }
                Some(_) => {
                    let message = format!(
                        "{} may not stand in text as it is",
                        found(self.text, self.at)
                    );
                    return Err(self.fault(self.at, self.at + 1, message, "write it as an escape"));
                }
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let start = self.at;
        self.at += 1;
        let simple = match self.peek() {
            Some(b'u') => {
                self.at += 1;
                return self.unicode(start);
            }
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => {
                let end = character_end(self.text, self.at);
                let message = "a backslash begins an escape that JSON does not have".to_owned();
                return Err(self.fault(start, end, message, "a backslash itself is `\\\\`"));
            }
        };
        self.at += 1;
        Ok(simple)
    }

    /// `\uXXXX` whose `\u` was read; two of them for a character outside the basic plane.
    fn unicode(&mut self, start: usize) -> Read<char> {
        let first = self.hex(start)?;
        let rest = self.text.get(self.at..).unwrap_or_default();
        let code = if (0xd800..0xdc00).contains(&first) && rest.starts_with("\\u") {
            self.at += 2;
            let second = self.hex(start)?;
            if (0xdc00..0xe000).contains(&second) {
                0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
            } else {
                first
            }
        } else {
            first
        };
        char::from_u32(code).ok_or_else(|| {
            let message = "an escape gives only half of a character".to_owned();
            self.fault(start, self.at, message, "the other half is missing")
        })
    }

    fn hex(&mut self, start: usize) -> Read<u32> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        if digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            self.at += 4;
            return Ok(u32::from_str_radix(digits, 16).unwrap_or_default());
        }
        let message = "`\\u` wants four hexadecimal digits".to_owned();
        Err(self.fault(start, self.at, message, ""))
    }

    fn word(&mut self, word: &str) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let stands = rest
            .strip_prefix(word)
            .is_some_and(|tail| !tail.starts_with(|next: char| next.is_ascii_alphanumeric()));
        if stands {
            self.at += word.len();
        }
        stands
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn slice(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn place(&self, start: usize, end: usize) -> Origin {
        place(self.file, start, end)
    }

    fn fault(&self, start: usize, end: usize, message: String, label: &str) -> Box<Diagnostic> {
        Box::new(Diagnostic::error(Code::SYNTAX, message).at(self.place(start, end), label))
    }

    fn expected(&self, wanted: &str) -> Box<Diagnostic> {
        let message = format!("expected {wanted}, found {}", found(self.text, self.at));
        let end = character_end(self.text, self.at);
        let fault = self.fault(self.at, end, message, "");
        let help = match self.peek() {
            Some(b'/' | b'#') => "JSON has no comments",
            Some(b'\'') => "JSON takes double quotes only",
            _ => return fault,
        };
        Box::new(fault.help(help))
    }
}

#[cfg(test)]
mod tests {
    use super::super::read_json;
    use crate::value::{Node, Origin, Sources};

    fn message(text: &str) -> (String, u32) {
        let document = read_json(&mut Sources::default(), "a.json", text);
        assert!(document.root.is_none(), "{text}");
        let diagnostic = &document.diagnostics[0];
        match diagnostic.primary.origin {
            Origin::Document(span) => (diagnostic.message.clone(), span.start),
            _ => (diagnostic.message.clone(), u32::MAX),
        }
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        for (text, expected, at) in [
            (r#"{"a": 1 "b": 2}"#, "expected `,` or `}`, found `\"`", 8),
            ("[1, 2", "expected `,` or `]`, found the end of the text", 5),
            ("[1,]", "a comma stands before `]` with nothing after it", 2),
            ("{a: 1}", "expected a key in double quotes, found `a`", 1),
            ("[01]", "a number begins with a zero that means nothing", 1),
            ("[1.]", "expected a digit, found `]`", 3),
            ("[nulls]", "expected a value, found `n`", 1),
            ("[NaN]", "expected a value, found `N`", 1),
            ("[1] 2", "expected the end of the text, found `2`", 4),
            ("\"a\nb\"", "text in quotes is not closed on its line", 0),
            (
                r#""\q""#,
                "a backslash begins an escape that JSON does not have",
                1,
            ),
            (r#""\ud800""#, "an escape gives only half of a character", 1),
            ("\"\u{1}\"", "`\\u{1}` may not stand in text as it is", 1),
            ("", "the document is empty", 0),
        ] {
            assert_eq!(message(text), (expected.to_owned(), at), "{text}");
        }
    }

    #[test]
    fn numbers_lose_no_digit() {
        let text = r#"[18446744073709551615, -1, 1e3, 1.50, 123456789012345678901234]"#;
        let root = read_json(&mut Sources::default(), "a.json", text).root;
        let list = root.unwrap().as_list().unwrap().to_vec();
        assert_eq!(list[0], Node::from(u64::MAX));
        assert_eq!(list[1], Node::from(-1));
        assert_eq!(list[4], Node::from("123456789012345678901234"));
    }

    #[test]
    fn escapes_are_read() {
        let text = r#""\u00e4\ud83d\ude00\n\/""#;
        let root = read_json(&mut Sources::default(), "a.json", text).root;
        assert_eq!(root, Some(Node::from("ä😀\n/")));
    }
}
