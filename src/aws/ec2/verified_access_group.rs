// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VerifiedAccessGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VerifiedAccessGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessGroup(Body);

resource! { VerifiedAccessGroup "AWS::EC2::VerifiedAccessGroup" }

impl VerifiedAccessGroup {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PolicyDocument`: string.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `PolicyEnabled`: boolean.
    #[track_caller]
    pub fn policy_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PolicyEnabled", value);
        self
    }

    /// `SseSpecification`: `SseSpecification`.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<SseSpecification>) -> Self {
        self.0.set("SseSpecification", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VerifiedAccessInstanceId`: string. Required.
    #[track_caller]
    pub fn verified_access_instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VerifiedAccessInstanceId", value);
        self
    }
}

impl Handle<VerifiedAccessGroup> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Owner`
    #[inline]
    pub fn owner(&self) -> Value<String> {
        self.attribute("Owner")
    }

    /// `VerifiedAccessGroupArn`
    #[inline]
    pub fn verified_access_group_arn(&self) -> Value<String> {
        self.attribute("VerifiedAccessGroupArn")
    }

    /// `VerifiedAccessGroupId`
    #[inline]
    pub fn verified_access_group_id(&self) -> Value<String> {
        self.attribute("VerifiedAccessGroupId")
    }
}

/// `SseSpecification` of `AWS::EC2::VerifiedAccessGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseSpecification(Properties);

properties! { SseSpecification }

impl SseSpecification {
    /// `CustomerManagedKeyEnabled`: boolean.
    #[track_caller]
    pub fn customer_managed_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CustomerManagedKeyEnabled", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `Tag` of `AWS::EC2::VerifiedAccessGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
