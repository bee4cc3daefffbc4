// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::EmailChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::EmailChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailChannel(Body);

resource! { EmailChannel "AWS::Pinpoint::EmailChannel" }

impl EmailChannel {
    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `ConfigurationSet`: string.
    #[track_caller]
    pub fn configuration_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSet", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `FromAddress`: string. Required.
    #[track_caller]
    pub fn from_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FromAddress", value);
        self
    }

    /// `Identity`: string. Required.
    #[track_caller]
    pub fn identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identity", value);
        self
    }

    /// `OrchestrationSendingRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn orchestration_sending_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("OrchestrationSendingRoleArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

impl Handle<EmailChannel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
