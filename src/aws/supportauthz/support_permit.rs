// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SupportAuthZ::SupportPermit` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SupportAuthZ::SupportPermit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SupportPermit(Body);

resource! { SupportPermit "AWS::SupportAuthZ::SupportPermit" }

impl SupportPermit {
    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9]{1,256}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Permit`: `Permit`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permit(mut self, value: impl IntoValue<Permit>) -> Self {
        self.0.set("Permit", value);
        self
    }

    /// `SigningKeyInfo`: `SigningKeyInfo`. Required. A change replaces the resource.
    #[track_caller]
    pub fn signing_key_info(mut self, value: impl IntoValue<SigningKeyInfo>) -> Self {
        self.0.set("SigningKeyInfo", value);
        self
    }

    /// `SupportCaseDisplayId`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9:/-]{1,512}$`. A change replaces the resource.
    #[track_caller]
    pub fn support_case_display_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupportCaseDisplayId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SupportPermit> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `PermitId`
    #[inline]
    pub fn permit_id(&self) -> Value<String> {
        self.attribute("PermitId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ActionSet` of `AWS::SupportAuthZ::SupportPermit`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionSet(Properties);

properties! { ActionSet }

impl ActionSet {
    /// `Actions`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `AllActions`: object.
    #[track_caller]
    pub fn all_actions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllActions", value);
        self
    }
}

/// `Condition` of `AWS::SupportAuthZ::SupportPermit`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `AllowAfter`: string (date-time).
    #[track_caller]
    pub fn allow_after(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowAfter", value);
        self
    }

    /// `AllowBefore`: string (date-time).
    #[track_caller]
    pub fn allow_before(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowBefore", value);
        self
    }
}

/// `Permit` of `AWS::SupportAuthZ::SupportPermit`.
#[derive(Clone, Default)]
#[must_use]
pub struct Permit(Properties);

properties! { Permit }

impl Permit {
    /// `Actions`: `ActionSet`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ActionSet>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Conditions`: list of `Condition`, at most 2 items.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Resources`: `ResourceSet`. Required.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ResourceSet>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

/// `ResourceSet` of `AWS::SupportAuthZ::SupportPermit`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSet(Properties);

properties! { ResourceSet }

impl ResourceSet {
    /// `AllResourcesInRegion`: object.
    #[track_caller]
    pub fn all_resources_in_region(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllResourcesInRegion", value);
        self
    }

    /// `Resources`: list of strings, 1 to 5 items.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

/// `SigningKeyInfo` of `AWS::SupportAuthZ::SupportPermit`.
#[derive(Clone, Default)]
#[must_use]
pub struct SigningKeyInfo(Properties);

properties! { SigningKeyInfo }

impl SigningKeyInfo {
    /// `KmsKey`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9/:_-]{1,512}$`. Required.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

/// `Tag` of `AWS::SupportAuthZ::SupportPermit`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
