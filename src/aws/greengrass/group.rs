// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::Group` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::Greengrass::Group" }

impl Group {
    /// `InitialVersion`: `GroupVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<GroupVersion>) -> Self {
        self.0.set("InitialVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Group> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InitialVersion.ConnectorDefinitionVersionArn`
    #[inline]
    pub fn initial_version_connector_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.ConnectorDefinitionVersionArn")
    }

    /// `InitialVersion.CoreDefinitionVersionArn`
    #[inline]
    pub fn initial_version_core_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.CoreDefinitionVersionArn")
    }

    /// `InitialVersion.DeviceDefinitionVersionArn`
    #[inline]
    pub fn initial_version_device_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.DeviceDefinitionVersionArn")
    }

    /// `InitialVersion.FunctionDefinitionVersionArn`
    #[inline]
    pub fn initial_version_function_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.FunctionDefinitionVersionArn")
    }

    /// `InitialVersion.LoggerDefinitionVersionArn`
    #[inline]
    pub fn initial_version_logger_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.LoggerDefinitionVersionArn")
    }

    /// `InitialVersion.ResourceDefinitionVersionArn`
    #[inline]
    pub fn initial_version_resource_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.ResourceDefinitionVersionArn")
    }

    /// `InitialVersion.SubscriptionDefinitionVersionArn`
    #[inline]
    pub fn initial_version_subscription_definition_version_arn(&self) -> Value<String> {
        self.attribute("InitialVersion.SubscriptionDefinitionVersionArn")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `RoleArn`
    #[inline]
    pub fn role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("RoleArn")
    }

    /// `RoleAttachedAt`
    #[inline]
    pub fn role_attached_at(&self) -> Value<String> {
        self.attribute("RoleAttachedAt")
    }
}

/// `GroupVersion` of `AWS::Greengrass::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupVersion(Properties);

properties! { GroupVersion }

impl GroupVersion {
    /// `ConnectorDefinitionVersionArn`: string.
    #[track_caller]
    pub fn connector_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorDefinitionVersionArn", value);
        self
    }

    /// `CoreDefinitionVersionArn`: string.
    #[track_caller]
    pub fn core_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreDefinitionVersionArn", value);
        self
    }

    /// `DeviceDefinitionVersionArn`: string.
    #[track_caller]
    pub fn device_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceDefinitionVersionArn", value);
        self
    }

    /// `FunctionDefinitionVersionArn`: string.
    #[track_caller]
    pub fn function_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionDefinitionVersionArn", value);
        self
    }

    /// `LoggerDefinitionVersionArn`: string.
    #[track_caller]
    pub fn logger_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggerDefinitionVersionArn", value);
        self
    }

    /// `ResourceDefinitionVersionArn`: string.
    #[track_caller]
    pub fn resource_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceDefinitionVersionArn", value);
        self
    }

    /// `SubscriptionDefinitionVersionArn`: string.
    #[track_caller]
    pub fn subscription_definition_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionDefinitionVersionArn", value);
        self
    }
}
