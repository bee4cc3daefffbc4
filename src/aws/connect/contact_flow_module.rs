// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ContactFlowModule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::ContactFlowModule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactFlowModule(Body);

resource! { ContactFlowModule "AWS::Connect::ContactFlowModule" }

impl ContactFlowModule {
    /// `Content`: string, 1 to 256000 characters. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Description`: string, at most 500 characters, pattern `.*\S.*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExternalInvocationConfiguration`: `ExternalInvocationConfiguration`.
    #[track_caller]
    pub fn external_invocation_configuration(
        mut self,
        value: impl IntoValue<ExternalInvocationConfiguration>,
    ) -> Self {
        self.0.set("ExternalInvocationConfiguration", value);
        self
    }

    /// `InstanceArn`: string, 1 to 256 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Settings`: string, at most 256000 characters.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Settings", value);
        self
    }

    /// `State`: string, at most 500 characters.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ContactFlowModule> {
    /// `ContactFlowModuleArn`
    #[inline]
    pub fn contact_flow_module_arn(&self) -> Value<String> {
        self.attribute("ContactFlowModuleArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ExternalInvocationConfiguration` of `AWS::Connect::ContactFlowModule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExternalInvocationConfiguration(Properties);

properties! { ExternalInvocationConfiguration }

impl ExternalInvocationConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `Tag` of `AWS::Connect::ContactFlowModule`.
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
