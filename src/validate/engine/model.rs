//! What the engine must know of the whole template before it looks at one place of it.

use indexmap::IndexMap;

use super::condition::Conditions;
use super::scalar::text_of;
use crate::validate::Deployment;
use crate::validate::expand::{LANGUAGE_EXTENSIONS, SERVERLESS, transforms_of};
use crate::value::{Map, Node};

/// A template, looked through once.
#[derive(Debug, Default)]
pub(in crate::validate) struct Model<'t> {
    pub(in crate::validate) parameters: IndexMap<&'t str, Parameter<'t>>,
    pub(in crate::validate) resources: IndexMap<String, Resource<'t>>,
    pub(in crate::validate) mappings: IndexMap<&'t str, &'t Node>,
    pub(in crate::validate) conditions: Conditions,
    pub(in crate::validate) transforms: Vec<&'t str>,
    /// Whether a macro writes into the section `Mappings`.
    pub(in crate::validate) mappings_by_transform: bool,
    /// Whether the template asks for strict types (`Metadata.cfn-lint.config.configure_rules.E3012.strict`).
    pub(in crate::validate) strict_types: bool,
    /// Whether the Cloud Development Kit wrote the template.
    pub(in crate::validate) is_synthesized: bool,
    /// Logical ids whose resources bring further ones that are not written: modules and serverless resources.
    pub(in crate::validate) modules: Vec<String>,
}

/// A parameter with what is known of its values.
#[derive(Debug)]
pub(in crate::validate) struct Parameter<'t> {
    pub(in crate::validate) kind: &'t str,
    pub(in crate::validate) node: &'t Node,
    /// The values it can have as far as the template tells, and where that stands.
    pub(in crate::validate) values: Vec<Node>,
}

/// A resource by its type.
#[derive(Debug)]
pub(in crate::validate) struct Resource<'t> {
    pub(in crate::validate) kind: &'t str,
    /// None where a transform brings the resource.
    pub(in crate::validate) node: Option<&'t Node>,
}

impl Resource<'_> {
    /// The type whose facts apply: custom resources share one.
    pub(in crate::validate) fn facts_type(&self) -> &str {
        facts_type(self.kind)
    }
}

/// The type whose facts apply to a type as it is written.
pub(in crate::validate) fn facts_type(written: &str) -> &str {
    if written.starts_with("Custom::") {
        "AWS::CloudFormation::CustomResource"
    } else if written.ends_with("::MODULE") {
        "Module"
    } else {
        written
    }
}

impl Parameter<'_> {
    /// Whether the value is read from the parameter store when the stack is deployed.
    pub(in crate::validate) fn is_stored(&self) -> bool {
        self.kind.starts_with("AWS::SSM::Parameter::")
    }

    /// Whether the value is a list.
    pub(in crate::validate) fn is_list(&self) -> bool {
        let kind = match self.kind.strip_prefix("AWS::SSM::Parameter::Value<") {
            Some(kind) => kind,
            None => self.kind,
        };
        kind.starts_with("CommaDelimitedList") || kind.starts_with("List<")
    }
}

