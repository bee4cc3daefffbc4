// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Comprehend::DocumentClassifierEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Comprehend::DocumentClassifierEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentClassifierEndpoint(Body);

resource! { DocumentClassifierEndpoint "AWS::Comprehend::DocumentClassifierEndpoint" }

impl DocumentClassifierEndpoint {
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

    /// `ModelArn`: string, at most 256 characters. Required.
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

impl Handle<DocumentClassifierEndpoint> {
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

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `Tag` of `AWS::Comprehend::DocumentClassifierEndpoint`.
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
