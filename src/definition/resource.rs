//! A resource of any type, written raw.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::construct::{Base, Construct};
use super::lowering::Lowering;
use crate::template;
use crate::value::{Node, Origin};

/// A resource of any CloudFormation type, its properties as CloudFormation names them.
///
/// For what neither a construct nor a typed resource covers. Every resource attribute (`DependsOn`, `Condition`,
/// `DeletionPolicy` …) is a method of [`Definition`](super::Definition).
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("mail");
/// let list = stack.add(
///     Resource::new("Newsletter", "AWS::SES::ContactList")
///         .property("Description", "people who want to hear from us")
///         .removal_policy(DeletionPolicy::Retain),
/// );
/// stack.output("List", list.reference());
/// ```
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    #[serde(skip)]
    base: Base,
    /// `Type`: the resource type, such as `AWS::SES::ContactList`.
    pub resource_type: String,
    /// `Properties`, by CloudFormation's names.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub properties: IndexMap<String, Node>,
}

impl Resource {
    /// A resource of this type.
    #[track_caller]
    pub fn new(name: impl Into<String>, resource_type: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            resource_type: resource_type.into(),
            properties: IndexMap::new(),
        }
    }

    pub(crate) fn from_parts(
        base: Base,
        resource_type: &str,
        properties: IndexMap<String, Node>,
    ) -> Self {
        Self {
            base,
            resource_type: resource_type.to_owned(),
            properties,
        }
    }

    pub(crate) fn into_parts(self) -> (Base, String, IndexMap<String, Node>) {
        (self.base, self.resource_type, self.properties)
    }

    /// Sets a property by CloudFormation's name.
    #[must_use]
    #[track_caller]
    pub fn property(mut self, name: impl Into<String>, value: impl Into<Node>) -> Self {
        let value = value.into().located(Origin::caller());
        self.properties.insert(name.into(), value);
        self
    }
}

impl Construct for Resource {
    const TYPE: &'static str = "Resource";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        let mut resource = template::Resource::new(&self.resource_type);
        for (name, value) in &self.properties {
            resource.properties.insert(name, value.clone());
        }
        cx.add("", resource);
    }
}