impl<'t> Model<'t> {
    pub(in crate::validate) fn of(template: &'t Node, deployments: &[Deployment]) -> Self {
        let section = |name: &str| {
            let map = template.get(name).and_then(Node::as_map);
            map.into_iter().flat_map(Map::iter)
        };
        let mut parameters = IndexMap::new();
        for (name, node) in section("Parameters") {
            if let Some(kind) = node.get("Type").and_then(Node::as_str) {
                let values = match deployments {
                    [] => values_of(kind, node),
                    deployments => values_given(name, (kind, node), deployments),
                };
                parameters.insert(name, Parameter { kind, node, values });
            }
        }
        let mut resources = IndexMap::new();
        for (id, node) in section("Resources") {
            if let Some(kind) = node.get("Type").and_then(Node::as_str) {
                let node = Some(node);
                resources.insert(id.to_owned(), Resource { kind, node });
            }
        }
        let transforms = transforms_of(template);
        let modules = resources
            .iter()
            .filter(|(_, resource)| {
                resource.kind.ends_with("::MODULE")
                    || resource.kind.starts_with("AWS::Serverless::")
            })
            .map(|(id, _)| id.clone())
            .collect();
        let rules = template.get("Rules").and_then(Node::as_map);
        let allowed = parameters.iter().map(|(name, parameter)| {
            let list = parameter.node.get("AllowedValues").and_then(Node::as_list);
            let texts = list.unwrap_or_default().iter().filter_map(text_of);
            (*name, texts.collect())
        });
        let conditions = Conditions::read(template.get("Conditions"), rules, allowed);
        if transforms.contains(&SERVERLESS) {
            super::serverless::add_generated(&mut resources);
        }
        Self {
            strict_types: asks_for_strict_types(template),
            is_synthesized: section("Resources").any(|(id, resource)| {
                let kind = resource.get("Type").and_then(Node::as_str);
                let metadata = resource.get("Metadata");
                kind == Some("AWS::CDK::Metadata")
                    || (id == "CDKMetadata" && resource.as_map().is_some())
                    || metadata.is_some_and(|metadata| metadata.get("aws:cdk:path").is_some())
            }),
            conditions,
            mappings: section("Mappings")
                .filter(|(name, _)| *name != "Fn::Transform")
                .collect(),
            mappings_by_transform: section("Mappings").any(|(name, _)| name == "Fn::Transform"),
            parameters,
            resources,
            transforms,
            modules,
        }
    }

    /// Whether the template asks for the language extensions.
    pub(in crate::validate) fn has_language_extensions(&self) -> bool {
        self.transforms.contains(&LANGUAGE_EXTENSIONS)
    }

    /// Whether the template is for the Serverless Application Model.
    pub(in crate::validate) fn is_serverless(&self) -> bool {
        self.transforms.contains(&SERVERLESS)
    }
}

fn asks_for_strict_types(template: &Node) -> bool {
    let path = [
        "Metadata",
        "cfn-lint",
        "config",
        "configure_rules",
        "E3012",
        "strict",
    ];
    let strict = path.iter().try_fold(template, |node, key| node.get(key));
    strict.and_then(super::scalar::truth_of_node) == Some(true)
}

/// The values that a parameter can have, as far as the template tells: its allowed values, or its default and bounds.
fn values_of(kind: &str, node: &Node) -> Vec<Node> {
    if kind.starts_with("AWS::SSM::Parameter::") {
        return Vec::new();
    }
    let value = |node: &Node| value_of(kind, node);
    let allowed = node
        .get("AllowedValues")
        .and_then(Node::as_list)
        .unwrap_or_default();
    if !allowed.is_empty() {
        return allowed.iter().filter_map(value).collect();
    }
    let bounds = ["MinValue", "MaxValue"]
        .into_iter()
        .filter_map(|key| text_of(node.get(key)?).map(Node::from));
    let default = node.get("Default").and_then(value);
    default.into_iter().chain(bounds).collect()
}

/// A scalar as the value of a parameter: a text, or a list where the parameter is one.
fn value_of(kind: &str, node: &Node) -> Option<Node> {
    let text = text_of(node)?;
    let is_list = kind == "CommaDelimitedList" || kind.starts_with("List<");
    Some(match is_list {
        true => Node::list(text.split(',').map(str::trim)).at(node.origin),
        false => Node::from(text).at(node.origin),
    })
}

/// The values that deployments give to a parameter; its default where one does not.
fn values_given(name: &str, (kind, node): (&str, &Node), deployments: &[Deployment]) -> Vec<Node> {
    // The value of such a parameter is the name under which the parameter store keeps the real one.
    if kind.starts_with("AWS::SSM::Parameter::") {
        return Vec::new();
    }
    let mut values = Vec::new();
    for deployment in deployments {
        let given = deployment.parameters.get(name);
        let value = match given.or_else(|| node.get("Default")) {
            Some(list) if list.as_list().is_some() => Some(list.clone()),
            Some(scalar) => value_of(kind, scalar),
            None => None,
        };
        values.extend(value.filter(|value| !values.contains(value)));
    }
    values
}
