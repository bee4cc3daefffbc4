// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Limit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Deadline::Limit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Limit(Body);

resource! { Limit "AWS::Deadline::Limit" }

impl Limit {
    /// `AmountRequirementName`: string, at most 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn amount_requirement_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AmountRequirementName", value);
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

    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `MaxCount`: integer, -1 to 2147483647. Required.
    #[track_caller]
    pub fn max_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCount", value);
        self
    }
}

impl Handle<Limit> {
    /// `CurrentCount`
    #[inline]
    pub fn current_count(&self) -> Value<i64> {
        self.attribute("CurrentCount")
    }

    /// `LimitId`
    #[inline]
    pub fn limit_id(&self) -> Value<String> {
        self.attribute("LimitId")
    }
}
