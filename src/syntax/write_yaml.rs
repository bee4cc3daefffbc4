//! Readable YAML that every reader, YAML 1.1 or 1.2, takes for the same tree.

use super::scalar::{is_printable, may_stand_plain, write_number};
use super::short_form::{self, ShortForm};
use crate::value::{Map, Node, NodeKind};

/// A key longer than this cannot stand before its colon on one line.
const LONGEST_KEY: usize = 1000;

/// Block YAML with short-form intrinsic functions; no anchors, a newline at the end.
///
/// ```
/// use formwork::syntax;
/// use formwork::value::Node;
///
/// let node = Node::map([("Arn", Node::map([("Fn::GetAtt", Node::list(["Orders", "Arn"]))]))]);
/// assert_eq!(syntax::to_yaml(&node), "Arn: !GetAtt Orders.Arn\n");
/// ```
pub fn to_yaml(node: &Node) -> String {
    let mut writer = Writer::default();
    let short = short_form::of(node).is_some();
    match &node.kind {
        NodeKind::Map(map) if !map.is_empty() && !short => writer.map(map, 0, false),
        NodeKind::List(list) if !list.is_empty() => writer.list(list, 0, false),
        _ => writer.content(node, 0, false),
    }
    let content = writer.text.strip_prefix(' ');
    content.map(str::to_owned).unwrap_or(writer.text)
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn indent(&mut self, indent: usize) {
        self.text.extend(std::iter::repeat_n(' ', indent));
    }

    /// The pairs of a mapping, each on its line; the first goes on with the line where `inline`.
    fn map(&mut self, map: &Map, indent: usize, inline: bool) {
        for (index, (key, value)) in map.iter().enumerate() {
            if index > 0 || !inline {
                self.indent(indent);
            }
            let key = single_line(key);
            if key.chars().count() > LONGEST_KEY {
                self.text.push_str("? ");
                self.text.push_str(&key);
                self.text.push('\n');
                self.indent(indent);
            } else {
                self.text.push_str(&key);
            }
            self.text.push(':');
            self.content(value, indent, false);
        }
    }

    /// The values of a list, each on its line; the first goes on with the line where `inline`.
    fn list(&mut self, list: &[Node], indent: usize, inline: bool) {
        for (index, value) in list.iter().enumerate() {
            if index > 0 || !inline {
                self.indent(indent);
            }
            self.text.push('-');
            self.content(value, indent, true);
        }
    }

    /// What follows a key or a dash that stands at `indent`.
    fn content(&mut self, node: &Node, indent: usize, after_dash: bool) {
        match short_form::of(node) {
            Some(ShortForm::Text(tag, text)) => {
                self.tag(tag);
                self.string(&text, indent);
                return;
            }
            Some(ShortForm::Argument(tag, argument)) => {
                self.tag(tag);
                self.untagged(argument, indent, false);
                return;
            }
            None => {}
        }
        self.untagged(node, indent, after_dash);
    }

    fn tag(&mut self, tag: &str) {
        self.text.push_str(" !");
        self.text.push_str(tag);
    }

    fn untagged(&mut self, node: &Node, indent: usize, after_dash: bool) {
        match &node.kind {
            NodeKind::Null | NodeKind::Invalid(_) => self.text.push_str(" null\n"),
            NodeKind::Bool(value) => {
                let word = if *value { " true\n" } else { " false\n" };
                self.text.push_str(word);
            }
            NodeKind::Number(number) => {
                self.text.push(' ');
                self.text.push_str(&write_number(number));
                self.text.push('\n');
            }
            NodeKind::String(text) => self.string(text, indent),
            NodeKind::List(list) if list.is_empty() => self.text.push_str(" []\n"),
            NodeKind::Map(map) if map.is_empty() => self.text.push_str(" {}\n"),
            NodeKind::List(list) => {
                self.text.push(if after_dash { ' ' } else { '\n' });
                self.list(list, indent + 2, after_dash);
            }
            NodeKind::Map(map) => {
                self.text.push(if after_dash { ' ' } else { '\n' });
                self.map(map, indent + 2, after_dash);
            }
        }
    }

    fn string(&mut self, text: &str, indent: usize) {
        self.text.push(' ');
        let Some(chomping) = chomping(text) else {
            self.text.push_str(&single_line(text));
            self.text.push('\n');
            return;
        };
        self.text.push_str(chomping);
        self.text.push('\n');
        let body = text.strip_suffix('\n').unwrap_or(text);
        for line in body.split('\n') {
            if !line.is_empty() {
                self.indent(indent + 2);
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }
}

/// The head of a literal block that holds exactly this text, if there is one without an indentation indicator.
fn chomping(text: &str) -> Option<&'static str> {
    let readable = |c: char| is_printable(c) || c == '\n' || c == '\t';
    let first = text.trim_start_matches('\n');
    let last = text.trim_end_matches('\n').rsplit('\n').next();
    let blank = |line: &str| line.trim_matches([' ', '\t']).is_empty();
    if !text.contains('\n')
        || !text.chars().all(readable)
        || first.is_empty()
        || first.starts_with([' ', '\t'])
        || last.is_none_or(blank)
    {
        return None;
    }
    Some(match (text.ends_with("\n\n"), text.ends_with('\n')) {
        (true, _) => "|+",
        (false, true) => "|",
        (false, false) => "|-",
    })
}

/// A text on one line: as it is where that is safe, in quotes otherwise.
fn single_line(text: &str) -> String {
    if may_stand_plain(text) {
        return text.to_owned();
    }
    let printable = text.chars().all(is_printable);
    if printable && text.contains(['"', '\\']) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if is_printable(c) => quoted.push(c),
            c => quoted.push_str(&escape(c)),
        }
    }
    quoted.push('"');
    quoted
}

