//! `Fn::ForEach`: a part of a template, written once for each item of a collection.
//!
//! Source: the pages "Fn::ForEach" and "AWS::LanguageExtensions transform" of the CloudFormation template reference.

use std::borrow::Cow;

use super::Failure;
use super::collection::{self, Item, Variables};
use crate::diagnostic::Code;
use crate::validate::Segment;
use crate::validate::engine::{Function, Issue, function_of};
use crate::value::{Map, Node, NodeKind, Origin};

/// How many nodes an expanded template may have: loops in loops multiply. CloudFormation takes 1 MB, which is some
/// hundred thousand at most.
const MAX_NODES: usize = 300_000;

/// How many loops may stand in each other.
///
/// Source: the page "Fn::ForEach", considerations.
const MAX_LOOPS: usize = 5;

/// The template with every loop written out.
pub(super) fn expand(template: &Node, region: &str) -> Result<Node, Failure> {
    let mut expansion = Expansion {
        template,
        region,
        nodes: 0,
        path: Vec::new(),
    };
    expansion.node(template, &Variables::new())
}

pub(super) struct Expansion<'t> {
    pub(super) template: &'t Node,
    pub(super) region: &'t str,
    nodes: usize,
    /// Where it is in the template as it is written.
    path: Vec<Segment>,
}

impl Expansion<'_> {
    pub(super) fn wrong(&self, message: impl Into<String>) -> Failure {
        let issue = Issue::new(self.path.clone(), message).of(Code::new("E0001"));
        Failure(Box::new(issue))
    }

    fn within<R>(&mut self, segment: Segment, then: impl FnOnce(&mut Self) -> R) -> R {
        self.path.push(segment);
        let result = then(self);
        self.path.pop();
        result
    }

    fn node(&mut self, node: &Node, variables: &Variables) -> Result<Node, Failure> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self
                .wrong("the loops of this template write more than CloudFormation takes")
                .help("loop over fewer items, or split the template"));
        }
        if let Some(value) = self.called(node, variables)? {
            return Ok(value);
        }
        let kind = match &node.kind {
            NodeKind::Map(map) => NodeKind::Map(self.map(map, variables)?),
            NodeKind::List(list) => {
                let items = (0..).zip(list).map(|(index, item)| {
                    self.within(Segment::Index(index), |here| here.node(item, variables))
                });
                NodeKind::List(items.collect::<Result<_, _>>()?)
            }
            other => other.clone(),
        };
        Ok(Node::new(kind).at(node.origin))
    }

    fn map(&mut self, map: &Map, variables: &Variables) -> Result<Map, Failure> {
        let mut result = Map::new();
        for (key, entry) in map.entries() {
            let segment = Segment::Key(key.into());
            if Function::named(key) == Some(Function::ForEach) {
                let written = self.within(segment, |here| {
                    here.written_out(&entry.value, variables, entry.key_origin)
                })?;
                for (key, entry) in written {
                    if result.contains(&key) || map.contains(&key) {
                        let message =
                            format!("`{key}` is written by a loop and stands there already");
                        return Err(self.wrong(message));
                    }
                    result.insert_at(key, entry.key_origin, entry.value);
                }
                continue;
            }
            let value = self.within(segment, |here| here.node(&entry.value, variables))?;
            result.insert_at(variables.in_text(key), entry.key_origin, value);
        }
        Ok(result)
    }

    /// What a loop writes.
    fn written_out(
        &mut self,
        argument: &Node,
        variables: &Variables,
        key: Origin,
    ) -> Result<Map, Failure> {
        let Some([name, collection, body]) = argument.as_list() else {
            return Err(self
                .wrong("a loop takes a list of three: the name of its variable, a collection, and what is written")
                .help("write `- Name`, `- [A, B]` and a mapping"));
        };
        let (Some(name), Some(body)) = (name.as_str(), body.as_map()) else {
            return Err(
                self.wrong("a loop needs the name of its variable and a mapping that is written")
            );
        };
        if variables.len() >= MAX_LOOPS {
            return Err(self.wrong(format!("more than {MAX_LOOPS} loops stand in each other")));
        }
        let items: Vec<Item> = collection::items(self, collection, variables)?;
        let mut result = Map::new();
        for item in items {
            let inner = variables.with(name, item);
            let written = self.within(Segment::Index(2), |here| here.map(body, &inner))?;
            for (name, entry) in written {
                if result.contains(&name) {
                    let message = format!("the loop writes `{name}` twice");
                    return Err(self
                        .wrong(message)
                        .help("name the variable of the loop in the key, as in `Topic${Name}`"));
                }
                let origin = entry.key_origin.or(key);
                result.insert_at(name, origin, entry.value);
            }
        }
        Ok(result)
    }

    /// What a function gives, as far as loops decide it; `None` where it stays.
    fn called(&mut self, node: &Node, variables: &Variables) -> Result<Option<Node>, Failure> {
        let Some((function, argument)) = function_of(node) else {
            return Ok(None);
        };
        Ok(match function {
            Function::Ref => argument
                .as_str()
                .and_then(|name| variables.get(name))
                .map(|item| item.node.clone().at(node.origin)),
            Function::Sub => self.substituted(node, argument, variables)?,
            Function::FindInMap => collection::in_map(self.template, argument, variables)
                .map(|value| value.clone().located(node.origin)),
            // The name of the condition is not looked at by the loop.
            Function::If => match argument.as_list() {
                Some([condition, yes, no]) => {
                    let yes = self.node(yes, variables)?;
                    let no = self.node(no, variables)?;
                    let branches = vec![condition.clone(), yes, no];
                    let argument = Node::new(NodeKind::List(branches)).at(argument.origin);
                    Some(with_argument(node, argument))
                }
                _ => None,
            },
            _ => None,
        })
    }

    /// A text of `Fn::Sub` with the variables of loops in it; a plain text when nothing else is left to be put in.
    fn substituted(
        &mut self,
        node: &Node,
        argument: &Node,
        variables: &Variables,
    ) -> Result<Option<Node>, Failure> {
        let first = argument.as_list().and_then(<[Node]>::first);
        let Some(text) = argument.as_str().or_else(|| first?.as_str()) else {
            return Ok(None);
        };
        let written = variables.in_text(text);
        if !has_variables(&written) {
            return Ok(Some(Node::from(written.into_owned()).at(node.origin)));
        }
        let argument = match argument.as_list() {
            None => Node::from(written.into_owned()).at(argument.origin),
            Some(list) => {
                let origin = first.map_or(argument.origin, |text| text.origin);
                let mut items = vec![Node::from(written.into_owned()).at(origin)];
                for rest in list.iter().skip(1) {
                    items.push(self.node(rest, variables)?);
                }
                Node::new(NodeKind::List(items)).at(argument.origin)
            }
        };
        Ok(Some(with_argument(node, argument)))
    }
}

