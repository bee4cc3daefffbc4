//! The CloudFormation document: what goes out.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::value::{Located, Map, Node, NodeKind, Origin};

/// A template: the sections of a CloudFormation document.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// `Description`
    pub description: Option<Node>,
    /// `Metadata`
    pub metadata: Map,
    /// `Parameters`
    pub parameters: Map,
    /// `Mappings`
    pub mappings: Map,
    /// `Conditions`
    pub conditions: Map,
    /// `Rules`
    pub rules: Map,
    /// `Transform`
    pub transforms: Vec<String>,
    /// `Resources`, by logical id.
    pub resources: IndexMap<String, Resource>,
    /// `Outputs`, by logical id.
    pub outputs: Map,
}

/// A resource of a template.
#[derive(Clone, Debug)]
pub struct Resource {
    /// `Type`, such as `AWS::SQS::Queue`.
    pub resource_type: String,
    /// `Properties`
    pub properties: Map,
    /// `Condition`: the name of the condition under which it exists.
    pub condition: Option<Located<String>>,
    /// `DependsOn`: what must be there first, beyond what the properties refer to.
    pub depends_on: BTreeSet<String>,
    /// `DeletionPolicy`
    pub deletion_policy: Option<DeletionPolicy>,
    /// `UpdateReplacePolicy`
    pub update_replace_policy: Option<DeletionPolicy>,
    /// `CreationPolicy`
    pub creation_policy: Option<Node>,
    /// `UpdatePolicy`
    pub update_policy: Option<Node>,
    /// `Metadata`
    pub metadata: Map,
    /// Where a person wrote it.
    pub origin: Origin,
}

/// What becomes of a resource that leaves the stack (`DeletionPolicy`) or is replaced (`UpdateReplacePolicy`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DeletionPolicy {
    /// It is deleted with its content.
    Delete,
    /// It stays, outside of any stack.
    Retain,
    /// It stays, unless it was created in the operation that is rolled back.
    RetainExceptOnCreate,
    /// A snapshot stays. Only resources that know snapshots have this one.
    Snapshot,
}

impl DeletionPolicy {
    fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

impl Resource {
    /// A resource of this type without properties.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            resource_type: resource_type.into(),
            properties: Map::new(),
            condition: None,
            depends_on: BTreeSet::new(),
            deletion_policy: None,
            update_replace_policy: None,
            creation_policy: None,
            update_policy: None,
            metadata: Map::new(),
            origin: Origin::Unknown,
        }
    }

    /// Sets a property.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl Into<Node>) -> Self {
        self.properties.insert(name, value);
        self
    }

    /// Sets a property where there is a value for it.
    #[must_use]
    pub fn set_some<V: Into<Node>>(self, name: &str, value: Option<V>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// Keeps the resource, or deletes it, when it leaves the stack and when it is replaced.
    #[must_use]
    pub fn keep(mut self, policy: DeletionPolicy) -> Self {
        self.deletion_policy = Some(policy);
        self.update_replace_policy = Some(policy);
        self
    }

    /// The resource as a tree.
    pub fn node(&self) -> Node {
        let mut map = Map::new();
        map.insert("Type", self.resource_type.as_str());
        let condition = self
            .condition
            .as_ref()
            .map(|name| Node::from(name.value.as_str()));
        let depends_on = match self.depends_on.len() {
            0 => None,
            1 => self.depends_on.first().map(|id| Node::from(id.as_str())),
            _ => Some(Node::list(self.depends_on.iter().map(String::as_str))),
        };
        let policy =
            |policy: Option<DeletionPolicy>| policy.map(|policy| Node::from(policy.name()));
        let section = |map: &Map| (!map.is_empty()).then(|| Node::from(map.clone()));
        for (name, value) in [
            ("Condition", condition),
            ("DependsOn", depends_on),
            ("DeletionPolicy", policy(self.deletion_policy)),
            ("UpdateReplacePolicy", policy(self.update_replace_policy)),
            ("CreationPolicy", self.creation_policy.clone()),
            ("UpdatePolicy", self.update_policy.clone()),
            ("Metadata", section(&self.metadata)),
            ("Properties", section(&self.properties)),
        ] {
            if let Some(value) = value {
                map.insert(name, value);
            }
        }
        Node::from(map).at(self.origin)
    }
}

impl Template {
    /// The document in its canonical order: sections as AWS lists them, everything below in alphabetical order.
    ///
    /// So a template does not change when definitions are moved about.
    pub fn node(&self) -> Node {
        let mut map = Map::new();
        map.insert("AWSTemplateFormatVersion", "2010-09-09");
        let transform = match self.transforms.as_slice() {
            [] => None,
            [one] => Some(Node::from(one.as_str())),
            many => Some(Node::list(many.iter().map(String::as_str))),
        };
        let mut resources: Map = self
            .resources
            .iter()
            .map(|(id, resource)| (id.as_str(), canonical_resource(resource)))
            .collect();
        resources.sort_keys();
        for (name, section) in [
            ("Description", self.description.clone()),
            ("Transform", transform),
            ("Metadata", section(&self.metadata)),
            ("Parameters", section(&self.parameters)),
            ("Mappings", section(&self.mappings)),
            ("Conditions", section(&self.conditions)),
            ("Rules", section(&self.rules)),
            ("Resources", Some(Node::from(resources))),
            ("Outputs", section(&self.outputs)),
        ] {
            if let Some(section) = section {
                map.insert(name, section);
            }
        }
        Node::from(map)
    }
}

fn section(map: &Map) -> Option<Node> {
    let mut node = Node::from(map.clone());
    sort_keys(&mut node);
    (!map.is_empty()).then_some(node)
}

fn canonical_resource(resource: &Resource) -> Node {
    let mut node = resource.node();
    if let Some(map) = node.as_map_mut() {
        map.iter_mut().for_each(|(_, value)| sort_keys(value));
    }
    node
}

fn sort_keys(node: &mut Node) {
    match &mut node.kind {
        NodeKind::Map(map) => {
            map.sort_keys();
            map.iter_mut().for_each(|(_, value)| sort_keys(value));
        }
        NodeKind::List(list) => list.iter_mut().for_each(sort_keys),
        _ => {}
    }
}
