//! What is wrong with the operand of a matcher.

use std::net::IpAddr;

use super::{Checker, Reader};
use crate::value::{Map, Node, NodeKind, suggestion};

impl Reader {
    /// Numbers beyond are not compared.
    ///
    /// Sources: the page "Comparison operators for use in event patterns in Amazon EventBridge" of the EventBridge user guide
    /// and the page "Filter policy constraints in Amazon SNS" of the SNS developer guide.
    const fn largest_number(self) -> (f64, &'static str) {
        match self {
            Self::Topic => (1e9, "1,000,000,000"),
            _ => (5e9, "5,000,000,000"),
        }
    }
}

impl Checker {
    /// Checks what a matcher compares with.
    pub(super) fn operand(&mut self, name: &str, operand: &Node) {
        if operand.intrinsic().is_some() {
            return;
        }
        match name {
            "prefix" | "suffix" => match operand.get("equals-ignore-case") {
                Some(inner) if operand.as_map().is_some_and(|map| map.len() == 1) => {
                    self.text("equals-ignore-case", inner, false);
                }
                _ => self.text(name, operand, false),
            },
            "exists" => {
                if !matches!(operand.kind, NodeKind::Bool(_)) {
                    self.expected("exists", "true or false", operand);
                }
            }
            "numeric" => self.numeric(operand),
            "anything-but" => self.anything_but(operand),
            _ => self.text(name, operand, false),
        }
    }

    fn expected(&mut self, name: &str, wanted: &str, found: &Node) {
        match &found.kind {
            NodeKind::Invalid(reason) => self.wrong(found.origin, reason),
            _ => self.wrong(
                found.origin,
                format!("`{name}` takes {wanted}, found {}", found.kind_name()),
            ),
        }
    }

    fn text(&mut self, name: &str, node: &Node, needs_content: bool) {
        if node.intrinsic().is_some() {
            return;
        }
        let Some(text) = node.as_str() else {
            return self.expected(name, "text", node);
        };
        if needs_content && text.is_empty() {
            self.wrong(node.origin, format!("`{name}` cannot be empty here"));
        }
        match name {
            "wildcard" => {
                if let Err(reason) = check_wildcard(text) {
                    self.wrong(node.origin, reason);
                }
            }
            // The text may be a part of one that a function fills.
            "cidr" if !is_cidr(text) && !text.contains("${") => {
                self.wrong(
                    node.origin,
                    format!("`{text}` is no block of addresses such as `10.0.0.0/24`"),
                );
            }
            _ => {}
        }
    }

    fn anything_but(&mut self, node: &Node) {
        match &node.kind {
            NodeKind::String(_) | NodeKind::Number(_) => {}
            NodeKind::List(list) => {
                let all = |is: fn(&Node) -> bool| {
                    list.iter()
                        .all(|item| is(item) || item.intrinsic().is_some())
                };
                let is_number = |item: &Node| matches!(item.kind, NodeKind::Number(_));
                let is_text = |item: &Node| item.as_str().is_some();
                if list.is_empty() || !(all(is_text) || all(is_number)) {
                    self.wrong(
                        node.origin,
                        "a list in `anything-but` holds texts only or numbers only, one at least",
                    );
                }
            }
            NodeKind::Map(_) if self.reader == Reader::Pipe => {
                self.wrong(
                    node.origin,
                    "pipes know `anything-but` with values only, not with a matcher",
                );
            }
            NodeKind::Map(map) => self.anything_but_matcher(node, map),
            _ => self.expected("anything-but", "text, a number, a list or a matcher", node),
        }
    }

    fn anything_but_matcher(&mut self, node: &Node, map: &Map) {
        const KNOWN: [&str; 4] = ["equals-ignore-case", "prefix", "suffix", "wildcard"];
        let mut entries = map.entries();
        let (Some((name, entry)), None) = (entries.next(), entries.next()) else {
            return self.wrong(
                node.origin,
                format!("`anything-but` takes one matcher, found {}", map.len()),
            );
        };
        if !KNOWN.contains(&name) {
            return self.wrong_with(
                entry.key_origin,
                format!("`{name}` cannot stand in `anything-but`"),
                suggestion(name, &KNOWN),
            );
        }
        match &entry.value.kind {
            NodeKind::List(list) if list.is_empty() => {
                self.wrong(entry.value.origin, format!("`{name}` has no value"));
            }
            NodeKind::List(list) => list.iter().for_each(|item| self.text(name, item, true)),
            _ => self.text(name, &entry.value, true),
        }
    }

