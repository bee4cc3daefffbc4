// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Rbin::Rule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Rbin::Rule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Body);

resource! { Rule "AWS::Rbin::Rule" }

impl Rule {
    /// `Description`: string, at most 255 characters, pattern `^[\S ]{0,255}$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExcludeResourceTags`: list of `ResourceTag`, at most 5 items.
    #[track_caller]
    pub fn exclude_resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ExcludeResourceTags", value);
        self
    }

    /// `LockConfiguration`: `UnlockDelay`.
    #[track_caller]
    pub fn lock_configuration(mut self, value: impl IntoValue<UnlockDelay>) -> Self {
        self.0.set("LockConfiguration", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, at most 50 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `RetentionPeriod`: `RetentionPeriod`. Required.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `Status`: string, pattern `pending|available`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Rule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `LockState`
    #[inline]
    pub fn lock_state(&self) -> Value<String> {
        self.attribute("LockState")
    }
}

/// `ResourceTag` of `AWS::Rbin::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `ResourceTagKey`: string, 1 to 128 characters, pattern `^[\S\s]{1,128}$`. Required.
    #[track_caller]
    pub fn resource_tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceTagKey", value);
        self
    }

    /// `ResourceTagValue`: string, at most 256 characters, pattern `^[\S\s]{0,256}$`. Required.
    #[track_caller]
    pub fn resource_tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceTagValue", value);
        self
    }
}

choice! {
    /// `ResourceType` of `AWS::Rbin::Rule`.
    ResourceType
    EBS_SNAPSHOT "EBS_SNAPSHOT"
    EC2_IMAGE "EC2_IMAGE"
    EBS_VOLUME "EBS_VOLUME"
}

/// `RetentionPeriod` of `AWS::Rbin::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionPeriod(Properties);

properties! { RetentionPeriod }

impl RetentionPeriod {
    /// `RetentionPeriodUnit`: `RetentionPeriodRetentionPeriodUnit`. Required.
    #[track_caller]
    pub fn retention_period_unit(
        mut self,
        value: impl IntoValue<RetentionPeriodRetentionPeriodUnit>,
    ) -> Self {
        self.0.set("RetentionPeriodUnit", value);
        self
    }

    /// `RetentionPeriodValue`: integer, 1 to 3650. Required.
    #[track_caller]
    pub fn retention_period_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriodValue", value);
        self
    }
}

choice! {
    /// `RetentionPeriodRetentionPeriodUnit` of `AWS::Rbin::Rule`.
    RetentionPeriodRetentionPeriodUnit
    DAYS "DAYS"
}

/// `Tag` of `AWS::Rbin::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UnlockDelay` of `AWS::Rbin::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnlockDelay(Properties);

properties! { UnlockDelay }

impl UnlockDelay {
    /// `UnlockDelayUnit`: `UnlockDelayUnlockDelayUnit`.
    #[track_caller]
    pub fn unlock_delay_unit(mut self, value: impl IntoValue<UnlockDelayUnlockDelayUnit>) -> Self {
        self.0.set("UnlockDelayUnit", value);
        self
    }

    /// `UnlockDelayValue`: integer, 7 to 30.
    #[track_caller]
    pub fn unlock_delay_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnlockDelayValue", value);
        self
    }
}

choice! {
    /// `UnlockDelayUnlockDelayUnit` of `AWS::Rbin::Rule`.
    UnlockDelayUnlockDelayUnit
    DAYS "DAYS"
}