/// The same call with another argument.
fn with_argument(node: &Node, argument: Node) -> Node {
    let mut call = Map::new();
    if let Some((key, entry)) = node.as_map().and_then(|map| map.entries().next()) {
        call.insert_at(key, entry.key_origin, argument);
    }
    Node::from(call).at(node.origin)
}

/// Whether a text still has something to be put in: `${Name}` or `&{Name}`.
fn has_variables(text: &str) -> bool {
    let opens = |opening: &str| {
        text.split(opening)
            .skip(1)
            .any(|rest| rest.contains('}') && !rest.trim_start().starts_with(['!', '}']))
    };
    opens("${") || opens("&{")
}

impl Variables {
    /// A text with the variables in it: `${Name}`, and `&{Name}` for its letters and digits alone.
    fn in_text<'s>(&self, text: &'s str) -> Cow<'s, str> {
        if self.len() == 0 || !(text.contains("${") || text.contains("&{")) {
            return Cow::Borrowed(text);
        }
        let mut result = text.to_owned();
        for (name, item) in self.iter() {
            let plain: String = item
                .text
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .collect();
            result = result.replace(&format!("${{{name}}}"), &item.text);
            result = result.replace(&format!("&{{{name}}}"), &plain);
        }
        Cow::Owned(result)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(sections: &str) -> Result<serde_json::Value, String> {
        let template = format!(
            r#"{{"Mappings": {{"M": {{"a": {{"names": ["x", "y"]}}}}}},
                 "Parameters": {{"Names": {{"Type": "CommaDelimitedList"}}, "Env": {{"Type": "String", "Default": "prod"}}}},
                 {sections}}}"#
        );
        let template: Node = serde_json::from_str(&template).unwrap();
        match expand(&template, "eu-west-1") {
            Ok(node) => Ok(serde_json::to_value(&node).unwrap()),
            Err(failure) => Err(failure.into_issue().message),
        }
    }

    #[test]
    fn a_loop_writes_its_body_for_every_item() {
        let template = expanded(
            r#""Resources": {"Fn::ForEach::Topics": ["Name", ["orders", "sales-eu"], {
                "Topic&{Name}": {"Type": "AWS::SNS::Topic", "Properties": {
                    "TopicName": {"Ref": "Name"}, "DisplayName": {"Fn::Sub": "of ${Name} in ${AWS::Region}"}}}}]}"#,
        );
        assert_eq!(
            template.unwrap()["Resources"],
            serde_json::json!({
                "Topicorders": {"Type": "AWS::SNS::Topic", "Properties": {
                    "TopicName": "orders", "DisplayName": {"Fn::Sub": "of orders in ${AWS::Region}"}}},
                "Topicsaleseu": {"Type": "AWS::SNS::Topic", "Properties": {
                    "TopicName": "sales-eu", "DisplayName": {"Fn::Sub": "of sales-eu in ${AWS::Region}"}}},
            })
        );
    }

    #[test]
    fn loops_stand_in_loops_and_go_over_mappings_and_parameters() {
        let template = expanded(
            r#""Outputs": {"Fn::ForEach::Outer": ["A", {"Fn::FindInMap": ["M", "a", "names"]}, {
                "Fn::ForEach::Inner": ["B", [{"Ref": "Env"}, {"Ref": "A"}], {
                    "O${A}${B}": {"Value": {"Fn::Sub": "${A}-${B}"}}}]}]}"#,
        );
        let template = template.unwrap();
        let names: Vec<&String> = template["Outputs"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["Oxprod", "Oxx", "Oyprod", "Oyy"]);
        assert_eq!(template["Outputs"]["Oxprod"]["Value"], "x-prod");
    }

    #[test]
    fn what_only_the_deployment_knows_stays_open() {
        let template = expanded(
            r#""Resources": {"Fn::ForEach::All": ["Name", {"Ref": "Names"}, {
                "T${Name}": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "Name"}}}}]}"#,
        );
        let template = template.unwrap();
        assert_eq!(
            template["Resources"]["TNames1"]["Properties"]["TopicName"],
            serde_json::json!({"Fn::Select": ["1", {"Ref": "Names"}]})
        );
    }

    #[test]
    fn what_is_wrong_with_a_loop_is_said() {
        let wrong = |value: &str| {
            expanded(&format!(r#""Resources": {{"Fn::ForEach::X": {value}}}"#)).unwrap_err()
        };
        assert!(wrong(r#"["A", ["x"]]"#).contains("a list of three"));
        assert!(wrong(r#"["A", "x", {}]"#).contains("goes over a list"));
        assert!(wrong(r#"["A", ["x", "y"], {"Same": {}}]"#).contains("writes `Same` twice"));
        assert!(wrong(r#"["A", [["x"]], {"T${A}": {}}]"#).contains("an item of a loop"));
        assert!(wrong(r#"["A", ["x"], "text"]"#).contains("a mapping that is written"));
    }

    #[test]
    fn loops_that_multiply_end() {
        let many: Vec<String> = (0..200).map(|n| format!("\"a{n}\"")).collect();
        let many = many.join(",");
        let mut body = r#"{"R${A0}${A1}${A2}${A3}": {"Type": "AWS::SNS::Topic"}}"#.to_owned();
        for level in 0..4 {
            body = format!(r#"{{"Fn::ForEach::L{level}": ["A{level}", [{many}], {body}]}}"#);
        }
        let error = expanded(&format!(r#""Resources": {body}"#)).unwrap_err();
        assert!(error.contains("more than CloudFormation takes"), "{error}");
    }
}
