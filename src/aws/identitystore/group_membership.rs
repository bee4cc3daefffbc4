// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IdentityStore::GroupMembership` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IdentityStore::GroupMembership`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupMembership(Body);

resource! { GroupMembership "AWS::IdentityStore::GroupMembership" }

impl GroupMembership {
    /// `GroupId`: string, 1 to 47 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `IdentityStoreId`: string, 1 to 36 characters, pattern `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityStoreId", value);
        self
    }

    /// `MemberId`: `MemberId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn member_id(mut self, value: impl IntoValue<MemberId>) -> Self {
        self.0.set("MemberId", value);
        self
    }
}

impl Handle<GroupMembership> {
    /// `MembershipId`
    #[inline]
    pub fn membership_id(&self) -> Value<String> {
        self.attribute("MembershipId")
    }
}

/// `MemberId` of `AWS::IdentityStore::GroupMembership`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberId(Properties);

properties! { MemberId }

impl MemberId {
    /// `UserId`: string, 1 to 47 characters. Required.
    #[track_caller]
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserId", value);
        self
    }
}
