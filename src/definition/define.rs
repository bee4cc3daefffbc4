//! What can be added to a stack.

use super::construct::{Attributes, Construct};
use super::handle::Handle;
use crate::template::DeletionPolicy;
use crate::value::{Located, Node, Origin, Value};

/// A construct, or a typed face of one: what [`Stack::add`](super::Stack::add) takes, with the resource attributes that all
/// of them have.
pub trait Definition: Sized {
    /// The construct that it is in the stack.
    type Construct: Construct;

    /// The construct that it is in the stack.
    fn into_construct(self) -> Self::Construct;

    /// The face of a construct; nothing where the construct is of another type.
    fn from_construct(construct: Self::Construct) -> Option<Self>;

    /// The resource attributes, to change them.
    fn attributes_mut(&mut self) -> &mut Attributes;

    /// `DependsOn`: `other` must be there before this construct.
    #[must_use]
    #[track_caller]
    fn depends_on<C: ?Sized>(mut self, other: &Handle<C>) -> Self {
        let attributes = self.attributes_mut();
        attributes.depends_on.push(other.any().here());
        self
    }

    /// `Condition`: the construct's resources exist only where the condition of this name holds.
    #[must_use]
    #[track_caller]
    fn condition(mut self, name: impl Into<String>) -> Self {
        self.attributes_mut().condition = Some(Located {
            value: name.into(),
            origin: Origin::caller(),
        });
        self
    }

    /// `DeletionPolicy` and `UpdateReplacePolicy` of the main resource.
    #[must_use]
    fn removal_policy(mut self, policy: DeletionPolicy) -> Self {
        self.attributes_mut().removal_policy = Some(policy);
        self
    }

    /// `UpdateReplacePolicy` of the main resource, where it is to differ from the removal policy.
    #[must_use]
    fn update_replace_policy(mut self, policy: DeletionPolicy) -> Self {
        self.attributes_mut().update_replace_policy = Some(policy);
        self
    }

    /// `CreationPolicy` of the main resource, as a tree.
    #[must_use]
    #[track_caller]
    fn creation_policy(mut self, policy: impl Into<Node>) -> Self {
        let policy = policy.into().located(Origin::caller());
        self.attributes_mut().creation_policy = Some(policy);
        self
    }

    /// `UpdatePolicy` of the main resource, as a tree.
    #[must_use]
    #[track_caller]
    fn update_policy(mut self, policy: impl Into<Node>) -> Self {
        let policy = policy.into().located(Origin::caller());
        self.attributes_mut().update_policy = Some(policy);
        self
    }

    /// One key of the main resource's `Metadata`.
    #[must_use]
    #[track_caller]
    fn metadata(mut self, key: impl Into<String>, value: impl Into<Node>) -> Self {
        let value = value.into().located(Origin::caller());
        self.attributes_mut().metadata.insert(key, value);
        self
    }

    /// A tag of the construct's resources.
    #[must_use]
    #[track_caller]
    fn tag(mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        let value = Value::here(value);
        self.attributes_mut().tags.insert(key.into(), value);
        self
    }

    /// A property of the main resource set raw, by dotted path (`Code.S3Key`); `Node::default()` removes one.
    #[must_use]
    #[track_caller]
    fn override_property(mut self, path: impl Into<String>, value: impl Into<Node>) -> Self {
        let value = value.into().located(Origin::caller());
        let attributes = self.attributes_mut();
        attributes.override_properties.insert(path.into(), value);
        self
    }
}

impl<C: Construct> Definition for C {
    type Construct = Self;

    fn into_construct(self) -> Self {
        self
    }

    fn from_construct(construct: Self) -> Option<Self> {
        Some(construct)
    }

    fn attributes_mut(&mut self) -> &mut Attributes {
        &mut self.base_mut().attributes
    }
}
