// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::IntegrationResourceProperty` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::IntegrationResourceProperty`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationResourceProperty(Body);

resource! { IntegrationResourceProperty "AWS::Glue::IntegrationResourceProperty" }

impl IntegrationResourceProperty {
    /// `ResourceArn`: string, 1 to 512 characters, pattern `arn:aws:.*:.*:[0-9]+:.*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `SourceProcessingProperties`: `SourceProcessingProperties`.
    #[track_caller]
    pub fn source_processing_properties(
        mut self,
        value: impl IntoValue<SourceProcessingProperties>,
    ) -> Self {
        self.0.set("SourceProcessingProperties", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetProcessingProperties`: `TargetProcessingProperties`.
    #[track_caller]
    pub fn target_processing_properties(
        mut self,
        value: impl IntoValue<TargetProcessingProperties>,
    ) -> Self {
        self.0.set("TargetProcessingProperties", value);
        self
    }
}

impl Handle<IntegrationResourceProperty> {
    /// `ResourcePropertyArn`
    #[inline]
    pub fn resource_property_arn(&self) -> Value<String> {
        self.attribute("ResourcePropertyArn")
    }
}

/// `SourceProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceProcessingProperties(Properties);

properties! { SourceProcessingProperties }

impl SourceProcessingProperties {
    /// `RoleArn`: `IamRoleArn`, 1 to 128 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Tag` of `AWS::Glue::IntegrationResourceProperty`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetProcessingProperties(Properties);

properties! { TargetProcessingProperties }

impl TargetProcessingProperties {
    /// `ConnectionName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `EventBusArn`: string, 1 to 128 characters.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }

    /// `KmsArn`: `KmsKeyArn`, 1 to 128 characters, pattern `arn:aws:kms:.*:[0-9]+:.*`.
    #[track_caller]
    pub fn kms_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 128 characters, pattern `arn:aws:iam:.*:[0-9]+:.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}