fn escape(c: char) -> String {
    match u32::from(c) {
        code @ ..=0xff => format!("\\x{code:02X}"),
        code @ ..=0xffff => format!("\\u{code:04X}"),
        code => format!("\\U{code:08X}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn yaml(value: serde_json::Value) -> String {
        to_yaml(&Node::from(value))
    }

    #[test]
    fn nested_lists_and_mappings_are_blocks() {
        let written = yaml(json!({"a": [{"b": 1, "c": []}, [1, 2], {}], "d": {"e": null}}));
        let expected = "a:\n  - b: 1\n    c: []\n  - - 1\n    - 2\n  - {}\nd:\n  e: null\n";
        assert_eq!(written, expected);
    }

    #[test]
    fn intrinsic_functions_are_short_where_they_can_be() {
        for (value, expected) in [
            (json!({"Ref": "A"}), "x: !Ref A\n"),
            (json!({"Condition": "A"}), "x: !Condition A\n"),
            (json!({"Fn::GetAtt": ["A", "B.C"]}), "x: !GetAtt A.B.C\n"),
            (json!({"Fn::GetAtt": "A.B"}), "x:\n  Fn::GetAtt: A.B\n"),
            (json!({"Fn::GetAZs": null}), "x:\n  Fn::GetAZs: null\n"),
            (json!({"Fn::GetAZs": ""}), "x: !GetAZs \"\"\n"),
            (
                json!({"Fn::Base64": {"Fn::Sub": "a\nb\n"}}),
                "x:\n  Fn::Base64: !Sub |\n    a\n    b\n",
            ),
            (
                json!({"Fn::If": ["C", {"Ref": "A"}, {"b": 1}]}),
                "x: !If\n  - C\n  - !Ref A\n  - b: 1\n",
            ),
            (
                json!([{"Fn::Transform": {"Name": "T"}}]),
                "x:\n  - !Transform\n    Name: T\n",
            ),
        ] {
            assert_eq!(yaml(json!({"x": value})), expected);
        }
    }

    #[test]
    fn text_of_several_lines_is_a_literal_block_with_the_right_end() {
        for (text, expected) in [
            ("a\nb", "x: |-\n  a\n  b\n"),
            ("a\n\nb\n", "x: |\n  a\n\n  b\n"),
            ("a\n\n", "x: |+\n  a\n\n"),
            ("\na\n", "x: |\n\n  a\n"),
            (" a\nb", "x: \" a\\nb\"\n"),
            ("\n", "x: \"\\n\"\n"),
            ("a\r\nb", "x: \"a\\r\\nb\"\n"),
        ] {
            assert_eq!(yaml(json!({"x": text})), expected);
        }
    }

    #[test]
    fn anything_a_reader_could_mistake_is_quoted() {
        let written = yaml(json!({"yes": "2012-10-17", "a": "\"no\"", "b": "\u{7}"}));
        assert_eq!(
            written,
            "\"yes\": \"2012-10-17\"\na: '\"no\"'\nb: \"\\x07\"\n"
        );
    }

    #[test]
    fn numbers_are_numbers_for_every_reader() {
        let written = yaml(json!([1, -1.5, 1e300, 1e-7]));
        assert_eq!(written, "- 1\n- -1.5\n- 1.0e+300\n- 1.0e-7\n");
    }
}
