// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Farm` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::Farm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Farm(Body);

resource! { Farm "AWS::Deadline::Farm" }

impl Farm {
    /// `CostScaleFactor`: number, 0 to 100, default 1.
    #[track_caller]
    pub fn cost_scale_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CostScaleFactor", value);
        self
    }

    /// `Description`: string, at most 100 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^arn:aws[-a-z]*:kms:.*:key/.*`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Farm> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `FarmId`
    #[inline]
    pub fn farm_id(&self) -> Value<String> {
        self.attribute("FarmId")
    }
}

/// `Tag` of `AWS::Deadline::Farm`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
