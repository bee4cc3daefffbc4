// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::Standard` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::Standard`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Standard(Body);

resource! { Standard "AWS::SecurityHub::Standard" }

impl Standard {
    /// `DisabledStandardsControls`: list of `StandardsControl`, at most 100 items.
    #[track_caller]
    pub fn disabled_standards_controls(
        mut self,
        value: impl IntoValue<ListOf<StandardsControl>>,
    ) -> Self {
        self.0.set("DisabledStandardsControls", value);
        self
    }

    /// `StandardsArn`: string, pattern `arn:aws\S*:securityhub:\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn standards_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StandardsArn", value);
        self
    }
}

impl Handle<Standard> {
    /// `StandardsSubscriptionArn`
    #[inline]
    pub fn standards_subscription_arn(&self) -> Value<String> {
        self.attribute("StandardsSubscriptionArn")
    }
}

/// `StandardsControl` of `AWS::SecurityHub::Standard`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandardsControl(Properties);

properties! { StandardsControl }

impl StandardsControl {
    /// `Reason`: string.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `StandardsControlArn`: string, pattern `arn:aws\S*:securityhub:\S*`. Required.
    #[track_caller]
    pub fn standards_control_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StandardsControlArn", value);
        self
    }
}
