// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Comprehend::EntityRecognizerEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Comprehend::EntityRecognizerEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EntityRecognizerEndpoint(Body);

resource! { EntityRecognizerEndpoint "AWS::Comprehend::EntityRecognizerEndpoint" }

impl EntityRecognizerEndpoint {
    /// `DataAccessRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn data_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DataAccessRoleArn", value);
        self
    }

    /// `DesiredInferenceUnits`: integer, at least 1. Required.
    #[track_caller]
    pub fn desired_inference_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredInferenceUnits", value);
        self
    }

    /// `EndpointName`: string, 1 to 40 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `FlywheelArn`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn flywheel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlywheelArn", value);
        self
    }

    /// `ModelArn`: string, at most 256 characters.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EntityRecognizerEndpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CurrentInferenceUnits`
    #[inline]
    pub fn current_inference_units(&self) -> Value<i64> {
        self.attribute("CurrentInferenceUnits")
    }

    /// `EndpointStatus`
    #[inline]
    pub fn endpoint_status(&self) -> Value<String> {
        self.attribute("EndpointStatus")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `Tag` of `AWS::Comprehend::EntityRecognizerEndpoint`.
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