    fn numeric(&mut self, node: &Node) {
        let Some(list) = node.as_list() else {
            return self.expected("numeric", "a list such as `[\">\", 0, \"<=\", 5]`", node);
        };
        let comparison = |at: usize| list.get(at).and_then(Node::as_str);
        let fits = match list.len() {
            2 => ["=", "<", "<=", ">", ">="]
                .map(Some)
                .contains(&comparison(0)),
            4 => {
                [">", ">="].map(Some).contains(&comparison(0))
                    && ["<", "<="].map(Some).contains(&comparison(2))
            }
            _ => false,
        };
        if !fits {
            return self.wrong_with(
                node.origin,
                "`numeric` takes one comparison, or one from below and one from above",
                "write `[\"=\", 5]`, `[\">\", 0]` or `[\">\", 0, \"<=\", 5]`",
            );
        }
        let mut bounds = Vec::new();
        for number in list.iter().skip(1).step_by(2) {
            match &number.kind {
                _ if number.intrinsic().is_some() => {}
                NodeKind::Number(value) => bounds.extend(value.as_f64()),
                _ => self.expected("numeric", "numbers after its comparisons", number),
            }
        }
        let (largest, shown) = self.reader.largest_number();
        if bounds.iter().any(|bound| bound.abs() > largest) {
            self.wrong(
                node.origin,
                format!("`numeric` compares numbers from -{shown} to {shown}"),
            );
        }
        if let [low, high] = bounds[..]
            && low >= high
        {
            self.wrong(
                node.origin,
                format!("no number is above {low} and below {high}"),
            );
        }
    }
}

/// Each star stands for any text; a backslash makes a star or a backslash plain.
fn check_wildcard(pattern: &str) -> Result<(), String> {
    let mut letters = pattern.chars();
    let mut after_star = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if !matches!(letters.next(), Some('*' | '\\')) => {
                return Err(format!(
                    "`{pattern}` has a backslash before something other than `*` or `\\`"
                ));
            }
            '*' if after_star => return Err(format!("`{pattern}` has two stars in a row")),
            _ => {}
        }
        after_star = letter == '*';
    }
    Ok(())
}

fn is_cidr(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else {
        return false;
    };
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.bytes().all(|digit| digit.is_ascii_digit())
        && bits.parse::<u8>().is_ok_and(|bits| bits <= most)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::check;
    use super::*;

    fn messages(pattern: serde_json::Value) -> Vec<String> {
        check(&Node::from(pattern), Reader::Bus)
            .into_iter()
            .map(|flaw| match flaw.help {
                Some(help) => format!("{} ({help})", flaw.message),
                None => flaw.message,
            })
            .collect()
    }

    #[test]
    fn a_wrong_operand_is_named() {
        for (pattern, message) in [
            (
                json!({ "id": [{ "prefix": 1 }] }),
                "`prefix` takes text, found a number",
            ),
            (
                json!({ "id": [{ "exists": "yes" }] }),
                "`exists` takes true or false, found text",
            ),
            (
                json!({ "id": [{ "wildcard": "a**" }] }),
                "`a**` has two stars in a row",
            ),
            (
                json!({ "id": [{ "wildcard": "a\\b" }] }),
                "`a\\b` has a backslash before something other than `*` or `\\`",
            ),
            (
                json!({ "id": [{ "cidr": "10.0.0.0/33" }] }),
                "`10.0.0.0/33` is no block of addresses such as `10.0.0.0/24`",
            ),
            (
                json!({ "id": [{ "anything-but": ["a", 1] }] }),
                "a list in `anything-but` holds texts only or numbers only, one at least",
            ),
            (
                json!({ "id": [{ "anything-but": { "numeric": [">", 1] } }] }),
                "`numeric` cannot stand in `anything-but` (allowed: equals-ignore-case, prefix, suffix, wildcard)",
            ),
            (
                json!({ "id": [{ "anything-but": { "prefix": "" } }] }),
                "`prefix` cannot be empty here",
            ),
        ] {
            assert_eq!(messages(pattern), [message]);
        }
    }

    #[test]
    fn numeric_comparisons_follow_their_grammar() {
        let wrong = |operand: serde_json::Value| {
            messages(json!({ "detail": { "n": [{ "numeric": operand }] } })).len()
        };
        for operand in [
            json!(["=", 5]),
            json!([">", 0, "<=", 5]),
            json!(["<", { "Ref": "Limit" }]),
        ] {
            assert_eq!(wrong(operand), 0);
        }
        for operand in [
            json!(5),
            json!([]),
            json!(["=="]),
            json!(["!=", 5]),
            json!(["<", 5, ">", 0]),
            json!([">", 5, "<", 5]),
            json!([">", "5"]),
            json!([">", 6e9]),
            json!(["=", 5, "<", 6]),
        ] {
            assert_eq!(wrong(operand.clone()), 1, "{operand}");
        }
    }
}
