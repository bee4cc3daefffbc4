//! The app: the stacks of a program.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::construct::Construct;
use super::registry::Registry;
use super::stack::Stack;
use crate::value::{Origin, Value};

/// How a stack refers to a resource of another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceStrength {
    /// `Fn::GetStackOutput`: read at deployment, and neither stack locks the other.
    #[default]
    Weak,
    /// `Export` and `Fn::ImportValue`: the exporting stack cannot change or drop what another imports.
    Strong,
}

/// An app: stacks that are synthesized together and may refer to each other.
///
/// ```
/// use formwork::prelude::*;
///
/// let app = App::new().stack(Stack::new("network")).stack(Stack::new("shop")).tag("team", "shop");
/// assert_eq!(app.stacks().count(), 2);
/// ```
#[derive(Clone, Debug, Default)]
pub struct App {
    pub(super) stacks: Vec<Stack>,
    pub(super) tags: IndexMap<String, Value<String>>,
    pub(super) references: ReferenceStrength,
    pub(super) registry: Registry,
}

impl App {
    /// An app without stacks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a stack.
    #[must_use]
    pub fn stack(mut self, stack: Stack) -> Self {
        self.add(stack);
        self
    }

    /// Adds a stack.
    pub fn add(&mut self, stack: Stack) {
        self.stacks.push(stack);
    }

    /// A tag of every resource of every stack.
    #[must_use]
    #[track_caller]
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        let value = value.into().at(Origin::caller());
        self.tags.insert(key.into(), value);
        self
    }

    /// How stacks refer to each other's resources. Default: weakly.
    #[must_use]
    pub fn references(mut self, strength: ReferenceStrength) -> Self {
        self.references = strength;
        self
    }

    /// Lets definition files name a construct type of one's own.
    #[must_use]
    pub fn register<C: Construct>(mut self) -> Self {
        self.registry = self.registry.with::<C>();
        self
    }

    /// The construct types of one's own.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The tags of every resource.
    pub fn tags(&self) -> impl Iterator<Item = (&str, &Value<String>)> {
        self.tags.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// How stacks refer to each other's resources.
    pub fn reference_strength(&self) -> ReferenceStrength {
        self.references
    }

    /// Its stacks, in the order in which they were added.
    pub fn stacks(&self) -> impl Iterator<Item = &Stack> {
        self.stacks.iter()
    }
}
