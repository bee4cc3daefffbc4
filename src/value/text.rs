//! Text with values in it: what becomes `Fn::Sub`.

use super::node::{Map, Node, NodeKind};
use super::reference::{SubPart, sub_parts};
use super::typed::Value;

/// Text with values in it, in the manner of Rust's `format!`: each `{}` takes the next value, `{{` and `}}` are braces.
///
/// A literal value is put in at once, a reference becomes `${Id}` or `${Id.Attribute}`, and any other function becomes a
/// variable of `Fn::Sub`. Text that would look like `${…}` to CloudFormation is escaped.
///
/// ```
/// use formwork::value::{Node, format, get_att, pseudo};
///
/// let text = format("{} in {}", [get_att("Orders", "Arn"), pseudo::region()]);
/// let node = Node::from(serde_json::json!({ "Fn::Sub": "${Orders.Arn} in ${AWS::Region}" }));
/// assert_eq!(text.node(), node);
/// ```
///
/// # Errors
///
/// Another number of values than of `{}` gives an invalid value, which the synthesizer reports at the place where it is set.
pub fn format<V: Into<Value<String>>>(
    template: &str,
    values: impl IntoIterator<Item = V>,
) -> Value<String> {
    let mut values = values.into_iter();
    let mut text = SubText::default();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, after) = rest.split_at(at);
        text.push_text(before);
        rest = if let Some(tail) = after.strip_prefix("{}") {
            match values.next() {
                Some(value) => text.push_node(&value.into().node()),
                None => {
                    return Value::invalid(format!(
                        "`{template}` has more `{{}}` than values: expected one value for each"
                    ));
                }
            }
            tail
        } else if let Some(tail) = after.strip_prefix("{{") {
            text.push_text("{");
            tail
        } else if let Some(tail) = after.strip_prefix("}}") {
            text.push_text("}");
            tail
        } else {
            return Value::invalid(format!(
                "`{template}` has a single brace: write `{{{{` or `}}}}` for a brace, `{{}}` for a value"
            ));
        };
    }
    text.push_text(rest);
    if values.next().is_some() {
        return Value::invalid(format!(
            "`{template}` has fewer `{{}}` than values: expected one for each value"
        ));
    }
    text.finish()
}

/// A tree as JSON text, with the values that only CloudFormation knows put in by `Fn::Sub`.
///
/// Object keys stay in their order. A value in a place for text is put between quotes: numbers that are references must be
/// text in the result.
pub fn json_text(tree: &Node) -> Value<String> {
    let mut text = SubText::default();
    write_json(tree, &mut text);
    text.finish()
}

fn write_json(node: &Node, text: &mut SubText) {
    if let Some(intrinsic) = node.intrinsic() {
        text.push_text("\"");
        match intrinsic {
            ("Fn::Sub", argument) => write_json_sub(node, argument, text),
            _ => text.push_node(node),
        }
        text.push_text("\"");
        return;
    }
    match &node.kind {
        NodeKind::List(list) => {
            text.push_text("[");
            for (index, child) in list.iter().enumerate() {
                text.push_text(if index == 0 { "" } else { "," });
                write_json(child, text);
            }
            text.push_text("]");
        }
        NodeKind::Map(map) => {
            text.push_text("{");
            for (index, (key, child)) in map.iter().enumerate() {
                text.push_text(if index == 0 { "" } else { "," });
                text.push_text(&json_scalar(&Node::from(key)));
                text.push_text(":");
                write_json(child, text);
            }
            text.push_text("}");
        }
        NodeKind::Invalid(reason) => text.fail(reason),
        _ => text.push_text(&json_scalar(node)),
    }
}

/// The text of an `Fn::Sub` within JSON: what stands in it is escaped, what CloudFormation puts in cannot be.
fn write_json_sub(node: &Node, argument: &Node, text: &mut SubText) {
    let (template, variables) = match argument.as_list() {
        Some([template, variables]) => (template.as_str(), variables.as_map()),
        Some(_) => (None, None),
        None => (argument.as_str(), None),
    };
    let Some(template) = template else {
        text.push_node(node);
        return;
    };
    for part in sub_parts(template) {
        match part {
            SubPart::Text(raw) => {
                let quoted = json_scalar(&Node::from(raw));
                let inner = quoted
                    .strip_prefix('"')
                    .and_then(|rest| rest.strip_suffix('"'));
                text.push_raw(inner.unwrap_or_default());
            }
            SubPart::Name(name) => match variables.and_then(|variables| variables.get(name)) {
                Some(value) => text.push_node(value),
                None => text.push_raw(&format!("${{{name}}}")),
            },
        }
    }
}

fn json_scalar(node: &Node) -> String {
    serde_json::to_string(node).unwrap_or_default()
}

/// Builds an `Fn::Sub` piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Text {
    text: SubText,
}

impl Text {
    /// Empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text that is meant as it stands.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.text.push_text(text);
        self
    }

    /// Adds a value.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
        self.text.push_node(&value.into().node());
        self
    }
}

impl From<Text> for Value<String> {
    fn from(text: Text) -> Self {
        text.text.finish()
    }
}

/// An `Fn::Sub` in the making: the text in CloudFormation's own writing, and its variables.
#[derive(Clone, Debug, Default)]
pub(super) struct SubText {
    text: String,
    variables: Map,
    has_names: bool,
    failure: Option<String>,
}

impl SubText {
    pub(super) fn with_variables(variables: Map) -> Self {
        Self {
            variables,
            ..Self::default()
        }
    }

