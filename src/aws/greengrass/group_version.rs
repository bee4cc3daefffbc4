// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::GroupVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::GroupVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupVersion(Body);

resource! { GroupVersion "AWS::Greengrass::GroupVersion" }

impl GroupVersion {
    /// `ConnectorDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn connector_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorDefinitionVersionArn", value);
        self
    }

    /// `CoreDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn core_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreDefinitionVersionArn", value);
        self
    }

    /// `DeviceDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn device_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceDefinitionVersionArn", value);
        self
    }

    /// `FunctionDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn function_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionDefinitionVersionArn", value);
        self
    }

    /// `GroupId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `LoggerDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn logger_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggerDefinitionVersionArn", value);
        self
    }

    /// `ResourceDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceDefinitionVersionArn", value);
        self
    }

    /// `SubscriptionDefinitionVersionArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn subscription_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionDefinitionVersionArn", value);
        self
    }
}

impl Handle<GroupVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
