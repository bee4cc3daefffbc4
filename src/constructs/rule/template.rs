//! Templates of what a target gets: `{$.detail.id}` in a text stands for a field of the event.
//!
//! Source: the page "Amazon EventBridge input transformation" of the EventBridge user guide.

use crate::aws::MapOf;
use crate::aws::events::rule::InputTransformer;
use crate::value::{Node, NodeKind, Text, Value};

/// What EventBridge itself has a variable for begins so.
const OWN: &str = "aws.events.";

/// `InputTransformer`: the tree as a template of JSON, its fields of the event as variables.
///
/// A text that is nothing but `{$.detail.count}` becomes the field as it is, a number for one; within more text a field is
/// put in as text.
pub(super) fn input_transformer(tree: &Node) -> Value<InputTransformer> {
    let mut writer = Writer::default();
    writer.write(tree);
    let paths = writer
        .variables
        .into_iter()
        .map(|(path, name)| (name, path));
    let transformer = InputTransformer::default()
        .input_paths_map(MapOf::from_iter(paths).unless_empty())
        .input_template(writer.text);
    Value::from(transformer).at(tree.origin)
}

#[derive(Default)]
struct Writer {
    text: Text,
    /// Paths and the names of their variables.
    variables: Vec<(String, String)>,
}

enum Part<'a> {
    Text(&'a str),
    Field(&'a str),
}

impl Writer {
    fn push(&mut self, text: &str) {
        self.text = std::mem::take(&mut self.text).text(text);
    }

    fn push_value(&mut self, value: Value<String>) {
        self.text = std::mem::take(&mut self.text).value(value);
    }

    fn write(&mut self, node: &Node) {
        if node.intrinsic().is_some() {
            self.push("\"");
            self.push_value(Value::intrinsic(node.clone()));
            self.push("\"");
            return;
        }
        match &node.kind {
            NodeKind::List(list) => {
                self.push("[");
                for (index, child) in list.iter().enumerate() {
                    self.push(if index == 0 { "" } else { "," });
                    self.write(child);
                }
                self.push("]");
            }
            NodeKind::Map(map) => {
                self.push("{");
                for (index, (key, child)) in map.iter().enumerate() {
                    self.push(if index == 0 { "\"" } else { ",\"" });
                    self.push(&escaped(key));
                    self.push("\":");
                    self.write(child);
                }
                self.push("}");
            }
            NodeKind::String(text) => self.write_text(text),
            NodeKind::Invalid(reason) => self.push_value(Value::invalid(reason.as_str())),
            _ => self.push(&serde_json::to_string(node).unwrap_or_default()),
        }
    }

    fn write_text(&mut self, text: &str) {
        let parts = parts(text);
        if let [Part::Field(path)] = parts.as_slice() {
            let variable = self.variable(path);
            return self.push(&variable);
        }
        self.push("\"");
        for part in parts {
            match part {
                Part::Field(path) => {
                    let variable = self.variable(path);
                    self.push(&variable);
                }
                Part::Text(text) if looks_like_variable(text) => {
                    self.push_value(Value::invalid(format!(
                        "`{text}` holds something in angle brackets, which EventBridge takes for a variable"
                    )));
                }
                Part::Text(text) => self.push(&escaped(text)),
            }
        }
        self.push("\"");
    }

    /// The variable of a path, as it stands in the template.
    fn variable(&mut self, path: &str) -> String {
        if path.starts_with(OWN) {
            return format!("<{path}>");
        }
        let known = self.variables.iter().find(|(known, _)| known == path);
        if let Some((_, name)) = known {
            return format!("<{name}>");
        }
        let wanted = variable_name(path);
        let is_free = |name: &String| self.variables.iter().all(|(_, other)| other != name);
        let name = std::iter::once(wanted.clone())
            .chain((2..).map(|number| format!("{wanted}-{number}")))
            .find(is_free)
            .unwrap_or_default();
        let variable = format!("<{name}>");
        self.variables.push((path.to_owned(), name));
        variable
    }
}

/// `$.detail.order_id` as `detail-order-id`.
fn variable_name(path: &str) -> String {
    let words: Vec<&str> = path
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join("-");
    // Names that begin with AWS are kept for EventBridge itself.
    if name.is_empty() || name.to_ascii_lowercase().starts_with("aws") {
        format!("event-{name}")
    } else {
        name
    }
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, path, after)) = next_field(rest) {
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        parts.push(Part::Field(path));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// The next `{$.…}` or `{aws.events.…}`: what stands before it, its path, and what stands after it.
fn next_field(text: &str) -> Option<(&str, &str, &str)> {
    let starts = text.match_indices('{');
    starts.into_iter().find_map(|(at, _)| {
        let (before, opened) = text.split_at_checked(at)?;
        let (path, after) = opened.strip_prefix('{')?.split_once('}')?;
        (path.starts_with("$.") || path.starts_with(OWN)).then_some((before, path, after))
    })
}

fn looks_like_variable(text: &str) -> bool {
    text.split('<').skip(1).any(|after| {
        after.split_once('>').is_some_and(|(name, _)| {
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
            !name.is_empty() && name.chars().all(is_name)
        })
    })
}

/// The text as it stands between the quotes of a JSON string.
fn escaped(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap_or_default();
    let inner = quoted.strip_prefix('"');
    let inner = inner.and_then(|inner| inner.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::value::get_att;

    #[test]
    fn fields_become_variables() {
        let tree = Node::from(json!({
            "id": "{$.detail.id}",
            "again": ["{$.detail.id}", "{$.detail-id}", 3],
            "text": "order \"{$.detail.id}\" at {$.time} {nothing} {aws.events.rule-name}",
        }));
        assert_eq!(
            input_transformer(&tree).node(),
            Node::from(json!({
                "InputPathsMap": {
                    "detail-id": "$.detail.id",
                    "detail-id-2": "$.detail-id",
                    "time": "$.time",
                },
                "InputTemplate": "{\"id\":<detail-id>,\"again\":[<detail-id>,<detail-id-2>,3],\"text\":\"order \\\"<detail-id>\\\" at <time> {nothing} <aws.events.rule-name>\"}",
            }))
        );
    }

    #[test]
    fn references_are_put_in_by_cloudformation() {
        let tree = Node::map([
            ("table", get_att::<String>("Stock", "Arn").node()),
            ("event", Node::from("{aws.events.event.json}")),
        ]);
        assert_eq!(
            input_transformer(&tree).node(),
            Node::from(json!({
                "InputTemplate": { "Fn::Sub": "{\"table\":\"${Stock.Arn}\",\"event\":<aws.events.event.json>}" }
            }))
        );
    }

    #[test]
    fn text_that_eventbridge_would_take_for_a_variable_is_invalid() {
        let transformer = input_transformer(&Node::from("a <b> c")).node();
        let template = transformer.get("InputTemplate").unwrap();
        assert!(matches!(template.kind, NodeKind::Invalid(_)));
        let fine = input_transformer(&Node::from("1 < 2 > 0")).node();
        assert_eq!(
            fine.get("InputTemplate").unwrap().as_str(),
            Some("\"1 < 2 > 0\"")
        );
    }
}