    pub(super) fn has_variable(&self, name: &str) -> bool {
        self.variables.contains(name)
    }

    /// Text that a person means as it stands: `${` in it is no reference.
    pub(super) fn push_text(&mut self, text: &str) {
        // A dollar sign already there must not meet a brace that is added.
        if self.text.ends_with('$') && text.starts_with('{') {
            self.text.push_str("{!");
            self.push_text(text.get(1..).unwrap_or_default());
            return;
        }
        self.text.push_str(&text.replace("${", "${!"));
    }

    /// Text already in CloudFormation's writing.
    pub(super) fn push_raw(&mut self, text: &str) {
        self.has_names |= sub_parts(text).any(|part| matches!(part, SubPart::Name(_)));
        self.text.push_str(text);
    }

    pub(super) fn push_node(&mut self, node: &Node) {
        match (&node.kind, node.intrinsic()) {
            (NodeKind::String(text), _) => self.push_text(text),
            (NodeKind::Number(_) | NodeKind::Bool(_), _) => self.push_text(&json_scalar(node)),
            (NodeKind::Invalid(reason), _) => self.fail(reason),
            (_, Some(("Ref", argument))) if argument.as_str().is_some() => {
                self.push_name(argument.as_str().unwrap_or_default());
            }
            (_, Some(("Fn::GetAtt", argument))) => match dotted(argument) {
                Some(name) => self.push_name(&name),
                None => self.push_variable(node),
            },
            (_, Some(("Fn::Sub", argument))) if argument.as_str().is_some() => {
                self.push_raw(argument.as_str().unwrap_or_default());
            }
            _ => self.push_variable(node),
        }
    }

    pub(super) fn fail(&mut self, reason: &str) {
        self.failure.get_or_insert_with(|| reason.to_owned());
    }

    fn push_name(&mut self, name: &str) {
        self.has_names = true;
        self.text.push_str("${");
        self.text.push_str(name);
        self.text.push('}');
    }

    fn push_variable(&mut self, node: &Node) {
        let known = self
            .variables
            .iter()
            .find_map(|(name, value)| (value == node).then(|| name.to_owned()));
        let name = known.unwrap_or_else(|| {
            let name = (self.variables.len() + 1..)
                .map(|number| format!("Value{number}"))
                .find(|name| !self.variables.contains(name))
                .unwrap_or_default();
            self.variables.insert(name.clone(), node.clone());
            name
        });
        self.push_name(&name);
    }

    pub(super) fn into_sub(self) -> Node {
        if let Some(reason) = self.failure {
            return Node::invalid(reason);
        }
        let argument = if self.variables.is_empty() {
            Node::from(self.text)
        } else {
            Node::list([Node::from(self.text), Node::from(self.variables)])
        };
        Node::map([("Fn::Sub", argument)])
    }

    /// The value: plain text where nothing is left for CloudFormation to put in.
    pub(super) fn finish(self) -> Value<String> {
        if self.failure.is_none() && !self.has_names {
            Value::from(self.text.replace("${!", "${"))
        } else {
            Value::intrinsic(self.into_sub())
        }
    }
}

fn dotted(argument: &Node) -> Option<String> {
    match argument.as_list() {
        Some([id, attribute]) => Some(format!("{}.{}", id.as_str()?, attribute.as_str()?)),
        Some(_) => None,
        None => argument.as_str().map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::super::intrinsic::{get_att, import_value, pseudo, reference};
    use super::*;
    use serde_json::json;

    #[test]
    fn text_that_looks_like_a_reference_is_escaped() {
        let text = format("${{HOME}} {}", [reference("Orders")]);
        assert_eq!(
            text.node(),
            Node::from(json!({ "Fn::Sub": "${!HOME} ${Orders}" }))
        );
    }

    #[test]
    fn literals_alone_stay_plain_text() {
        let text = format("${{HOME}}/{}", ["bin"]);
        assert_eq!(text.as_literal().map(String::as_str), Some("${HOME}/bin"));
    }

    #[test]
    fn other_functions_become_variables_once() {
        let value = || import_value("a");
        let text = format("{} {}", [value(), value()]);
        assert_eq!(
            text.node(),
            Node::from(
                json!({ "Fn::Sub": ["${Value1} ${Value1}", { "Value1": { "Fn::ImportValue": "a" } }] })
            )
        );
    }

    #[test]
    fn a_wrong_number_of_values_is_invalid() {
        let text = format("{} {}", ["a"]);
        assert!(text.as_intrinsic().is_some());
        assert!(format("{}", Vec::<String>::new()).as_literal().is_none());
        assert!(format("x", ["a"]).as_literal().is_none());
    }

    #[test]
    fn json_text_escapes_text_around_references() {
        let tree = Node::list([format("say \"{}\"", [reference("Orders")]).node()]);
        assert_eq!(
            json_text(&tree).node(),
            Node::from(json!({ "Fn::Sub": "[\"say \\\"${Orders}\\\"\"]" }))
        );
    }

    #[test]
    fn json_text_quotes_references() {
        let tree = Node::map([
            ("Arn", get_att::<String>("Orders", "Arn").node()),
            ("Say", Node::from("a \"b\" ${x}")),
            ("Region", Node::list([pseudo::region().node()])),
        ]);
        assert_eq!(
            json_text(&tree).node(),
            Node::from(json!({
                "Fn::Sub": "{\"Arn\":\"${Orders.Arn}\",\"Say\":\"a \\\"b\\\" ${!x}\",\"Region\":[\"${AWS::Region}\"]}"
            }))
        );
    }
}
