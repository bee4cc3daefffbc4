// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IdentityStore::Group` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IdentityStore::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::IdentityStore::Group" }

impl Group {
    /// `Description`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  ]+$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `IdentityStoreId`: string, 1 to 36 characters, pattern `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityStoreId", value);
        self
    }
}

impl Handle<Group> {
    /// `GroupId`
    #[inline]
    pub fn group_id(&self) -> Value<String> {
        self.attribute("GroupId")
    }
}
